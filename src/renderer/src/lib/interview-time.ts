import { DateTime, IANAZone } from 'luxon'
import type { Interview } from '#shared/domain/detection.ts'

/** `utc+02:00` is how luxon names an offset; IANA names are the same. */
const zoneName = (timeZone: string) => (/^[+-]/.test(timeZone) ? `utc${timeZone}` : timeZone)

/** True for an IANA name or an offset such as `+02:00`. */
export function isTimeZone(value: string): boolean {
  return /^[+-]\d{2}:\d{2}$/.test(value) || IANAZone.isValidZone(value)
}

export type InterviewTime = {
  /** Day and time as the mail states them. */
  stated: string
  /** The zone as the mail states it, or that it states none. */
  zone: string
  /** The same moment on the person's clock, null where it reads the same or the zone is unknown. */
  local: string | null
}

/**
 * An appointment in words.
 * @param place.timeZone the person's own zone; the computer's unless a test names it
 */
export function describeInterview(interview: Interview, place: { locale?: string; timeZone?: string } = {}): InterviewTime {
  const stated = range(interview, DateTime.fromISO(interview.start, { zone: 'utc' }), endOf(interview, 'utc'), place.locale)
  if (!interview.timeZone) return { stated, zone: 'no time zone given', local: null }
  const zone = zoneName(interview.timeZone)
  const own = place.timeZone ?? 'local'
  const local = range(interview, DateTime.fromISO(interview.start, { zone }).setZone(own), endOf(interview, zone)?.setZone(own) ?? null, place.locale)
  return { stated, zone: interview.timeZone, local: local === stated ? null : local }
}

const endOf = (interview: Interview, zone: string) => (interview.end ? DateTime.fromISO(interview.end, { zone }) : null)

function range(interview: Interview, start: DateTime, end: DateTime | null, locale: string | undefined): string {
  if (!start.isValid) return interview.start
  const format = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' } as const
  const first = start.toLocaleString(format, { locale })
  if (!end?.isValid) return first
  return `${first} – ${end.toLocaleString(end.hasSame(start, 'day') ? { hour: 'numeric', minute: '2-digit' } : format, { locale })}`
}
