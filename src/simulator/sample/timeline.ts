/** An instant together with the zone in whose wall clock it is told. */
export type Moment = { ms: number; zone: string }

/** Where the person of the sample lives. */
const HOME = 'Europe/London'

export type Timeline = {
  now: number
  /** `days` calendar days before today (at home), at that wall-clock time of the zone. */
  ago(days: number, time: string, zone?: string): Moment
  minutesAgo(minutes: number, zone?: string): Moment
  /** An appointment `days` from today (negative: past); one that would fall on a weekend is held on the Monday after. */
  meet(days: number, time: string, zone?: string): Moment
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/** The dates of the sample mailbox, all of them relative to `now` (ms since the epoch). */
export function timelineOf(now: number): Timeline {
  const today = Math.floor((now + offsetMinutes(now, HOME) * MINUTE) / DAY) * DAY
  const at = (midnight: number, time: string, zone: string): Moment => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    return { ms: fromWallClock(midnight + (hours * 60 + minutes) * MINUTE, zone), zone }
  }
  return {
    now,
    ago: (days, time, zone = HOME) => at(today - days * DAY, time, zone),
    minutesAgo: (minutes, zone = HOME) => ({ ms: Math.floor(now / MINUTE - minutes) * MINUTE, zone }),
    meet(days, time, zone = HOME) {
      const day = today + days * DAY
      const weekday = new Date(day).getUTCDay()
      return at(day + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * DAY, time, zone)
    },
  }
}

export function plusMinutes({ ms, zone }: Moment, minutes: number): Moment {
  return { ms: ms + minutes * MINUTE, zone }
}

/** The same instant on another zone's clock. */
export function inZone({ ms }: Moment, zone: string): Moment {
  return { ms, zone }
}

/** `Thursday 12 March` */
export function day(moment: Moment): string {
  return written(moment, 'en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '')
}

/** `12 March 2026` */
export function date(moment: Moment): string {
  return written(moment, 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}

/** `Thursday, March 12, 2026` */
export function usDay(moment: Moment): string {
  return written(moment, 'en-US', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** `Thursday` */
export function weekday(moment: Moment): string {
  return written(moment, 'en-GB', { weekday: 'long' })
}

/** `14:00` */
export function clock(moment: Moment): string {
  return localIso(moment).slice(11)
}

/** `2:00 PM` */
export function clock12(moment: Moment): string {
  return written(moment, 'en-US', { hour: 'numeric', minute: '2-digit' }).replace(/\s/g, ' ')
}

/** `GMT`, `CEST`, `EDT`: what people of that place call the zone on that day. */
export function zoneName(moment: Moment, locale: 'en-GB' | 'en-US' = 'en-GB'): string {
  const parts = format(locale, { timeZone: moment.zone, timeZoneName: 'short' }).formatToParts(moment.ms)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/** Wall clock, `YYYY-MM-DDTHH:mm`. */
export function localIso({ ms, zone }: Moment): string {
  return new Date(ms + offsetMinutes(ms, zone) * MINUTE).toISOString().slice(0, 16)
}

/** `Thu, 12 Mar 2026 14:00:00 +0100` (RFC 5322) */
export function rfc5322({ ms, zone }: Moment): string {
  const offset = offsetMinutes(ms, zone)
  const [name = '', dayOfMonth, month, year, time] = new Date(ms + offset * MINUTE).toUTCString().split(' ')
  const sign = offset < 0 ? '-' : '+'
  const hours = Math.floor(Math.abs(offset) / 60)
  return `${name} ${dayOfMonth} ${month} ${year} ${time} ${sign}${two(hours)}${two(Math.abs(offset) % 60)}`
}

function written({ ms, zone }: Moment, locale: string, options: Intl.DateTimeFormatOptions): string {
  return format(locale, { ...options, timeZone: zone }).format(ms)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are kept: making one costs a hundred times as much as using it. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, made)
  return made
}

/** The instant at which the zone's clock shows `wall` (given as if it were UTC). The second look settles days on which the clock changes. */
function fromWallClock(wall: number, zone: string): number {
  const guess = wall - offsetMinutes(wall, zone) * MINUTE
  return wall - offsetMinutes(guess, zone) * MINUTE
}

function offsetMinutes(ms: number, zone: string): number {
  const parts = format('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(ms)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = name.match(/([+-])(\d\d):(\d\d)/) ?? []
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
