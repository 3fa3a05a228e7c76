import { z } from 'zod'
import { activity, application, applicationEvent, status } from '../../domain/application.ts'
import type { Routes } from './route.ts'

const id = z.object({ applicationId: z.number().int() })

export const applications = {
  /** Latest event first. */
  'applications.list': { input: z.void(), output: z.array(application) },
  'applications.get': { input: id, output: application.extend({ events: z.array(applicationEvent) }) },
  /** A status set by hand is an event too. */
  'applications.setStatus': { input: id.extend({ status }), output: application, changes: ['applications'] },
  /** Standing events whose interview has not ended yet (in its own time zone; the computer's where the mail gave none), soonest first. */
  'applications.upcomingInterviews': { input: z.void(), output: z.array(activity) },
  /** The latest standing events of all applications, latest first. */
  'applications.recentEvents': { input: z.object({ limit: z.number().int().min(1).max(50) }), output: z.array(activity) },
  'applications.retractEvent': { input: z.object({ eventId: z.number().int() }), output: z.void(), changes: ['findings', 'applications'] },
} satisfies Routes
