import { HASH_START, hash, join, placeOf } from '../hashing.ts'

/** Weights by place of a hashed sign; what a candidate's signs weigh together is its score. */
export type Ranker = Float32Array

export const RANKER_PLACES = 2 ** 16

/** The kind of a sign, to say it by number. */
export function signKind(kind: string): number {
  return hash(HASH_START, kind)
}

/** The place of a sign whose value is a number. */
export function signPlace(kind: number, value: number): number {
  return placeOf(join(kind, value), RANKER_PLACES)
}

/** The places of a list of signs, which are told apart by where in the list they stand. */
export function signPlaces(kind: number, values: readonly number[]): number[] {
  return values.map((value, at) => signPlace(kind + at, value))
}

/** What is said of one candidate ("p1=at", "legal"), hashed, each once. */
export class Signs {
  readonly places = new Set<number>()

  /** @example signs.add('p1=', 'at') */
  add(kind: string, value = ''): void {
    this.places.add(placeOf(hash(hash(HASH_START, kind), value), RANKER_PLACES))
  }
}

/** The same by number, for signs too many to write out; what is said twice counts twice. */
export class NumberedSigns {
  readonly places: number[] = []

  /** @param kind as `signKind` gives it */
  add(kind: number, value: number): void {
    this.places.push(signPlace(kind, value))
  }

  /** Signs of one kind each, told apart by where in the list they stand. */
  addAll(kind: number, values: readonly number[]): void {
    for (let at = 0; at < values.length; at += 1) this.add(kind + at, values[at] ?? 0)
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
