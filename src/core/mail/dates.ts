import { DateTime } from 'luxon'

/** RFC 3339, 5.6: date, time and offset are all required; a space may stand for the T. */
const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/
/** Its plain form, which needs no reading: a day of the calendar is all that is left to check. Luxon took a quarter of the time of reading a plain mail. */
const PLAIN = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/
/** Longer than any date with a comment behind it. */
const LONGEST = 120

/**
 * Reads the date of a mail, RFC 3339 or RFC 2822 with its obsolete forms, and keeps the offset that it states.
 *
 * @returns ISO 8601 with the offset; null for anything else
 * @example readDate('Thu, 2 May 2024 10:00:00 +0200 (CEST)') // '2024-05-02T10:00:00+02:00'
 */
export function readDate(value: string | null): string | null {
  const text = (value ?? '').trim()
  if (text === '' || text.length > LONGEST) return null
  if (isPlain(text)) return text.replace(/[+-]00:00$/, 'Z')
  const read = RFC_3339.test(text) ? readRfc3339(text) : DateTime.fromRFC2822(plainRfc2822(text), { setZone: true })
  return read.isValid ? read.toISO({ suppressMilliseconds: true }) : null
}

function isPlain(text: string): boolean {
  const [, year, month, day] = PLAIN.exec(text) ?? []
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= lastDay
}

function readRfc3339(text: string): DateTime {
  return DateTime.fromISO(text.replace(' ', 'T').toUpperCase(), { setZone: true })
}

/** Real headers name the weekday wrongly or in their own language, double spaces, put comments into comments, and write the zone as GMT+0200, UT or UTC; the rest luxon knows. */
function plainRfc2822(text: string): string {
  return text
    .replace(/^\p{L}{2,12}\.?,?\s*(?=\d)/u, '')
    .replace(/\(.*/s, '')
    .replace(/\s+/g, ' ')
    .replace(/\b(?:GMT|UTC)(?=[+-]\d)/, '')
    .replace(/\b(?:UTC|UT|Z)\b/, 'GMT')
}
