import type { Classified } from './classify.ts'
import type { Reading } from './reading.ts'
import type { Score } from './signals.ts'

/** Whether a mail is about the person's own applications, with the reason where it is not. */
export type Gate = { verdict: 'job' | 'not_job' | 'unsure'; confidence: number; reason: string | null }

const ENOUGH = 4.5
/** Where both sides speak about equally, a person would hesitate too. */
const HESITATE = 0.75

/**
 * Decides whether a mail is job mail, from what speaks for its best type and what speaks for mail that is not about an application.
 *
 * @param classified the best type, null when nothing speaks for one
 * @param against what speaks for alerts, newsletters, accounts, shops …
 */
export function gate(reading: Reading, classified: Classified | null, against: Score): Gate {
  if (!classified || classified.score < ENOUGH)
    return setAside(against.value, classified?.score ?? 0, against.top?.signal.reason ?? 'Nothing in it speaks of an application.')
  if (reading.other > reading.job) return setAside(reading.other - reading.job, 0, against.top?.signal.reason ?? 'It is about something else than a job.')
  const margin = classified.score - against.value * (reading.sender && !reading.sender.mixed ? 0.6 : 1)
  if (margin <= -HESITATE) return setAside(-margin, 0, against.top?.signal.reason ?? '')
  if (margin < HESITATE && against.value > 0) return { verdict: 'unsure', confidence: 0.5, reason: null }
  return { verdict: 'job', confidence: confidenceOf(classified, margin), reason: null }
}

function setAside(against: number, for_: number, reason: string): Gate {
  return { verdict: 'not_job', confidence: Math.min(0.99, 0.75 + 0.03 * Math.max(0, against - for_) + (for_ === 0 ? 0.1 : 0)), reason }
}

/** Grows with what speaks for the type and shrinks with what speaks for another or against job mail. */
function confidenceOf(classified: Classified, margin: number): number {
  const lead = classified.score - 0.5 * classified.rival
  return Math.min(0.98, Math.max(0.5, 0.5 + 0.045 * Math.min(lead, margin)))
}
