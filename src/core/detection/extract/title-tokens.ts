import { HASH_START, hash, join } from '../hashing.ts'
import { isPlace } from './places.ts'
import { isLetter, lineSource, type Source } from './source.ts'
import { isOccupation } from './title-words.ts'

/** What a token is, one bit each; a mark has none but perhaps `STOP`. */
export const WORD = 1
export const CAPITAL = 2
export const ALL_CAPITALS = 4
export const DIGITS = 8
/** Three digits or more that are no year: the number of a posting. */
export const LONG_NUMBER = 16
export const YEAR = 32
export const LINE_END = 64
/** Ends a sentence. */
export const STOP = 128
export const OCCUPATION = 256
export const PLACE = 512
/** Part of the employer's name. */
export const EMPLOYER = 1024

/** A source cut into words, marks and line ends, with what is known of each; the lists run side by side. */
export type Tokens = {
  source: Source
  starts: number[]
  ends: number[]
  bits: number[]
  /** A hash of the word in small letters, as it is and with all digits alike. */
  exact: number[]
  codes: number[]
  /** A hash of a word's last letters. */
  endings: number[]
}

/** A title stands near the top; what is below is not worth the time. */
const MOST = 6_000
const ENDING = 3

/** Cuts a source into tokens: in numbers, since every place of a mail may be where a title begins. */
export function tokensOf(source: Source): Tokens {
  const { view } = source
  const tokens: Tokens = { source, starts: [], ends: [], bits: [], exact: [], codes: [], endings: [] }
  const end = Math.min(view.length, MOST)
  for (let at = 0; at < end; ) {
    const code = view.charCodeAt(at)
    if (code === SMALL_H && /^https?:/.test(view.slice(at, at + 6))) at = addLink(tokens, at, end)
    else if (isWordCode(code)) at = addWord(tokens, at, end)
    else {
      if (code !== SPACE) addMark(tokens, at, code)
      at += 1
    }
  }
  return tokens
}

const [SPACE, SMALL_H] = [32, 104]
const [TAB, NEW_LINE] = [9, 10]

/** A link is one mark, which no title goes over. */
function addLink(tokens: Tokens, start: number, limit: number): number {
  let at = start
  while (at < limit && !/[\s)>\]"]/.test(tokens.source.view.charAt(at))) at += 1
  const mark = join(HASH_START, SMALL_H)
  push(tokens, start, at, STOP, mark, mark, 0)
  return at
}

function addMark(tokens: Tokens, at: number, code: number): void {
  const mark = join(HASH_START, code)
  const isLineEnd = code === NEW_LINE || code === TAB
  push(tokens, at, at + 1, isLineEnd ? LINE_END : endsSentence(tokens, at, code) ? STOP : 0, mark, mark, 0)
}

function addWord(tokens: Tokens, start: number, limit: number): number {
  const { view } = tokens.source
  let exact = HASH_START
  let code = HASH_START
  let capitals = 0
  let digits = 0
  let at = start
  for (; at < limit; at += 1) {
    let letter = view.charCodeAt(at)
    if (isDigit(letter)) digits += 1
    else if (!isWordCode(letter) && !joinsWord(view, at)) break
    const small = smallLetter(view, at, letter)
    if (small !== letter) capitals += 1
    letter = small
    exact = Math.imul(exact ^ letter, 0x01000193)
    code = Math.imul(code ^ (isDigit(letter) ? ZERO : letter), 0x01000193)
  }
  const word = view.slice(start, at).toLowerCase()
  push(tokens, start, at, WORD | bitsOf(word, capitals, digits), exact, code, endingOf(word))
  return at
}

function push(tokens: Tokens, start: number, end: number, bits: number, exact: number, code: number, ending: number): void {
  tokens.starts.push(start)
  tokens.ends.push(end)
  tokens.bits.push(bits)
  tokens.exact.push(exact)
  tokens.codes.push(code)
  tokens.endings.push(ending)
}

function bitsOf(word: string, capitals: number, digits: number): number {
  let bits = isOccupation(word) ? OCCUPATION : 0
  if (capitals > 0) bits |= CAPITAL | (isPlace(word) ? PLACE : 0)
  if (capitals > 1 && capitals === word.length - digits) bits |= ALL_CAPITALS
  if (digits > 0) bits |= DIGITS | (/^(?:19|20)\d\d$/.test(word) ? YEAR : /\d{3}/.test(word) ? LONG_NUMBER : 0)
  return bits
}

function endingOf(word: string): number {
  let ending = HASH_START
  for (let at = Math.max(0, word.length - ENDING); at < word.length; at += 1) ending = Math.imul(ending ^ word.charCodeAt(at), 0x01000193)
  return ending
}

const [ZERO, NINE, CAPITAL_A, CAPITAL_Z, ASCII] = [48, 57, 65, 90, 128]

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}

/** Arrows, signs and the halves of emoji are no letters. */
function isWordCode(code: number): boolean {
  return isDigit(code) || (isLetter(code) && !(code >= 0x2190 && code < 0x2c00) && !(code >= 0xd800 && code <= 0xf8ff))
}

function smallLetter(view: string, at: number, code: number): number {
  if (code < ASCII) return code >= CAPITAL_A && code <= CAPITAL_Z ? code + 32 : code
  return view.charAt(at).toLowerCase().charCodeAt(0)
}

/** "S&C", "driver's", "C++", "C#". */
function joinsWord(view: string, at: number): boolean {
  const mark = view[at]
  if (mark === '+' || mark === '#') return true
  return (mark === "'" || mark === '&') && at + 1 < view.length && isWordCode(view.charCodeAt(at + 1))
}

/** Short words whose full stop ends no sentence. */
const SHORTENED = /^(?:sr|jr|snr|asst|exec|st|dr|no|dept|mgr|eng|assoc|adm|admin|ref|us|.)$/i
/** A sentence goes on behind a full stop: "The post is yours". */
const NEXT_SENTENCE = /^\s*(?:\n|$|\p{Lu}\p{Ll}*\s\p{Ll})/u

function endsSentence({ source: { view }, starts, ends, bits }: Tokens, at: number, code: number): boolean {
  if (code !== FULL_STOP && code !== EXCLAMATION && code !== QUESTION && code !== SEMICOLON) return false
  const next = view[at + 1]
  if (next !== undefined && !/[\s"')]/.test(next)) return false
  const last = starts.length - 1
  if (code !== FULL_STOP || last < 0 || !((bits[last] ?? 0) & WORD)) return true
  const word = view.slice(starts[last], ends[last])
  if (SHORTENED.test(word)) return false
  // "Mech. Engineer"
  return word.length > 4 || !/^\p{Lu}/u.test(word) || NEXT_SENTENCE.test(view.slice(at + 1, at + 40))
}

const [EXCLAMATION, FULL_STOP, SEMICOLON, QUESTION] = [33, 46, 59, 63]

/** The first and last token of a place where words stand. */
export type Run = { first: number; last: number }

/** Every place of a source where these words follow each other on a line, whatever marks are between them. */
export function findWords(tokens: Tokens, words: string): Run[] {
  const wanted = wordCodes(tokensOf(lineSource('calendar', words)))
  if (wanted.length === 0) return []
  const { bits, exact } = tokens
  const found: Run[] = []
  for (let first = 0; first < bits.length; first += 1) {
    if (exact[first] !== wanted[0] || !((bits[first] ?? 0) & WORD)) continue
    let seen = 0
    let last = first
    for (let at = first; at < bits.length && seen < wanted.length; at += 1) {
      const bit = bits[at] ?? 0
      if (bit & LINE_END || (bit & WORD && exact[at] !== wanted[seen])) break
      if (bit & WORD) {
        seen += 1
        last = at
      }
    }
    if (seen === wanted.length) found.push({ first, last })
  }
  return found
}

function wordCodes({ bits, exact }: Tokens): number[] {
  return exact.filter((_, at) => (bits[at] ?? 0) & WORD)
}

/** Marks the words of the employer's name. */
export function markEmployer(tokens: Tokens, employer: string): void {
  for (const { first, last } of findWords(tokens, employer)) {
    for (let at = first; at <= last; at += 1) tokens.bits[at] = (tokens.bits[at] ?? 0) | EMPLOYER
  }
}

/** What `codeAt` gives for a word in small letters. */
export function wordCode(word: string): number {
  return hash(HASH_START, word)
}

/** A token by its word; what lies beyond the source counts as an end. */
export function codeAt({ codes }: Tokens, at: number): number {
  return codes[at] ?? BEYOND
}

/** A word by its last letters. */
export function endingAt({ endings }: Tokens, at: number): number {
  return endings[at] ?? BEYOND
}

/** A token by its word, names and numbers each as one: what stands around a title, whoever writes. */
export function maskedAt(tokens: Tokens, at: number): number {
  const bits = tokens.bits[at]
  if (bits === undefined) return BEYOND
  if (!(bits & WORD)) return codeAt(tokens, at)
  if (bits & EMPLOYER) return EMPLOYER
  if (bits & DIGITS) return DIGITS
  return bits & CAPITAL ? bits & (CAPITAL | PLACE) : codeAt(tokens, at)
}

/** What kind of token it is: a mark by itself, a word by its bits. */
export function classAt(tokens: Tokens, at: number): number {
  const bits = tokens.bits[at]
  return bits === undefined ? BEYOND : bits & WORD ? bits : codeAt(tokens, at)
}

const BEYOND = 1
