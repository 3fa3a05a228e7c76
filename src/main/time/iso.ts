/** A time as the window gets it, in UTC. @param time milliseconds since the epoch. @example iso(0) // '1970-01-01T00:00:00.000Z' */
export const iso = (time: number): string => new Date(time).toISOString()

/** The same where there may be none. */
export const isoOrNull = (time: number | null): string | null => (time === null ? null : iso(time))
