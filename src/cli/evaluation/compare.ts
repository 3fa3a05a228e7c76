import { Parser } from 'htmlparser2'
import { DateTime } from 'luxon'

/**
 * A value as figures compare it: lower case, character references read, and spaces and punctuation folded to one space.
 * @example fold('R&amp;D  Engineer (m/f)') // 'r d engineer m f'
 */
export function fold(text: string | null): string {
  return readReferences((text ?? '').toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a value is one of the accepted ones. */
export function isOneOf(value: string | null, accepted: readonly string[]): boolean {
  const folded = fold(value)
  return accepted.some((one) => fold(one) === folded)
}

/** Text between tags is where a parser of HTML reads character references; a `<` of the text itself must not open one. */
function readReferences(text: string): string {
  if (!text.includes('&')) return text
  let read = ''
  const parser = new Parser({ ontext: (part) => (read += part) })
  parser.end(text.replaceAll('<', '&lt;'))
  return read
}

/**
 * Whether two time zones give the same time of day then, whatever they are called: "+02:00" is Europe/Berlin in July.
 * @param start `YYYY-MM-DDTHH:mm`, the wall clock for which they are asked
 */
export function sameZone(a: string | null, b: string | null, start: string): boolean {
  if (a === null || b === null) return a === b
  const [first, second] = [a, b].map((zone) => DateTime.fromISO(start, { zone: zone.startsWith('+') || zone.startsWith('-') ? `UTC${zone}` : zone }))
  return a === b || (first?.isValid === true && second?.isValid === true && first.offset === second.offset)
}
