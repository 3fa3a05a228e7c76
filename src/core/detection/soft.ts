import type { BulkSigns } from '#core/mail/mail.ts'
import { MAIL_TYPES, type MailType } from '#shared/domain/mail-type.ts'
import type { Reading, ReadSentence } from './reading.ts'
import type { Meaning } from './rules/signal.ts'
import { ENGLISH_OPENERS, ENGLISH_SMALL_WORDS, type SoftMeaning } from './rules/small-words/index.ts'
import type { Score } from './signals.ts'

/** What many small words of a short mail say together. */
export type Soft = {
  type: MailType
  /** How much it speaks of work and of somebody's application to it. */
  work: number
  /** How much speaks for the type, less what speaks for another world; and by how much it leads the next best type. */
  score: number
  lead: number
  sentence: number
  /** How much speaks for another world: shops, clubs, family, software. */
  elsewhere: number
}

/** Longer mail uses every word for something; only mail from one person to another is this short. */
const MOST_SENTENCES = 24
const MOST_WORDS = 240
const LONGEST_CUE = 5
/** More words hold more cues by chance. */
const FEW_WORDS = 90
const BY_WORD = 0.04
/** How much the sentence signals count beside the small words. */
const OF_SIGNALS = 0.6
const HOUR = /\b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|hrs\b|o'clock)|\b\d{1,2}[:.]\d\d\b/
const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\bon the \d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/
const DUE = /\b(?:by|before|until|till|closes|expires|since|after)\b/

/**
 * Adds up the small cues of a mail that no rule could read.
 *
 * @param scoreOf what the sentences say for each type, as the rules weigh them
 * @returns null for mail too long to be read so
 */
export function readSoftly(reading: Reading, scoreOf: (meaning: Meaning) => Score): Soft | null {
  const sentences = reading.sentences.filter(({ place }) => place !== 'quoted')
  if (sentences.length > MOST_SENTENCES) return null
  const totals = new Map<SoftMeaning, number>()
  const seen = new Set<string>()
  const best = new Map<SoftMeaning, { sentence: number; weight: number }>()
  let words = 0
  sentences.forEach((sentence, at) => {
    const own = coloursOf(sentence, seen)
    words += own.words
    for (const [meaning, weight] of own.colours) {
      totals.set(meaning, (totals.get(meaning) ?? 0) + weight)
      if (weight > (best.get(meaning)?.weight ?? 0)) best.set(meaning, { sentence: at, weight })
    }
  })
  if (words > MOST_WORDS || words === 0) return null
  const [first, second] = MAIL_TYPES.map((type) => ({ type, score: (totals.get(type) ?? 0) + OF_SIGNALS * scoreOf(type).value })).sort(
    (a, b) => b.score - a.score,
  )
  if (!first || !second) return null
  const work = (totals.get('work') ?? 0) + reading.job
  const elsewhere = totals.get('elsewhere') ?? 0
  const score = first.score - elsewhere - BY_WORD * Math.max(0, words - FEW_WORDS)
  return { type: first.type, work, score, lead: first.score - second.score, sentence: best.get(first.type)?.sentence ?? 0, elsewhere }
}

/** A finding with the sentence that it rests on. */
export type Decision = {
  verdict: 'job' | 'unsure'
  type: MailType
  confidence: number
  reason: string
  sentence: number | null
  pattern: RegExp | null
  /** By how much the type leads the next best one. */
  lead: number
}

const LITTLE_WORK = 1
const WORK = 1.5
const MUCH_WORK = 5
/** It is about an application, whatever it says of it. */
const ALL_WORK = 8
const ENOUGH_IN_ALL_WORK = 2
const ENOUGH_IN_LITTLE_WORK = 6.5
const ENOUGH = 6
const ENOUGH_IN_WORK = 4.5
/** Somebody who asks, invites or declines in this many words, of whatever it is: a person should look. */
const PLENTY = 9
const CLEAR = 2
/** What speaks for alerts, shops or accounts counts more than small words. */
const AGAINST = 2

/**
 * Decides by small words: a finding where they speak of work and of one type clearly, a question where not.
 *
 * @param against what the sentences say for mail that is not about an application
 */
export function decideSoftly(reading: Reading, bulk: BulkSigns, soft: Soft | null, against: Score): Decision | null {
  if (!soft || bulk.listId !== null || bulk.precedenceBulk) return null
  if (AGAINST * against.value >= soft.score || reading.other > soft.work || soft.score < enoughFor(soft.work)) return null
  const clear = soft.work >= LITTLE_WORK && soft.lead >= CLEAR
  const confidence = clear ? Math.min(0.85, 0.5 + 0.02 * soft.lead) : 0.5
  return { verdict: clear ? 'job' : 'unsure', type: soft.type, confidence, reason: REASONS[soft.type], sentence: soft.sentence, pattern: null, lead: soft.lead }
}

function enoughFor(work: number): number {
  if (work >= ALL_WORK) return ENOUGH_IN_ALL_WORK
  if (work >= MUCH_WORK) return ENOUGH_IN_WORK
  if (work >= WORK) return ENOUGH
  return work >= LITTLE_WORK ? ENOUGH_IN_LITTLE_WORK : PLENTY
}

const REASONS: Record<MailType, string> = {
  application_confirmation: 'Its words together say that an application arrived.',
  interview_invitation: 'Its words together arrange a meeting about a job.',
  rejection: 'Its words together say no.',
  status_update: 'Its words together tell where an application stands.',
  recruiter_outreach: 'Its words together sound out interest in a job.',
  assessment: 'Its words together set a task.',
  offer: 'Its words together offer a job.',
}

function coloursOf(sentence: ReadSentence, seen: Set<string>): { colours: Map<SoftMeaning, number>; words: number } {
  const words = sentence.folded.replace(/\d+(?:[.,]\d+)*/g, '#').match(/[a-z#][a-z#'-]*/g) ?? []
  const colours = new Map<SoftMeaning, number>()
  const add = (meaning: SoftMeaning, weight: number) => colours.set(meaning, (colours.get(meaning) ?? 0) + weight)
  words.forEach((word, at) => {
    const longest = ENGLISH_OPENERS.has(word) ? Math.min(LONGEST_CUE, words.length - at) : 1
    let cue = ''
    for (let length = 1; length <= longest; length += 1) {
      cue = length === 1 ? word : `${cue} ${words[at + length - 1]}`
      const known = ENGLISH_SMALL_WORDS.get(cue)
      if (!known || seen.has(cue)) continue
      seen.add(cue)
      for (const { meaning, weight } of known) add(meaning, weight)
    }
  })
  if (HOUR.test(sentence.folded) && DAY.test(sentence.folded) && !DUE.test(sentence.folded) && !seen.has('@')) {
    seen.add('@')
    add('interview_invitation', 4)
  }
  return { colours, words: words.length }
}
