import { join } from '../hashing.ts'
import { type Ranker, signKind, signPlace } from '../ranker/ranker.ts'
import type { Span } from './source.ts'
import { CAPITAL, classAt, codeAt, DIGITS, endingAt, LINE_END, maskedAt, OCCUPATION, type Run, STOP, type Tokens, WORD, wordCode } from './title-tokens.ts'

/** A phrase that may be a title, with what speaks for it by where it begins, and by where it begins and ends. */
export type Phrase = Span & { tokens: Tokens; first: number; last: number; startScore: number; score: number }

/** Titles begin at one of the best places of a mail, and the best phrases hold the title of 99 in 100 mails. */
const MOST_STARTS = 12
const MOST_PHRASES = 32
const MOST_WORDS = 16

/** The phrases of a mail that are most like titles by where they begin and end, best first. */
export function likelyPhrases(sources: readonly Tokens[], bounds: Ranker): Phrase[] {
  const starts: Start[] = []
  for (const tokens of sources) addStarts(starts, { tokens, ends: [] }, bounds)
  starts.sort((a, b) => b.score - a.score)
  const found: Phrase[] = []
  for (const start of starts.slice(0, MOST_STARTS)) addPhrases(found, start, bounds)
  return found.sort((a, b) => b.score - a.score).slice(0, MOST_PHRASES)
}

/** Titles begin with a capital or a number; in small letters they name an occupation, or stand behind a word that leads to them. */
export function mayBegin(tokens: Tokens, at: number): boolean {
  const bits = tokens.bits[at] ?? 0
  if (!(bits & WORD) || isBehindHyphen(tokens, at)) return false
  return (bits & (CAPITAL | DIGITS)) !== 0 || LEADING.has(codeAt(tokens, at - 1)) || occupationAhead(tokens, at) < FAR
}

/** "need a wool classer", "apply as barback" */
const LEADING = new Set(['a', 'an', 'the', 'our', 'your', 'as', 'for'].map(wordCode))

/** A source with the scores of the words that phrases were seen to end with. */
type Scored = { tokens: Tokens; ends: (number | undefined)[] }
type Start = Scored & { at: number; score: number }

function addStarts(starts: Start[], { tokens, ends }: Scored, bounds: Ranker): void {
  for (let at = 0; at < tokens.bits.length; at += 1) {
    if (mayBegin(tokens, at)) starts.push({ tokens, ends, at, score: sumOf(bounds, STARTS, startSigns(tokens, at)) })
  }
}

/** Every end that a phrase may have on its line and in its sentence. */
function addPhrases(found: Phrase[], { tokens, ends, at: first, score: startScore }: Start, bounds: Ranker): void {
  const { bits, source } = tokens
  const start = withDot(tokens, first)
  let words = 0
  let depth = 0
  let quotes = 0
  for (let last = first; last < bits.length; last += 1) {
    const bit = bits[last] ?? 0
    if (bit & (LINE_END | STOP)) return
    if (!(bit & WORD)) {
      const mark = source.view[tokens.starts[last] ?? 0] ?? ''
      if (mark === '"') quotes += 1
      depth += OPENING.includes(mark) ? 1 : CLOSING.includes(mark) ? -1 : 0
      if (depth < 0 || depth > 1) return
      continue
    }
    words += 1
    if (words > MOST_WORDS) return
    const end = quotes % 2 === 0 ? closedEnd(tokens, last, depth) : null
    if (end === null) continue
    const endScore = ends[last] ?? sumOf(bounds, ENDS, endSigns(tokens, last))
    ends[last] = endScore
    found.push({ source, start, end, tokens, first, last, startScore, score: startScore + endScore })
  }
}

const OPENING = '([{'
const CLOSING = ')]}'

/** ".NET" */
function withDot({ source: { view }, starts }: Tokens, at: number): number {
  const start = starts[at] ?? 0
  return view[start - 1] === '.' && (start === 1 || /[\s(]/.test(view[start - 2] ?? '')) ? start - 1 : start
}

/** A phrase from its words. */
export function phraseOf(tokens: Tokens, { first, last }: Run, { source, start, end }: Span, bounds: Ranker): Phrase {
  const startScore = sumOf(bounds, STARTS, startSigns(tokens, first))
  return { source, start, end, tokens, first, last, startScore, score: startScore + sumOf(bounds, ENDS, endSigns(tokens, last)) }
}

/** Where a phrase ends that ends with this word, its bracket closed; null where it cannot: within a bracket or a word of several parts. */
function closedEnd({ source: { view }, ends }: Tokens, last: number, depth: number): number | null {
  let end = ends[last] ?? 0
  if (view[end] === '-' && /[\p{L}\p{N}]/u.test(view[end + 1] ?? '')) return null
  if (depth === 0) return view[end] === '%' ? end + 1 : end
  while (/[.%*!?"']/.test(view[end] ?? '')) end += 1
  return view[end] === ')' || view[end] === ']' ? end + 1 : null
}

/** "op" of "Co-op" */
function isBehindHyphen({ source: { view }, starts }: Tokens, at: number): boolean {
  const start = starts[at] ?? 0
  return view[start - 1] === '-' && /[\p{L}\p{N}]/u.test(view[start - 2] ?? '')
}

function sumOf(bounds: Ranker, kind: number, signs: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < signs.length; at += 1) sum += bounds[signPlace(kind + at, signs[at] ?? 0)] ?? 0
  return sum
}

export const STARTS = signKind('starts')
export const ENDS = signKind('ends')

/** What is said of a word as one that a title may begin with. */
export function startSigns(tokens: Tokens, at: number): number[] {
  const kind = classAt(tokens, at)
  const before = maskedAt(tokens, at - 1)
  const twoBefore = join(before, maskedAt(tokens, at - 2))
  const ahead = occupationAhead(tokens, at)
  const source = isText(tokens)
  return [
    codeAt(tokens, at),
    kind,
    join(before, source),
    join(twoBefore, source),
    join(twoBefore, maskedAt(tokens, at - 3)),
    join(before, kind),
    join(classAt(tokens, at - 1), kind),
    codeAt(tokens, at + 1),
    join(ahead, join(kind, source)),
    join(before, ahead),
    join(classAt(tokens, at + 1), kind),
    codeAt(tokens, at - 1),
    join(twoBefore, ahead),
    source,
  ]
}

/** What is said of a word as one that a title may end with. */
export function endSigns(tokens: Tokens, at: number): number[] {
  const kind = classAt(tokens, at)
  const next = maskedAt(tokens, at + 1)
  const nextKind = classAt(tokens, at + 1)
  const twoNext = join(next, maskedAt(tokens, at + 2))
  const behind = occupationBehind(tokens, at)
  const source = isText(tokens)
  return [
    codeAt(tokens, at),
    kind,
    join(next, source),
    join(twoNext, source),
    join(twoNext, maskedAt(tokens, at + 3)),
    join(next, kind),
    join(nextKind, kind),
    codeAt(tokens, at - 1),
    join(behind, join(kind, source)),
    join(next, behind),
    join(classAt(tokens, at - 1), kind),
    endingAt(tokens, at),
    join(twoNext, behind),
    source,
    join(join(nextKind, classAt(tokens, at + 2)), kind),
  ]
}

/** Letters and lines (subjects, summaries of calendar parts) name titles in ways of their own. */
export function isText({ source }: Tokens): number {
  return source.kind === 'text' ? 1 : 0
}

/** How many words on the next occupation of the line stands; far where none does. */
export function occupationAhead({ bits }: Tokens, from: number): number {
  let words = 0
  for (let at = from; at < bits.length && words < FAR; at += 1) {
    const bit = bits[at] ?? 0
    if (bit & LINE_END) break
    if (bit & OCCUPATION) return words
    if (bit & WORD) words += 1
  }
  return NONE
}

/** The same of the last one. */
export function occupationBehind({ bits }: Tokens, from: number): number {
  let words = 0
  for (let at = from; at >= 0 && words < FAR; at -= 1) {
    const bit = bits[at] ?? 0
    if (bit & LINE_END) break
    if (bit & OCCUPATION) return words
    if (bit & WORD) words += 1
  }
  return NONE
}

const FAR = 5
const NONE = 9
