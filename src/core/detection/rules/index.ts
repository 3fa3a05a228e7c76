import { ASSESSMENT } from './assessment.ts'
import { CONFIRMATION } from './confirmation.ts'
import { ELSEWHERE } from './elsewhere.ts'
import { INTERVIEW_INVITATION } from './interview.ts'
import { NOT_JOB } from './not-job.ts'
import { OFFER } from './offer.ts'
import { OUTREACH } from './outreach.ts'
import { ASSESSMENT_IN_OWN_WORDS } from './own-words/assessment.ts'
import { CONFIRMATION_IN_OWN_WORDS } from './own-words/confirmation.ts'
import { INTERVIEW_IN_OWN_WORDS } from './own-words/interview.ts'
import { OFFER_IN_OWN_WORDS } from './own-words/offer.ts'
import { OUTREACH_IN_OWN_WORDS } from './own-words/outreach.ts'
import { REJECTION_IN_OWN_WORDS } from './own-words/rejection.ts'
import { STATUS_IN_OWN_WORDS } from './own-words/status-update.ts'
import { PURPOSE } from './purpose.ts'
import { REJECTION } from './rejection.ts'
import type { Signal } from './signal.ts'
import { STATUS_UPDATE } from './status-update.ts'
import { WORLDS } from './worlds.ts'

/** Every signal of English mail. */
export const ENGLISH_SIGNALS: readonly Signal[] = [
  ...REJECTION,
  ...REJECTION_IN_OWN_WORDS,
  ...OFFER,
  ...OFFER_IN_OWN_WORDS,
  ...ASSESSMENT,
  ...ASSESSMENT_IN_OWN_WORDS,
  ...INTERVIEW_INVITATION,
  ...INTERVIEW_IN_OWN_WORDS,
  ...STATUS_UPDATE,
  ...STATUS_IN_OWN_WORDS,
  ...CONFIRMATION,
  ...CONFIRMATION_IN_OWN_WORDS,
  ...OUTREACH,
  ...OUTREACH_IN_OWN_WORDS,
  ...NOT_JOB,
  ...ELSEWHERE,
  ...PURPOSE,
  ...WORLDS,
]
