import { z } from 'zod'
import { application, applicationEvent, status } from '../../domain/application.ts'

const id = z.object({ applicationId: z.number().int() })

export const applications = {
  /** Latest event first. */
  'applications.list': { input: z.void(), output: z.array(application) },
  'applications.get': { input: id, output: application.extend({ events: z.array(applicationEvent) }) },
  /** A status set by hand is an event too. */
  'applications.setStatus': { input: id.extend({ status }), output: application },
  'applications.retractEvent': { input: z.object({ eventId: z.number().int() }), output: z.void() },
}
