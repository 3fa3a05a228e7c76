import { contextAround, type Reading, type ReadSentence } from './reading.ts'
import { isConditional } from './rules/conditional.ts'
import { ENGLISH_SIGNALS } from './rules/index.ts'
import { CUE_LENGTH, type Meaning, type Signal } from './rules/signal.ts'
import { createSieve } from './sieve/sieve.ts'

/** A signal that a sentence gave. */
export type Hit = { signal: Signal; sentence: number; weight: number }

/**
 * How much of a weight counts where the sentences around speak of jobs this much: other mail uses the same words. Short mail
 * has fewer words to show what it is about.
 */
const CONTEXT = [
  { least: 2.5, share: 1, shareInShort: 1 },
  { least: 1.5, share: 0.68, shareInShort: 0.9 },
  { least: 0.5, share: 0.45, shareInShort: 0.7 },
  { least: 0, share: 0.3, shareInShort: 0.45 },
]
const SHORT = 9
/** Sentences of a letter from one person to another; longer mail uses plain words for anything. */
const LETTER = 32
const IN_LONG_MAIL = 0.5
/** Alerts, account notices and adverts say so at the top; the same words in a footer mean little. */
const IN_FOOTER = 0.35
const FULL_OF_JOBS = 4
const IN_JOB_MAIL = 0.5
const REST = 0.35

const WORDS = Math.ceil(ENGLISH_SIGNALS.length / 32)

/** Cue -> the signals that it may belong to, a bit for each by its place in the list. */
const SIGNALS_BY_CUE = byCue()

function byCue(): Map<string, Uint32Array> {
  const signals = new Map<string, Uint32Array>()
  ENGLISH_SIGNALS.forEach(({ cues }, place) => {
    for (const cue of cues) {
      const bits = signals.get(cue) ?? new Uint32Array(WORDS)
      bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31))
      signals.set(cue, bits)
    }
  })
  return signals
}

const SIEVE = createSieve(ENGLISH_SIGNALS.map(({ pattern }) => pattern))

/** Finds what the sentences of a mail say; the best hit of each signal. */
export function hitsOf(reading: Reading): Hit[] {
  const best: (Hit | undefined)[] = []
  const cued = new Uint32Array(WORDS)
  reading.sentences.forEach((sentence, at) => {
    setCued(cued, sentence)
    for (const [place, found] of SIEVE.search(sentence.folded, cued)) {
      const signal = ENGLISH_SIGNALS[place]
      const hit = signal ? hitIn(reading, signal, at, found) : null
      const known = best[place]
      if (hit && (!known || hit.weight > known.weight || (hit.weight === known.weight && isCuedBefore(reading, hit, known)))) best[place] = hit
    }
  })
  return best.flatMap((hit) => hit ?? [])
}

/** Marks the signals that have a cue in a sentence: few are worth looking for. */
function setCued(cued: Uint32Array, sentence: ReadSentence): void {
  cued.fill(0)
  for (const cue of cuesOf(sentence)) {
    const bits = SIGNALS_BY_CUE.get(cue)
    if (bits !== undefined) for (let word = 0; word < WORDS; word += 1) cued[word] = (cued[word] ?? 0) | (bits[word] ?? 0)
  }
}

function cuesOf({ words }: ReadSentence): string[] {
  const cues: string[] = []
  for (const word of words) {
    cues.push(word.length > CUE_LENGTH ? word.slice(0, CUE_LENGTH) : word)
    // 'test' is a cue for 'tests' too; longer words lose their ending anyway.
    if (word.length <= CUE_LENGTH && word.endsWith('s')) cues.push(word.slice(0, -1))
  }
  return cues
}

/** Of two sentences that say the same, the one with the signal's cue that the mail uses first. */
function isCuedBefore({ sentences }: Reading, { signal, sentence }: Hit, other: Hit): boolean {
  const [own, others] = [sentence, other.sentence].map((at) => {
    const read = sentences[at]
    return new Set(read ? cuesOf(read) : [])
  })
  const first = sentences.flatMap(cuesOf).find((cue) => signal.cues.includes(cue) && (own?.has(cue) || others?.has(cue)))
  return first !== undefined && own?.has(first) === true && (others?.has(first) !== true || sentence < other.sentence)
}

/** @param place where the signal's pattern matches */
function hitIn(reading: Reading, signal: Signal, at: number, place: number): Hit | null {
  const sentence = reading.sentences[at]
  if (!sentence || (signal.subjectOnly && sentence.place === 'text') || signal.unless?.test(sentence.folded)) return null
  if (!signal.evenIf && (sentence.listedStep || (sentence.conditional && isConditional(sentence.folded, place)))) return null
  return { signal, sentence: at, weight: weightOf(signal, reading, at, sentence) }
}

function weightOf(signal: Signal, reading: Reading, at: number, sentence: ReadSentence): number {
  if (signal.meaning === 'not_job') return againstWeight(signal, reading, at, sentence)
  if (!signal.needsJob) return signal.weight
  const share = signal.plain && reading.sentences.length > LETTER ? IN_LONG_MAIL : 1
  return signal.weight * share * contextShare(reading, at)
}

function contextShare(reading: Reading, at: number): number {
  const around = contextAround(reading, at)
  const level = CONTEXT.find(({ least }) => around >= least)
  return (reading.sentences.length <= SHORT ? level?.shareInShort : level?.share) ?? 0
}

/** What a thing of another world counts by how many words of the mail only hiring uses. */
const IN_HIRING = [1, 0.35, 0.2]
const IN_MUCH_HIRING = 0.1

function againstWeight(signal: Signal, reading: Reading, at: number, sentence: ReadSentence): number {
  if (signal.world) return signal.weight * (IN_HIRING[reading.hiring] ?? IN_MUCH_HIRING)
  if (sentence.low) return signal.weight * IN_FOOTER
  return signal.elsewhere && contextAround(reading, at) >= FULL_OF_JOBS ? signal.weight * IN_JOB_MAIL : signal.weight
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
