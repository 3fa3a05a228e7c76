import type { MailType } from '#shared/domain/mail-type.ts'
import { Signs } from '../ranker/ranker.ts'
import { addPlace } from './place-signs.ts'
import { bestRated, type RatedTitle } from './rate-titles.ts'
import { fold, type Span, wordsOf } from './source.ts'
import { isOccupation, titleLikeness } from './title-words.ts'

/** A phrase of a mail that may be the title, and every place where it stands. */
type TitlePhrase = { key: string; words: string; places: Span[]; score: number; weight: number; isBest: boolean }

/** The phrases as the ranker sees them; `none` speaks for there being no title. */
export type TitleQuestion = { phrases: { phrase: TitlePhrase; signs: Signs }[]; none: Signs }

/** What the ranker is told of each phrase, and of the mail as a whole, which may state no title. */
export function titleQuestion(rated: readonly RatedTitle[], type: MailType): TitleQuestion {
  const phrases = phrasesOf(rated)
  const best = phrases.find(({ isBest }) => isBest) ?? null
  const none = new Signs()
  none.add('none')
  none.add('none type=', type)
  none.add('none best=', best ? String(Math.round(5 * best.score)) : '')
  none.add('none phrases=', String(Math.min(phrases.length, 6)))
  return { phrases: phrases.map((phrase) => ({ phrase, signs: signsOf(phrase, best, phrases) })), none }
}

function phrasesOf(rated: readonly RatedTitle[]): TitlePhrase[] {
  const best = bestRated(rated)
  const phrases = new Map<string, TitlePhrase>()
  for (const one of rated) {
    const words = wordsOf(one.span)
    const key = fold(words)
    const phrase = phrases.get(key) ?? { key, words, places: [], score: 0, weight: 0, isBest: false }
    if (!phrase.places.some(({ source, start }) => source.kind === one.span.source.kind && start === one.span.start)) phrase.places.push(one.span)
    phrase.score = Math.max(phrase.score, one.score)
    phrase.weight = Math.max(phrase.weight, one.weight)
    phrase.isBest ||= one === best
    phrases.set(key, phrase)
  }
  return [...phrases.values()]
}

function signsOf(phrase: TitlePhrase, best: TitlePhrase | null, all: readonly TitlePhrase[]): Signs {
  const signs = new Signs()
  addRating(signs, phrase, best)
  addWords(signs, phrase)
  addMarks(signs, phrase.words)
  addRelatives(signs, phrase, all)
  for (const place of phrase.places) addPlace(signs, place)
  return signs
}

/** What the rules say of it, and how it lies to the phrase that they put first. */
function addRating(signs: Signs, { key, score, weight, isBest }: TitlePhrase, best: TitlePhrase | null): void {
  signs.add('best=', String(isBest))
  signs.add('behind best=', tenths((best?.score ?? 0) - score))
  signs.add('score=', tenths(score))
  signs.add('weight=', tenths(weight))
  signs.add('to best=', relation(key, best?.key ?? ''))
}

function tenths(value: number): string {
  return String(Math.max(-5, Math.min(15, Math.round(10 * value))))
}

function relation(key: string, best: string): string {
  if (key === best) return 'same'
  if (best.startsWith(key)) return 'begins it'
  if (key.startsWith(best)) return 'goes on'
  if (best.endsWith(key)) return 'ends it'
  if (key.endsWith(best)) return 'leads to it'
  return best.includes(key) ? 'within it' : 'other'
}

function addWords(signs: Signs, { key, words }: TitlePhrase): void {
  const parts = key.split(' ')
  const last = parts.at(-1) ?? ''
  signs.add('words=', String(Math.min(parts.length, 9)))
  signs.add('first=', parts[0])
  signs.add('first 2=', parts.slice(0, 2).join(' '))
  signs.add('last=', last)
  signs.add('last 2=', parts.slice(-2).join(' '))
  for (const part of parts) signs.add('word=', part)
  signs.add('title=', String(titleLikeness(words)))
  signs.add('last is occupation=', String(isOccupation(last)))
  signs.add('occupations=', String(Math.min(3, parts.filter(isOccupation).length)))
}

/** How it is written: capitals, numbers and the marks between, and what stands behind the last mark. */
function addMarks(signs: Signs, words: string): void {
  const tokens = words.match(/[\p{L}\p{N}'+#.]+|[^\s\p{L}\p{N}]/gu) ?? []
  signs.add('shape=', tokens.slice(0, 6).map(shapeOf).join(''))
  for (const token of tokens) if (!/[\p{L}\p{N}]/u.test(token)) signs.add('mark=', token)
  const tail = /[-–|,(:/] ?([^-–|,(:/)]+)\)?$/u.exec(words)?.[1]
  if (tail === undefined) return
  signs.add('tail=', fold(tail))
  signs.add('tail words=', String(tail.split(' ').length))
  signs.add('tail title=', String(titleLikeness(tail)))
}

function shapeOf(token: string): string {
  if (/^\p{Lu}+$/u.test(token)) return 'A'
  if (/^\p{Lu}/u.test(token)) return 'X'
  if (/^\d/.test(token)) return '0'
  return /^\p{Ll}/u.test(token) ? 'x' : token
}

/** How often it stands there, and in longer and shorter phrases. */
function addRelatives(signs: Signs, phrase: TitlePhrase, all: readonly TitlePhrase[]): void {
  const { key, places } = phrase
  const times = (others: TitlePhrase[]) => others.reduce((sum, other) => sum + other.places.length, 0)
  const others = all.filter((other) => other !== phrase)
  const longer = times(others.filter((other) => other.key.includes(key)))
  const shorter = times(others.filter((other) => key.includes(other.key) && !other.key.includes(key)))
  signs.add('times=', String(Math.min(places.length, 4)))
  signs.add('kinds=', [...new Set(places.map(({ source }) => source.kind))].sort().join())
  signs.add('longer=', String(Math.min(longer, 3)))
  signs.add('shorter=', String(Math.min(shorter, 3)))
  signs.add('longer more often=', String(longer > places.length))
  signs.add('shorter more often=', String(shorter > places.length))
}
