import { ASSESSMENT } from './assessment.ts'
import { CONFIRMATION } from './confirmation.ts'
import { INTERVIEW_INVITATION } from './interview.ts'
import { NOT_JOB } from './not-job.ts'
import { OFFER } from './offer.ts'
import { OUTREACH } from './outreach.ts'
import { REJECTION } from './rejection.ts'
import type { Signal } from './signal.ts'
import { STATUS_UPDATE } from './status-update.ts'

/** Every signal of English mail. */
export const ENGLISH_SIGNALS: readonly Signal[] = [
  ...REJECTION,
  ...OFFER,
  ...ASSESSMENT,
  ...INTERVIEW_INVITATION,
  ...STATUS_UPDATE,
  ...CONFIRMATION,
  ...OUTREACH,
  ...NOT_JOB,
]
