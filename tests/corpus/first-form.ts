import { BESIDE_AGAIN } from './first-form/beside-again.ts'
import { BESIDE_BOARDS } from './first-form/beside-boards.ts'
import { BESIDE_HIRING } from './first-form/beside-hiring.ts'
import { BESIDE_WORLDS } from './first-form/beside-worlds.ts'
import { CONFIRMATIONS } from './first-form/confirmations.ts'
import { FOLLOWED_THROUGH } from './first-form/followed-through.ts'
import { INTERVIEWS } from './first-form/interviews.ts'
import { LONGER_MAIL } from './first-form/longer-mail.ts'
import { MANY_VOICES } from './first-form/many-voices.ts'
import { NOT_JOBS } from './first-form/not-jobs.ts'
import { OFFERS_AND_ASSESSMENTS } from './first-form/offers-and-assessments.ts'
import { OUTREACH_AND_STATUS } from './first-form/outreach-and-status.ts'
import { PLAIN_WORDS } from './first-form/plain-words.ts'
import { REJECTIONS } from './first-form/rejections.ts'
import type { Sample } from './first-form/sample.ts'
import { SECOND_VOICES } from './first-form/second-voices.ts'
import { THIRD_VOICES } from './first-form/third-voices.ts'

/** Mail of fictional companies, written for this project: what each mail means stands beside it. */
export const FIRST_FORM: readonly Sample[] = [
  ...CONFIRMATIONS,
  ...REJECTIONS,
  ...INTERVIEWS,
  ...OFFERS_AND_ASSESSMENTS,
  ...OUTREACH_AND_STATUS,
  ...LONGER_MAIL,
  ...MANY_VOICES,
  ...PLAIN_WORDS,
  ...SECOND_VOICES,
  ...THIRD_VOICES,
  ...FOLLOWED_THROUGH,
  ...NOT_JOBS,
  ...BESIDE_AGAIN,
  ...BESIDE_BOARDS,
  ...BESIDE_HIRING,
  ...BESIDE_WORLDS,
]
