import type { Reading } from './reading.ts'
import { isConditional } from './rules/conditional.ts'
import { ENGLISH_SIGNALS } from './rules/index.ts'
import type { Meaning, Signal } from './rules/signal.ts'

/** A signal that a sentence gave. */
export type Hit = { signal: Signal; sentence: number; weight: number }

/** Below this a mail hardly speaks of jobs, and words that others use too count little. */
const SPEAKS_OF_JOBS = 2.5
const WITHOUT_JOB = 0.4
/** Alerts, account notices and adverts say so at the top; the same words in a footer mean little. */
const FOOTER_FROM = 0.5
const IN_FOOTER = 0.35
const REST = 0.3

/** Finds what the sentences of a mail say; the best hit of each signal. */
export function hitsOf(reading: Reading): Hit[] {
  const hits: Hit[] = []
  const conditional: (boolean | undefined)[] = []
  for (const signal of ENGLISH_SIGNALS) {
    let best: Hit | null = null
    for (const at of sentencesWith(reading, signal.cues)) {
      const sentence = reading.sentences[at]
      if (!sentence || (signal.subjectOnly && sentence.place === 'text')) continue
      if (!signal.pattern.test(sentence.folded) || signal.unless?.test(sentence.folded)) continue
      if (!signal.evenIf) {
        conditional[at] ??= isConditional(sentence.folded)
        if (conditional[at]) continue
      }
      const weight = weightOf(signal, reading, sentence.place === 'text' ? sentence.depth : 0)
      if (!best || weight > best.weight) best = { signal, sentence: at, weight }
    }
    if (best) hits.push(best)
  }
  return hits
}

function sentencesWith(reading: Reading, cues: string[]): Iterable<number> {
  const [first, ...more] = cues.map((cue) => reading.index.get(cue)).filter((list) => list !== undefined)
  if (!first) return []
  return more.length === 0 ? first : new Set([first, ...more].flat())
}

function weightOf(signal: Signal, reading: Reading, depth: number): number {
  const inJob = signal.needsJob && reading.job < SPEAKS_OF_JOBS ? signal.weight * WITHOUT_JOB : signal.weight
  return signal.meaning === 'not_job' && depth >= FOOTER_FROM ? inJob * IN_FOOTER : inJob
}

/** What speaks for one meaning: the strongest hit, and a share of the others. */
export type Score = { value: number; top: Hit | null }

/** Weighs the hits of each meaning. */
export function scoresOf(hits: Hit[]): (meaning: Meaning) => Score {
  const scores = new Map<Meaning, Score>()
  const sorted = [...hits].sort((a, b) => b.weight - a.weight)
  for (const hit of sorted) {
    const known = scores.get(hit.signal.meaning)
    if (known) known.value += hit.weight * REST
    else scores.set(hit.signal.meaning, { value: hit.weight, top: hit })
  }
  return (meaning) => scores.get(meaning) ?? NONE
}

const NONE: Score = { value: 0, top: null }
