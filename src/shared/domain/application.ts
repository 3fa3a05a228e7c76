import { z } from 'zod'
import { interview } from './detection.ts'
import { mailType } from './mail-type.ts'

export const STATUSES = ['saved', 'applied', 'assessment', 'screening', 'interviewing', 'offer', 'accepted', 'rejected', 'withdrawn', 'ghosted'] as const
export const status = z.enum(STATUSES)
export type Status = z.infer<typeof status>

export const STATUS_LABELS: Record<Status, string> = {
  saved: 'Saved',
  applied: 'Applied',
  assessment: 'Assessment',
  screening: 'Screening',
  interviewing: 'Interviewing',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  ghosted: 'Ghosted',
}

/** One entry of an application's timeline: a mail that was confirmed, or a status that the person set. Retracted, never deleted. */
export const applicationEvent = z.object({
  id: z.number().int(),
  applicationId: z.number().int(),
  /** When it happened: the mail's date, or the moment the status was set. ISO 8601, UTC. */
  at: z.iso.datetime(),
  kind: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('mail'), type: mailType, findingId: z.number().int(), interview: interview.nullable() }),
    z.object({ kind: z.literal('status'), status }),
  ]),
  retractedAt: z.iso.datetime().nullable(),
})
export type ApplicationEvent = z.infer<typeof applicationEvent>

/** One role at one company. `status` is the fold over its standing events, `lastEventAt` the latest of them. */
export const application = z.object({
  id: z.number().int(),
  company: z.string(),
  title: z.string().nullable(),
  location: z.string().nullable(),
  requisitionId: z.string().nullable(),
  status,
  firstEventAt: z.iso.datetime(),
  lastEventAt: z.iso.datetime(),
})
export type Application = z.infer<typeof application>

/** An event beside the application that it belongs to, for lists across applications. */
export const activity = z.object({ event: applicationEvent, company: z.string(), title: z.string().nullable() })
export type Activity = z.infer<typeof activity>
