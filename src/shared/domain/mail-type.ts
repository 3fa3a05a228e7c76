import { z } from 'zod'

/** What a mail about an application means. Mail about anything else has no type: its verdict is `not_job`. */
export const MAIL_TYPES = [
  'application_confirmation',
  'interview_invitation',
  'rejection',
  'status_update',
  'recruiter_outreach',
  'assessment',
  'offer',
] as const

export const mailType = z.enum(MAIL_TYPES)
export type MailType = z.infer<typeof mailType>

export const MAIL_TYPE_LABELS: Record<MailType, string> = {
  application_confirmation: 'Application confirmation',
  interview_invitation: 'Interview invitation',
  rejection: 'Rejection',
  status_update: 'Status update',
  recruiter_outreach: 'Recruiter outreach',
  assessment: 'Assessment',
  offer: 'Offer',
}
