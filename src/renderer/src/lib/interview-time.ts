import { DateTime, IANAZone, Interval } from 'luxon'
import type { InterviewTime } from '#shared/domain/detection.ts'

/** `utc+02:00` is how luxon names an offset; IANA names are the same. */
const zoneName = (timeZone: string) => (/^[+-]/.test(timeZone) ? `utc${timeZone}` : timeZone)

/** True for an IANA name or an offset such as `+02:00`. */
export function isTimeZone(value: string): boolean {
  return /^[+-]\d{2}:\d{2}$/.test(value) || IANAZone.isValidZone(value)
}

type TimeInWords = {
  /** Day and time as the mail states them. */
  stated: string
  /** The zone as the mail states it, or that it states none. */
  zone: string
  /** The same moment on the person's clock, null where it reads the same or the zone is unknown. */
  local: string | null
  /** The day on the person's clock (as stated where the zone is unknown), for a calendar tile. */
  month: string
  day: string
}

/**
 * When an appointment is, in words.
 * @param place.timeZone the person's own zone; the computer's unless a test names it
 */
export function describeInterview(interview: InterviewTime, place: { locale?: string; timeZone?: string } = {}): TimeInWords {
  const asStated = moments(interview, 'utc')
  const stated = inWords(asStated, place.locale)
  if (!interview.timeZone) return { stated, zone: 'no time zone given', local: null, ...tile(asStated.start, place.locale) }
  const own = place.timeZone ?? 'local'
  const there = moments(interview, zoneName(interview.timeZone))
  const here = { start: there.start.setZone(own), end: there.end?.setZone(own) ?? null }
  const local = inWords(here, place.locale)
  return { stated, zone: interview.timeZone, local: local === stated ? null : local, ...tile(here.start, place.locale) }
}

type Moments = { start: DateTime; end: DateTime | null }

function moments({ start, end }: InterviewTime, zone: string): Moments {
  return { start: DateTime.fromISO(start, { zone }), end: end ? DateTime.fromISO(end, { zone }) : null }
}

function inWords({ start, end }: Moments, locale: string | undefined): string {
  const year = start.year === DateTime.now().year ? undefined : 'numeric'
  const format = { weekday: 'short', day: 'numeric', month: 'short', year, hour: 'numeric', minute: '2-digit' } as const
  const words = end && end > start ? Interval.fromDateTimes(start, end).toLocaleString(format, { locale }) : start.toLocaleString(format, { locale })
  // Chromium puts a plain space before AM and PM where it formats at once and a narrow one where luxon asks for the parts.
  return words.replaceAll('\u202f', ' ')
}

function tile(start: DateTime, locale: string | undefined): { month: string; day: string } {
  return { month: start.toLocaleString({ month: 'short' }, { locale }), day: start.toLocaleString({ day: 'numeric' }, { locale }) }
}
