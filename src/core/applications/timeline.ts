import type { ApplicationEvent } from '#shared/domain/application.ts'
import { MAIL_TYPES, type MailType } from '#shared/domain/mail-type.ts'

/** The order in which mails of one and the same moment count, so that the order of their reviews never matters. */
const SAME_MOMENT: readonly MailType[] = [
  'recruiter_outreach',
  'status_update',
  'application_confirmation',
  'assessment',
  'interview_invitation',
  'offer',
  'rejection',
]

/** Events that were not retracted. */
export const standing = (events: readonly ApplicationEvent[]): ApplicationEvent[] => events.filter((event) => event.retractedAt === null)

/** Events in the order in which they happened, oldest first. What a person set by hand counts after the mails of that moment. */
export function timeline(events: readonly ApplicationEvent[]): ApplicationEvent[] {
  return [...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || rank(a) - rank(b) || a.id - b.id)
}

const rank = ({ kind }: ApplicationEvent): number => (kind.kind === 'status' ? MAIL_TYPES.length : SAME_MOMENT.indexOf(kind.type))
