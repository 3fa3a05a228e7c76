import type { CalendarEvent } from '#core/mail/mail.ts'
import type { MailType } from '#shared/domain/mail-type.ts'

/** One mail with its meaning. `also` are other answers that a person would give too. */
export type Sample = {
  is: MailType | 'not_job'
  also?: (MailType | 'not_job')[]
  from?: string
  subject?: string
  text: string
  quoted?: string
  event?: { method: CalendarEvent['method']; summary: string }
}

/** The types in short, for the files where every row names another one. */
export const sent = 'application_confirmation'
export const talk = 'interview_invitation'
export const no = 'rejection'
export const status = 'status_update'
export const cold = 'recruiter_outreach'
export const task = 'assessment'
export const offer = 'offer'
