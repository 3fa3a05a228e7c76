/** How many of how many. */
export type Share = { count: number; of: number }

/** @example shareOf([1, 2, 3], (n) => n > 1) // { count: 2, of: 3 } */
export function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): Share {
  return { count: all.filter(holds).length, of: all.length }
}

/**
 * Rounds to one decimal place, an exact half to the even neighbour: as the reference figures are rounded (IEEE 754, Python's `round`).
 * Binary fractions hold such a half exactly only at quarters.
 * @example round1(6.25) // 6.2
 */
export function round1(value: number): number {
  const isHalf = Number.isInteger(value * 4) && !Number.isInteger(value * 2)
  if (!isHalf) return Number(value.toFixed(1))
  const below = Math.floor(value * 10)
  return (below % 2 === 0 ? below : below + 1) / 10
}

/** A share in percent with one decimal place; null where there is nothing to share. */
export function percent({ count, of }: Share): number | null {
  return of === 0 ? null : round1((100 * count) / of)
}

/** The mean of those that are known; null where none is. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}
