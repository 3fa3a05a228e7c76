import type { MailType } from '#shared/domain/mail-type.ts'
import { ASSESSMENT_WORDS } from './assessment.ts'
import { CONFIRMATION_WORDS } from './confirmation.ts'
import { ELSEWHERE_WORDS } from './elsewhere.ts'
import { INTERVIEW_WORDS } from './interview.ts'
import { OFFER_WORDS } from './offer.ts'
import { OUTREACH_WORDS } from './outreach.ts'
import { REJECTION_WORDS } from './rejection.ts'
import { STATUS_WORDS } from './status-update.ts'
import type { SmallWords } from './words.ts'
import { WORK_WORDS } from './work.ts'

/** What a small word colours: a type, or what the mail is about. */
export type SoftMeaning = MailType | 'work' | 'elsewhere'

export type Colour = { meaning: SoftMeaning; weight: number }

const ENGLISH: [SoftMeaning, SmallWords][] = [
  ['work', WORK_WORDS],
  ['elsewhere', ELSEWHERE_WORDS],
  ['application_confirmation', CONFIRMATION_WORDS],
  ['interview_invitation', INTERVIEW_WORDS],
  ['rejection', REJECTION_WORDS],
  ['status_update', STATUS_WORDS],
  ['recruiter_outreach', OUTREACH_WORDS],
  ['assessment', ASSESSMENT_WORDS],
  ['offer', OFFER_WORDS],
]

/** Small words of English mail -> what they colour. */
export const ENGLISH_SMALL_WORDS: ReadonlyMap<string, Colour[]> = byWord()

/** The words that a group of small words begins with: most words begin none. */
export const ENGLISH_OPENERS: ReadonlySet<string> = new Set(
  [...ENGLISH_SMALL_WORDS.keys()].filter((word) => word.includes(' ')).map((word) => word.slice(0, word.indexOf(' '))),
)

function byWord(): Map<string, Colour[]> {
  const colours = new Map<string, Colour[]>()
  for (const [meaning, words] of ENGLISH) {
    for (const [weight, list] of Object.entries(words)) {
      for (const word of list.split(/\||\n/).map((one) => one.trim())) {
        if (word !== '') colours.set(word, [...(colours.get(word) ?? []), { meaning, weight: Number(weight) }])
      }
    }
  }
  return colours
}
