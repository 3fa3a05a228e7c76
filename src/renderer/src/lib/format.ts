/** The person's own language and time zone unless a test names them. */
export type Place = { locale?: string; timeZone?: string }

/** `14:02` for today, `3 Nov` for this year, `3 Nov 2024` before: what a list has room for. */
export function shortDate(iso: string, now: number, { locale, timeZone }: Place = {}): string {
  const date = new Date(iso)
  const day = (value: Date) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(value)
  const [today, that] = [day(new Date(now)), day(date)]
  if (today === that) return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(date)
  const year = today.slice(0, 4) === that.slice(0, 4) ? undefined : 'numeric'
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year, timeZone }).format(date)
}

/** Day and time in full. */
export function fullDate(iso: string, { locale, timeZone }: Place = {}): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(iso))
}

/** A calendar day in full; `day` is `YYYY-MM-DD`, the same day wherever it is read. */
export function calendarDate(day: string, { locale }: Pick<Place, 'locale'> = {}): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(day))
}

const STEPS = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const

/** `5 minutes ago`, `in 2 hours`, `now` within a minute. */
export function relativeTime(iso: string, now: number, { locale }: Place = {}): string {
  const distance = Date.parse(iso) - now
  const step = STEPS.find(({ ms }) => Math.abs(distance) >= ms)
  if (!step) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second')
  // numbers only: a day's length ago need not be the calendar's "yesterday"
  return new Intl.RelativeTimeFormat(locale).format(Math.round(distance / step.ms), step.unit)
}

/** 0.934 as `93%`; never `100%` for what is not certain. */
export function percent(share: number, { locale }: Place = {}): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(Math.min(Math.floor(share * 100) / 100, 1))
}

/** A file size in the largest unit that keeps a whole digit. */
export function fileSize(bytes: number, { locale }: Place = {}): string {
  const [amount, unit] = bytes >= 1e9 ? [bytes / 1e9, 'gigabyte'] : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount)
}

/** `1 mail`, `12 mails`. */
export function count(amount: number, one: string, many: string, { locale }: Place = {}): string {
  return `${new Intl.NumberFormat(locale).format(amount)} ${amount === 1 ? one : many}`
}
