import type { BulkSigns } from '#core/mail/mail.ts'
import type { Classified } from './classify.ts'
import type { Reading } from './reading.ts'
import type { Score } from './signals.ts'

/** Whether a mail is about the person's own applications, with the reason where it is not. */
export type Gate = { verdict: 'job' | 'not_job' | 'unsure'; confidence: number; reason: string | null }

const ENOUGH = 4.7
/** One plain phrase alone: people say it of anything. */
const ALONE_IN_PLAIN_WORDS = 6.8
const LEAST_JOB = 1
/** Anybody says that they are looking for people: a recruiter's first letter says more than one thing. */
const ENOUGH_FOR_OUTREACH = 5.8
const ALONE_FOR_OUTREACH = 7.5
/** Where both sides speak about equally, a person would hesitate too. */
const HESITATE = 0.6
/** What comes after the news is what a sender adds to every mail: other openings, the talent network, the account. */
const SAID_AFTER = 0.6
/** Surveys and applications of another kind are what they are wherever that is said. */
const SAYS_OUTRIGHT = 10
const OUTRIGHT_NEWS = 8
const BESIDE_NEWS = 0.4
/** What the employer's own people and those asked for feedback get comes from the same systems. */
const WHOEVER_SENDS = 14
/** What a mailing list's own headers take from the words of its mail. */
const ON_A_LIST = 3
/** A sender that mails about nothing but applications. */
const KNOWN_SENDER = 0.6

/**
 * Decides whether a mail is job mail, from what speaks for its best type and what speaks for mail that is not about an application.
 *
 * @param classified the best type, null when nothing speaks for one
 * @param against what speaks for alerts, newsletters, accounts, shops …
 */
export function gate(reading: Reading, bulk: BulkSigns, classified: Classified | null, against: Score): Gate {
  const reason = against.top?.signal.reason ?? 'Nothing in it speaks of an application.'
  const enough = classified ? enoughFor(reading, classified) : ENOUGH
  if (!classified || classified.score < enough) return setAside(against.value + enough - (classified?.score ?? 0), reason)
  if (reading.other > reading.job) return setAside(reading.other - reading.job, against.top ? reason : 'It is about something else than a job.')
  const margin = classified.score - counter(reading, classified, against) - (onList(reading, bulk) ? ON_A_LIST : 0)
  if (margin <= -HESITATE) return setAside(-margin, reason)
  if (margin < HESITATE && against.value > 0) return { verdict: 'unsure', confidence: 0.5, reason: null }
  return { verdict: 'job', confidence: confidenceOf(classified, margin), reason: null }
}

function enoughFor(reading: Reading, { type, single, hit }: Classified): number {
  const plain = hit?.signal.plain === true && (single || reading.job < LEAST_JOB)
  if (type === 'recruiter_outreach') return single || plain ? ALONE_FOR_OUTREACH : ENOUGH_FOR_OUTREACH
  return plain ? ALONE_IN_PLAIN_WORDS : ENOUGH
}

function counter(reading: Reading, classified: Classified, against: Score): number {
  const beside = against.top !== null && (classified.applied || against.top.sentence > (classified.hit?.sentence ?? 0))
  if (beside && tellsNews(reading, classified)) return against.value * BESIDE_NEWS
  const known = reading.sender !== null && !reading.sender.mixed && (against.top?.signal.weight ?? 0) < WHOEVER_SENDS ? KNOWN_SENDER : 1
  const after = classified.hit && against.top && against.top.signal.weight < SAYS_OUTRIGHT && against.top.sentence > classified.hit.sentence ? SAID_AFTER : 1
  return against.value * Math.min(known, after)
}

/** The outcome or the receipt of an application, told outright: openings, events and surveys beside it are additions. */
function tellsNews(reading: Reading, { type, hit }: Classified): boolean {
  return (type === 'rejection' || type === 'application_confirmation') && hit !== null && hit.weight >= OUTRIGHT_NEWS && reading.hiring > 0
}

/** A discussion list: application systems do not send as one. */
function onList(reading: Reading, bulk: BulkSigns): boolean {
  return reading.sender === null && bulk.listId !== null && bulk.precedenceBulk
}

/** @param by how much more speaks against job mail than for it */
function setAside(by: number, reason: string): Gate {
  return { verdict: 'not_job', confidence: Math.min(0.99, 0.7 + 0.03 * by), reason }
}

/** Grows with what speaks for the type and shrinks with what speaks for another or against job mail. */
function confidenceOf(classified: Classified, margin: number): number {
  const lead = classified.score - 0.5 * classified.rival
  return Math.min(0.98, Math.max(0.5, 0.5 + 0.045 * Math.min(lead, margin)))
}
