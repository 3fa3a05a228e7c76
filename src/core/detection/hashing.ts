/** Where every hash begins (FNV-1a's offset basis). */
export const HASH_START = 0x811c9dc5

/** FNV-1a over UTF-16 units: quick, and the same on every machine. */
export function hash(from: number, text: string, start = 0, end = text.length): number {
  let value = from
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}

/**
 * The place of a hash in a table. Folds in the upper half: FNV's lower bits alone are spread badly.
 *
 * @param places how many the table has: a power of two, 2^16 at most
 */
export function placeOf(value: number, places: number): number {
  return (value ^ (value >>> 16)) & (places - 1)
}

/** A hash with one more number: which comes first matters. */
export function join(from: number, value: number): number {
  const mixed = Math.imul(Math.imul(from, 0x9e3779b1) ^ value, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
