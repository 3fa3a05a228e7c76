import { HASH_START, join } from '../hashing.ts'
import type { Ranker } from '../ranker/ranker.ts'
import { fold, type Span, wordsOf } from './source.ts'
import { likelyPhrases, type Phrase, phraseOf } from './title-bounds.ts'
import { type Tokens, WORD } from './title-tokens.ts'

/** A phrase that may be the mail's title, folded, and where it stands, the most likely place first; `cued` where cues lead to it. */
export type PossibleTitle = { name: string; places: Phrase[]; cued: Span | null }

const MOST_TITLES = 12
const MOST_PLACES = 4

/**
 * The phrases of a mail that may be its title, the most likely first.
 *
 * @param bounds what tells where titles begin and end
 * @param cued the title that the cues around it lead to, which is one of them in any case
 */
export function possibleTitles(sources: readonly Tokens[], bounds: Ranker, cued: Span | null): PossibleTitle[] {
  const places = new Map<number, Phrase[]>()
  for (const phrase of likelyPhrases(sources, bounds)) {
    const key = keyOf(phrase)
    const known = places.get(key)
    if (!known && places.size < MOST_TITLES) places.set(key, [phrase])
    else if (known && known.length < MOST_PLACES) known.push(phrase)
  }
  const own = cued && cuedPhrase(sources, bounds, cued)
  const ownKey = own && keyOf(own)
  if (own && ownKey !== null && !places.has(ownKey)) places.set(ownKey, [own])
  return [...places].map(([key, all]) => ({ name: nameOf(all), places: all, cued: key === ownKey ? cued : null }))
}

/** A phrase's words as a number: several places of a mail say the same. */
function keyOf({ tokens: { bits, exact }, first, last }: Phrase): number {
  let key = HASH_START
  for (let at = first; at <= last; at += 1) if ((bits[at] ?? 0) & WORD) key = join(key, exact[at] ?? 0)
  return key
}

function nameOf([place]: Phrase[]): string {
  return place ? fold(wordsOf(place)) : ''
}

function cuedPhrase(sources: readonly Tokens[], bounds: Ranker, cued: Span): Phrase | null {
  const tokens = sources.find(({ source }) => source === cued.source)
  if (!tokens) return null
  const isWithin = (bits: number, at: number) => (bits & WORD) !== 0 && (tokens.starts[at] ?? 0) >= cued.start && (tokens.ends[at] ?? 0) <= cued.end
  const first = tokens.bits.findIndex(isWithin)
  const last = tokens.bits.findLastIndex(isWithin)
  return first === -1 ? null : phraseOf(tokens, { first, last }, cued, bounds)
}
