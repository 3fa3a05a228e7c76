import type { Address, Mail } from '#core/mail/mail.ts'
import { HASH_START, hash, placeOf } from '../hashing.ts'
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
const MOST_SENTENCES = 60
const LONGEST_WORD = 24
const PIECE = 4

/**
 * What a mail says: single words, pairs and pieces of words, apart by where they stand (subject, text, footer, a sentence about what
 * may happen), and its sender, so that a person's reviews can teach what a sender's mail means.
 */
export function featuresOf(mail: Mail, reading: Reading): Features {
  NOTED.clear()
  for (const sentence of reading.sentences.slice(0, MOST_SENTENCES)) addSentence(sentence)
  if (mail.from) addSender(mail.from)
  return NOTED.all()
}

/** What one sentence of a mail adds to its features. */
export function featuresOfSentence(sentence: ReadSentence): Features {
  NOTED.clear()
  addSentence(sentence)
  return NOTED.all()
}

/** Places in the order in which they are added, each once; a bit for each, since a Set of numbers takes several times as long. */
class Places {
  private readonly bits = new Uint32Array(PLACES / 32)
  private readonly places = new Uint16Array(PLACES)
  private count = 0

  clear(): void {
    this.bits.fill(0)
    this.count = 0
  }

  add(value: number): void {
    const added = placeOf(value, PLACES)
    const bit = 1 << (added & 31)
    const bits = this.bits[added >>> 5] ?? 0
    if ((bits & bit) !== 0) return
    this.bits[added >>> 5] = bits | bit
    this.places[this.count] = added
    this.count += 1
  }

  all(): Features {
    return this.places.slice(0, this.count)
  }
}

/** Those of the mail that is being read; used again for the next, since making them takes as long as filling them. */
const NOTED = new Places()

function addSentence(sentence: ReadSentence): void {
  const zone = hash(HASH_START, zoneOf(sentence))
  const piece = hash(zone, '~')
  let before = hash(zone, END)
  const names = namesIn(sentence.raw)
  for (const found of wordsOf(sentence.folded)) {
    const word = found.length > LONGEST_WORD ? found.slice(0, LONGEST_WORD) : found
    const name = names.has(found)
    const whole = hash(zone, word)
    NOTED.add(whole)
    NOTED.add(hash(before, name ? NAME : word))
    before = hash(name ? hash(zone, NAME) : whole, ' ')
    for (let at = 0; at + PIECE <= word.length; at += 1) NOTED.add(hash(piece, word, at, at + PIECE))
  }
  NOTED.add(hash(before, END))
}

/** Each sign of the sender takes several places, so that reviews of a sender's mail teach more of the sender than of the words it shares with others. */
const SENDER_TIMES = 4

function addSender({ address, name }: Address): void {
  const lower = address.toLowerCase()
  const signs = [lower, lower.slice(lower.indexOf('@')), ...(name === null ? [] : [`"${name.toLowerCase()}`])]
  for (const sign of signs) for (let time = 0; time < SENDER_TIMES; time += 1) NOTED.add(hash(HASH_START, `${time}!${sign}`))
}

/** Subject, text, footer, or a sentence that says what may happen, not what does. */
function zoneOf(sentence: ReadSentence): string {
  if (sentence.place === 'subject' || sentence.place === 'calendar') return 's'
  if (sentence.listedStep || (sentence.conditional && isConditional(sentence.folded, 0))) return 'c'
  return sentence.low ? 'f' : 't'
}

/** A capital letter within a sentence: what is named says nothing of what is meant. */
const NAMED = /(?<=[\p{L},;:'’&] )\p{Lu}[\p{L}'’]*/gu
const NAME = 'N'
/** Marks both ends of a sentence. */
const END = '|'

/** Lower case. */
function namesIn(raw: string): Set<string> {
  return new Set(raw.match(NAMED)?.map((name) => name.toLowerCase()))
}

/** The words of a folded sentence: numbers count as #, addresses as @, links not at all. Few sentences hold any of those: the cheap tests. */
function wordsOf(folded: string): string[] {
  let plain = folded
  if (plain.includes('http') || plain.includes('www.')) plain = plain.replace(/https?:\S+|www\.\S+/g, ' ')
  if (plain.includes('@')) plain = plain.replace(/\S+@\S+/g, '@')
  if (/\d/.test(plain)) plain = plain.replace(/\d[\d.,:/]*/g, '#')
  return plain.match(/[a-z#@][a-z#@'-]*/g) ?? []
}
