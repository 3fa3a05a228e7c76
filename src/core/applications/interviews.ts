import { DateTime } from 'luxon'
import type { Interview } from '#shared/domain/detection.ts'

/** Mails seldom say when an interview ends; an hour is what calendars assume. */
const ASSUMED_MINUTES = 60

/**
 * When an interview is over, in milliseconds since the epoch.
 * @param localZone IANA name of the computer's zone, which counts where the mail gave none, or one that nobody knows
 */
export function interviewEnd({ start, end, timeZone }: Interview, localZone: string): number {
  const time = end === null ? atZone(start, timeZone, localZone).plus({ minutes: ASSUMED_MINUTES }) : atZone(end, timeZone, localZone)
  return time.toMillis()
}

/** When an interview begins, in milliseconds since the epoch; `localZone` as in `interviewEnd`. */
export function interviewStart({ start, timeZone }: Interview, localZone: string): number {
  return atZone(start, timeZone, localZone).toMillis()
}

/** A wall-clock time at a zone: an IANA name, or an offset such as `+02:00`. */
function atZone(wallClock: string, timeZone: string | null, localZone: string): DateTime {
  const isOffset = timeZone !== null && /^[+-]\d\d:\d\d$/.test(timeZone)
  const stated = isOffset ? DateTime.fromISO(`${wallClock}${timeZone}`) : DateTime.fromISO(wallClock, { zone: timeZone ?? localZone })
  return stated.isValid ? stated : DateTime.fromISO(wallClock, { zone: localZone })
}
