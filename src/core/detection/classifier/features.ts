import type { Mail } from '#core/mail/mail.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import { isConditional } from '../rules/conditional.ts'

/**
 * Hashed features: places in a table of weights, each once. Hashes only, so that no text can be read back from them.
 * A change of what is hashed needs a new FEATURE_VERSION: weights and reviews of another version say nothing any more.
 */
export type Features = Uint16Array

export const FEATURE_VERSION = 1
/** Places of a table of weights. */
export const PLACES = 2 ** 16

/** What decides stands near the top of a mail; the rest is footers and legal text. */
export const MOST_SENTENCES = 60
const LONGEST_WORD = 24
const PIECE = 4
const LONGEST_RUN = 4

/** The words of a folded sentence; numbers count as #, addresses as @, links not at all. */
export function wordsOf(folded: string): string[] {
  const plain = folded
    .replace(/https?:\S+|www\.\S+/g, ' ')
    .replace(/\S+@\S+/g, '@')
    .replace(/\d[\d.,:/]*/g, '#')
  return (plain.match(/[a-z#@][a-z#@'-]*/g) ?? []).map((word) => word.slice(0, LONGEST_WORD))
}

/** What one sentence says: runs of up to four words, pairs with a gap of up to three, pieces of words, and where it stands. */
export function sentenceFeatures(sentence: ReadSentence): Features {
  const places = new Set<number>()
  const words = wordsOf(sentence.folded)
  addRuns(places, START, words, LONGEST_RUN)
  addGaps(places, words)
  addPieces(places, START, words)
  addSign(places, `in ${sentence.place}`)
  if (sentence.low) addSign(places, 'low')
  if (isOpen(sentence)) addSign(places, 'open')
  addSign(places, `words ${sizeOf(words.length)}`)
  return Uint16Array.from(places)
}

/**
 * What a whole mail says: single words, pairs and pieces of words, apart by where they stand (subject, text, footer, a sentence
 * about what may happen), and its sender, so that a person's reviews can teach what a sender's mail means.
 */
export function mailFeatures(mail: Mail, reading: Reading): Features {
  const places = new Set<number>()
  for (const sentence of reading.sentences.slice(0, MOST_SENTENCES)) {
    const zone = hash(START, zoneOf(sentence))
    const words = wordsOf(sentence.folded)
    addRuns(places, zone, words, 2)
    addPieces(places, zone, words)
  }
  if (mail.from) {
    addSign(places, `from ${mail.from.address.toLowerCase().replace(/^[^@]*@/, '@')}`)
    addSign(places, `from ${mail.from.address.toLowerCase()}`)
    if (mail.from.name !== null) addSign(places, `name ${mail.from.name.toLowerCase()}`)
  }
  return Uint16Array.from(places)
}

function zoneOf(sentence: ReadSentence): string {
  if (sentence.place !== 'text') return 's'
  if (isOpen(sentence)) return 'c'
  return sentence.low ? 'f' : 't'
}

/** It says what may happen, not what does. */
function isOpen(sentence: ReadSentence): boolean {
  return sentence.listedStep || isConditional(sentence.folded, 0)
}

function addRuns(places: Set<number>, zone: number, words: string[], longest: number): void {
  for (let from = -1; from < words.length; from += 1) {
    let run = zone
    for (let at = from; at < from + longest && at <= words.length; at += 1) {
      run = hash(run, ` ${words[at] ?? END}`)
      if (at > from || words[at] !== undefined) places.add(place(run))
    }
  }
}

/** Marks both ends of a sentence. */
const END = '|'

function addGaps(places: Set<number>, words: string[]): void {
  for (let from = 0; from < words.length; from += 1) {
    const first = hash(START, `${words[from]} _`)
    for (let at = from + 2; at <= from + 4 && at < words.length; at += 1) places.add(place(hash(first, words[at] ?? '')))
  }
}

function addPieces(places: Set<number>, zone: number, words: string[]): void {
  const start = hash(zone, '~')
  for (const word of words) for (let at = 0; at + PIECE <= word.length; at += 1) places.add(place(hash(start, word.slice(at, at + PIECE))))
}

function addSign(places: Set<number>, sign: string): void {
  places.add(place(hash(START, `!${sign}`)))
}

function sizeOf(words: number): number {
  return Math.min(5, Math.floor(Math.log2(1 + words)))
}

const START = 0x811c9dc5

/** FNV-1a over UTF-16 units: quick, and the same on every machine. */
function hash(from: number, text: string): number {
  let value = from
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** Folds in the upper half: FNV's lower bits alone are spread badly. */
function place(value: number): number {
  return (value ^ (value >>> 16)) & (PLACES - 1)
}
