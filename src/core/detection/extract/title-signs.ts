import { HASH_START, join } from '../hashing.ts'
import { NumberedSigns, signKind } from '../ranker/ranker.ts'
import type { PossibleTitle } from './possible-titles.ts'
import { isText, occupationAhead, occupationBehind, type Phrase } from './title-bounds.ts'
import { ALL_CAPITALS, CAPITAL, classAt, codeAt, DIGITS, EMPLOYER, endingAt, LINE_END, maskedAt, OCCUPATION, type Tokens, WORD } from './title-tokens.ts'

const LOOKS = signKind('looks')
const WORDS = signKind('word=')
const MARKS = signKind('mark=')
const RELATIVES = signKind('relatives')
const BOUNDS = signKind('bounds')
const BESIDE = signKind('beside')
const BEFORE = signKind('line before=')
const AFTER = signKind('line after=')

/** What the ranker is told of each phrase that may be the title. */
export function titleSigns(titles: readonly PossibleTitle[]): NumberedSigns[] {
  const best = titles[0]?.places[0]?.score ?? 0
  return titles.map((title, rank) => {
    const signs = new NumberedSigns()
    const [place] = title.places
    if (!place) return signs
    addWords(signs, place)
    signs.addAll(LOOKS, looksOf(place))
    signs.addAll(RELATIVES, relativesOf(title, titles))
    signs.addAll(BOUNDS, boundsOf(place, best, rank))
    for (const one of title.places) addPlace(signs, one)
    return signs
  })
}

/** Its words and marks, wherever they stand in it. */
function addWords(signs: NumberedSigns, { tokens, first, last }: Phrase): void {
  for (let at = first; at <= last; at += 1) {
    const code = codeAt(tokens, at)
    if (isWord(tokens, at)) signs.add(WORDS, code)
    else signs.addAll(MARKS, [code, join(code, join(classAt(tokens, at - 1), classAt(tokens, at + 1)))])
  }
}

/** How it is made. */
function looksOf({ tokens, first, last }: Phrase): number[] {
  const words = wordsIn(tokens, first, last)
  const count = (bits: number) => words.filter((at) => bitsAt(tokens, at) & bits).length
  const occupations = Math.min(count(OCCUPATION), 3)
  const ofEmployer = count(EMPLOYER)
  const isBegunByEmployer = bitsAt(tokens, first) & EMPLOYER ? 1 : 0
  return [
    codeAt(tokens, first),
    codeAt(tokens, last),
    endingAt(tokens, last),
    join(codeAt(tokens, words.at(-2) ?? -1), codeAt(tokens, last)),
    join(codeAt(tokens, first), codeAt(tokens, words[1] ?? -1)),
    classAt(tokens, first),
    classAt(tokens, last),
    Math.min(words.length, 9),
    shapeOf(tokens, first, last),
    join(occupations, Math.min(words.length, 6)),
    join(bitsAt(tokens, first) & OCCUPATION, bitsAt(tokens, last) & OCCUPATION),
    join(count(CAPITAL) > 0 ? 1 : 0, words.some((at) => !(bitsAt(tokens, at) & (CAPITAL | DIGITS))) ? 1 : 0),
    ofEmployer === 0 ? 0 : ofEmployer === words.length ? 1 : join(isBegunByEmployer, bitsAt(tokens, last) & EMPLOYER),
    ...tailOf(tokens, first, last),
  ]
}

function wordsIn(tokens: Tokens, first: number, last: number): number[] {
  const words: number[] = []
  for (let at = first; at <= last; at += 1) if (isWord(tokens, at)) words.push(at)
  return words
}

/** Capitals, numbers, small words and marks in their order. */
function shapeOf(tokens: Tokens, first: number, last: number): number {
  let shape = HASH_START
  for (let at = first; at <= last; at += 1) {
    const bits = bitsAt(tokens, at)
    const kind = bits & ALL_CAPITALS || bits & CAPITAL || bits & DIGITS || bits & OCCUPATION
    shape = join(shape, isWord(tokens, at) ? kind : codeAt(tokens, at))
  }
  return shape
}

/** What is behind its last mark: a field, a place, a number, a term. */
function tailOf(tokens: Tokens, first: number, last: number): number[] {
  let mark = last
  while (mark > first && isWord(tokens, mark)) mark -= 1
  if (mark === first) return []
  const code = codeAt(tokens, mark)
  return [
    join(code, join(classAt(tokens, mark + 1), classAt(tokens, last))),
    join(code, codeAt(tokens, mark + 1)),
    join(code, codeAt(tokens, last)),
    join(code, last - mark),
  ]
}

/** How often it stands, and how often the phrases that go on where it ends or begins, or that begin or end it. */
function relativesOf({ name, places }: PossibleTitle, titles: readonly PossibleTitle[]): number[] {
  const most = [0, 0, 0, 0]
  for (const { name: other, places: otherPlaces } of titles) {
    if (other.length === name.length) continue
    const isLonger = other.length > name.length
    const side = isLonger ? sideOf(other, name) : sideOf(name, other)
    if (side === null) continue
    const relation = (isLonger ? 0 : 2) + side
    most[relation] = Math.max(most[relation] ?? 0, otherPlaces.length)
  }
  const kinds = (places.some(({ tokens }) => isText(tokens)) ? 1 : 0) + (places.some(({ tokens }) => !isText(tokens)) ? 2 : 0)
  return [kinds, join(Math.min(places.length, 4), kinds), ...most.map((count) => (count === 0 ? 0 : 2 + Math.sign(count - places.length)))]
}

/** Whether a name begins with whole words of another (0) or ends with them (1). */
function sideOf(name: string, part: string): 0 | 1 | null {
  if (name[part.length] === ' ' && name.startsWith(part)) return 0
  return name[name.length - part.length - 1] === ' ' && name.endsWith(part) ? 1 : null
}

/** How well it begins and ends, and how much worse than the best. */
function boundsOf({ score, startScore }: Phrase, best: number, rank: number): number[] {
  const endScore = score - startScore
  return [step(score), step(best - score), step(startScore), step(endScore), join(step(startScore / 2), step(endScore / 2)), Math.min(rank, 9)]
}

/** A score as one of few steps. */
export function step(score: number): number {
  return Math.max(-8, Math.min(10, Math.round(score)))
}

const MOST_BEFORE = 7
const MOST_AFTER = 4

/** The words beside it, and where in the mail it stands. */
function addPlace(signs: NumberedSigns, place: Phrase): void {
  const { tokens, first, last, end } = place
  let next = last + 1
  // Behind the bracket that it ends with.
  while ((tokens.starts[next] ?? end) < end) next += 1
  signs.addAll(BESIDE, besideOf(place, next))
  addLine(signs, BEFORE, tokens, first - 2, -1, MOST_BEFORE)
  addLine(signs, AFTER, tokens, next + 1, 1, MOST_AFTER)
}

/** The words of its line, in one direction, wherever they stand. */
function addLine(signs: NumberedSigns, kind: number, tokens: Tokens, from: number, step: 1 | -1, most: number): void {
  let words = 0
  for (let at = from; words < most && at >= 0 && at < tokens.bits.length && !isLineEnd(tokens, at); at += step) {
    if (!isWord(tokens, at)) continue
    words += 1
    signs.add(kind, maskedAt(tokens, at))
  }
}

function besideOf({ source, tokens, first, last, start }: Phrase, next: number): number[] {
  const where = isText(tokens)
  const before = codeAt(tokens, first - 1)
  const twoBefore = join(before, codeAt(tokens, first - 2))
  const after = codeAt(tokens, next)
  const twoAfter = join(after, codeAt(tokens, next + 1))
  const maskedBefore = maskedAt(tokens, first - 1)
  const maskedTwo = join(maskedBefore, maskedAt(tokens, first - 2))
  const maskedAfter = maskedAt(tokens, next)
  const kindsAfter = join(classAt(tokens, next), classAt(tokens, next + 1))
  const kindsBefore = join(classAt(tokens, first - 1), classAt(tokens, first))
  const beginsLine = first === 0 || isLineEnd(tokens, first - 1) ? 1 : 0
  const endsLine = next >= tokens.bits.length || isLineEnd(tokens, next) ? 2 : 0
  const zone = where ? Math.min(4, Math.floor((5 * start) / source.view.length)) : -1
  const occupations = wordsIn(tokens, first, last).filter((at) => bitsAt(tokens, at) & OCCUPATION).length
  return [
    join(before, where),
    join(twoBefore, where),
    join(join(twoBefore, codeAt(tokens, first - 3)), where),
    join(after, where),
    join(twoAfter, where),
    join(join(twoAfter, codeAt(tokens, next + 2)), where),
    join(join(before, after), where),
    join(join(twoBefore, after), where),
    join(maskedTwo, where),
    join(join(join(maskedTwo, maskedAt(tokens, first - 3)), maskedAfter), where),
    join(join(maskedAt(tokens, first - 2), maskedAfter), where),
    join(join(maskedAfter, maskedAt(tokens, next + 1)), where),
    join(kindsAfter, where),
    join(join(kindsAfter, classAt(tokens, last)), where),
    join(kindsBefore, where),
    join(join(classAt(tokens, first - 2), kindsBefore), where),
    join(maskedBefore, codeAt(tokens, first)),
    join(codeAt(tokens, last), maskedAfter),
    join(join(maskedBefore, classAt(tokens, last)), occupations),
    join(occupationAhead(tokens, next), classAt(tokens, next)),
    join(occupationBehind(tokens, first - 1), classAt(tokens, first - 1)),
    zone,
    join(beginsLine + endsLine, zone),
    join(beginsLine + endsLine, where),
    beginsLine && endsLine ? join(Math.min(5, last - first), occupations > 0 ? 1 : 0) : -1,
    beginsLine ? lineAbove(tokens, first - 1, endsLine) : -1,
    endsLine ? join(classAt(tokens, lineBelow(tokens, next)), beginsLine) : -1,
  ]
}

/** The last words above its line; both where it has the line to itself. */
function lineAbove(tokens: Tokens, from: number, endsLine: number): number {
  let at = from
  while (at >= 0 && isLineEnd(tokens, at)) at -= 1
  return endsLine ? join(codeAt(tokens, at), codeAt(tokens, at - 1)) : codeAt(tokens, at)
}

/** Where the next line begins. */
function lineBelow(tokens: Tokens, from: number): number {
  let at = from
  while (at < tokens.bits.length && isLineEnd(tokens, at)) at += 1
  return at
}

function bitsAt({ bits }: Tokens, at: number): number {
  return bits[at] ?? 0
}

function isWord(tokens: Tokens, at: number): boolean {
  return (bitsAt(tokens, at) & WORD) !== 0
}

function isLineEnd(tokens: Tokens, at: number): boolean {
  return (bitsAt(tokens, at) & LINE_END) !== 0
}
