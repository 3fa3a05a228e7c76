import { DateTime } from 'luxon'
import type { InterviewTime } from '#shared/domain/detection.ts'

/** Mails seldom say when an interview ends; an hour is what calendars assume. */
const ASSUMED_MINUTES = 60

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/**
 * Whether an interview is over.
 * @param localZone IANA name of the computer's zone, which counts where the mail gave none, or one that nobody knows
 * @param now milliseconds since the epoch
 */
export function hasEnded({ start, end, timeZone }: InterviewTime, localZone: string, now: number): boolean {
  const lasts = end === null ? ASSUMED_MINUTES * MINUTE : 0
  // no zone is a whole day from UTC: what is long past needs no calendar
  if (Date.parse(`${end ?? start}Z`) + lasts < now - DAY) return true
  return !(atZone(end ?? start, timeZone, localZone).toMillis() + lasts > now)
}

/** When an interview begins, in milliseconds since the epoch; `localZone` as in `hasEnded`. */
export function interviewStart({ start, timeZone }: InterviewTime, localZone: string): number {
  return atZone(start, timeZone, localZone).toMillis()
}

/** A wall-clock time at a zone: an IANA name, or an offset such as `+02:00`. */
function atZone(wallClock: string, timeZone: string | null, localZone: string): DateTime {
  const isOffset = timeZone !== null && /^[+-]\d\d:\d\d$/.test(timeZone)
  const stated = isOffset ? DateTime.fromISO(`${wallClock}${timeZone}`) : DateTime.fromISO(wallClock, { zone: timeZone ?? localZone })
  return stated.isValid ? stated : DateTime.fromISO(wallClock, { zone: localZone })
}
