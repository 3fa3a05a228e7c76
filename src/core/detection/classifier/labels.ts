import { MAIL_TYPES } from '#shared/domain/mail-type.ts'

/** What a mail can be, in the order of the classifier's weights. */
export const LABELS = [...MAIL_TYPES, 'not_job'] as const
export type Label = (typeof LABELS)[number]
