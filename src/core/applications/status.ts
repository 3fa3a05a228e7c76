import type { ApplicationEvent, Status } from '#shared/domain/application.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import { standing, timeline } from './timeline.ts'

/** The steps forward; a mail never takes an application back along them. */
const STEPS: readonly Status[] = ['saved', 'applied', 'assessment', 'screening', 'interviewing', 'offer']

/** The step that a mail shows an application to have reached. */
const STEP_OF: Partial<Record<MailType, Status>> = {
  recruiter_outreach: 'saved',
  application_confirmation: 'applied',
  assessment: 'assessment',
  interview_invitation: 'interviewing',
  offer: 'offer',
}

/**
 * Where an application stands: its standing events folded in date order, whatever the order of the reviews.
 * @returns null when no event stands
 * @example statusOf([confirmation, interview]) // 'interviewing'
 */
export function statusOf(events: readonly ApplicationEvent[]): Status | null {
  return timeline(standing(events)).reduce<Status | null>(next, null)
}

function next(current: Status | null, { kind }: ApplicationEvent): Status {
  return kind.kind === 'status' ? kind.status : afterMail(current, kind.type)
}

function afterMail(current: Status | null, type: MailType): Status {
  // the person's own decision: a mail that crosses it ("we closed your application", one more invitation) does not undo it
  if (current === 'accepted' || current === 'withdrawn') return current
  if (type === 'rejection') return 'rejected'
  // an update tells of an application that was made before, and nothing else
  const reached = STEP_OF[type] ?? 'applied'
  if (current === null) return reached
  if (current === 'rejected') return reached === 'interviewing' || reached === 'offer' ? reached : current
  // silence was assumed, and this mail breaks it; a late automatic confirmation or an update does not
  if (current === 'ghosted') return STEPS.indexOf(reached) > STEPS.indexOf('applied') ? reached : current
  if (STEP_OF[type] === undefined) return current
  return STEPS.indexOf(reached) > STEPS.indexOf(current) ? reached : current
}
