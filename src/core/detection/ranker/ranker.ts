import { HASH_START, hash, placeOf } from '../hashing.ts'

/** Weights by place of a hashed sign; what a candidate's signs weigh together is its score. */
export type Ranker = Float32Array

export const RANKER_PLACES = 2 ** 16

/** What is said of one candidate ("p1=at", "legal"), hashed, each once. */
export class Signs {
  readonly places = new Set<number>()

  /** @example signs.add('p1=', 'at') */
  add(kind: string, value = ''): void {
    this.places.add(placeOf(hash(hash(HASH_START, kind), value), RANKER_PLACES))
  }
}

/**
 * How much speaks for a candidate, in the logarithm of odds: the sum of its signs' weights.
 *
 * @param places of its signs
 */
export function scoreOf(ranker: Ranker, places: Iterable<number>): number {
  let score = 0
  for (const place of places) score += ranker[place] ?? 0
  return score
}
