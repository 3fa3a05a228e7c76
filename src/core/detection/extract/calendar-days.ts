import { allMatches } from './source.ts'
/** A day as a text gives it: `YYYY-MM-DD`. */
export type CalendarDay = { index: number; length: number; date: string }

/** `date` is the mail's own day; null where the mail has none, and only full dates can be read. `dayFirst`: 3/4 is in April. */
type DayContext = { date: string | null; dayFirst: boolean }

const WEEKDAY = String.raw`(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?`
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`
const NUMBER = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const YEAR = String.raw`(?:19|20)\d\d`
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

const DAY = new RegExp(
  [
    String.raw`(?<![\d/.-])(?:${WEEKDAY},? (?:the )?)?(?<day>${NUMBER})(?:st|nd|rd|th)?(?: of)?[ -](?<month>${MONTH})(?:(?:,? |-)(?<year>${YEAR})\b)?`,
    String.raw`(?:${WEEKDAY},? )?(?<month2>${MONTH}) ?(?<day2>${NUMBER})(?:st|nd|rd|th)?\b(?![:.]\d|\d)(?:,? (?<year2>${YEAR})\b)?`,
    String.raw`(?<![\d/.-])(?<isoYear>${YEAR})-(?<isoMonth>0\d|1[0-2])-(?<isoDay>${NUMBER})(?!\d)`,
    String.raw`(?<![\d/.-])(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})(?:\k<mark>(?<numericYear>(?:20)?\d\d))(?![\d/])`,
    String.raw`(?<![\d/.-])(?<a2>\d{1,2})/(?<b2>\d{1,2})(?![\d/]|\w)`,
    String.raw`\b(?<nameWithDay>${WEEKDAY}),? (?:the )?(?<nth>${NUMBER})(?:st|nd|rd|th)\b`,
    String.raw`\b(?<ahead>a week on |next |this |this coming |coming )?(?<name>${WEEKDAY})(?<behind> week\b| next week\b| of next week\b)?`,
    String.raw`\b(?<relative>today|tonight|this (?:morning|afternoon|evening)|(?:the )?day after tomorrow|tomorrow)\b`,
    String.raw`\b(?:on|by|until|till|before) the (?<alone>${NUMBER})(?:st|nd|rd|th)\b`,
  ].join('|'),
  'gi',
)

/** Every day that a text names, in order; those before the mail are left out. */
export function calendarDays(view: string, context: DayContext): CalendarDay[] {
  const found: CalendarDay[] = []
  for (const match of allMatches(DAY, view)) {
    if (/^(?:sun|sat|wed|mar|may|fri)$/.test(match[0])) continue
    const date = dateOf(match.groups ?? {}, view, match.index, context)
    if (date !== null && (context.date === null || date >= context.date)) found.push({ index: match.index, length: match[0].length, date })
  }
  return found
}

type Groups = Record<string, string | undefined>

function dateOf(groups: Groups, view: string, at: number, context: DayContext): string | null {
  const { date } = context
  const month = groups.month ?? groups.month2
  if (month !== undefined) return named(Number(groups.day ?? groups.day2), monthOf(month), groups.year ?? groups.year2, date)
  if (groups.isoYear !== undefined) return iso(Number(groups.isoYear), Number(groups.isoMonth), Number(groups.isoDay))
  if (groups.mark !== undefined || groups.a2 !== undefined) return numeric(groups, context)
  if (date === null) return null
  if (groups.nth !== undefined) return nth(Number(groups.nth), weekdayOf(groups.nameWithDay ?? ''), date)
  if (groups.alone !== undefined) return nth(Number(groups.alone), null, date)
  if (groups.relative !== undefined) return addDays(date, /after/i.test(groups.relative) ? 2 : /^tom/i.test(groups.relative) ? 1 : 0)
  const isNextWeek =
    groups.behind !== undefined ? /next/i.test(groups.behind) : /\bnext week\b[^.\n]{0,90}(?:\.[^.\n]{0,60})?$/i.test(view.slice(Math.max(0, at - 160), at))
  return upcoming(weekdayOf(groups.name ?? ''), date, {
    isNext: /^next/i.test(groups.ahead ?? '') || isNextWeek,
    isWeekLater: /week on/i.test(groups.ahead ?? '') || /^ week/i.test(groups.behind ?? ''),
  })
}

/** A date without its year is the next one; nearly a year off it has just been. */
function named(day: number, month: number, year: string | undefined, from: string | null): string | null {
  if (year !== undefined) return iso(Number(year), month, day)
  if (from === null) return null
  const own = Number(from.slice(0, 4))
  const same = iso(own, month, day)
  if (same !== null && same >= from) return same
  const next = iso(own + 1, month, day)
  return next !== null && daysBetween(from, next) < 300 ? next : null
}

/** Points and dashes put the day first; a slash does so where the sender's country writes so. The reading that lies near wins. */
function numeric(groups: Groups, { date, dayFirst }: DayContext): string | null {
  const first = Number(groups.a ?? groups.a2)
  const second = Number(groups.b ?? groups.b2)
  const year = groups.numericYear
  if (year === undefined && date === null) return null
  const full = year === undefined ? undefined : year.length === 2 ? `20${year}` : year
  const british = named(first, second, full, date)
  const american = named(second, first, full, date)
  const [likely, other] = dayFirst || (groups.mark ?? '/') !== '/' ? [british, american] : [american, british]
  if (likely === null) return other
  const isNear = (value: string | null) => value !== null && date !== null && value >= date && daysBetween(date, value) <= 60
  return date !== null && !isNear(likely) && isNear(other) && (likely < date || daysBetween(date, likely) > 120) ? other : likely
}

/** The next 28th, of the right weekday if one is named. */
function nth(day: number, weekday: number | null, from: string): string | null {
  for (let ahead = 0; ahead < 70; ahead++) {
    const date = addDays(from, ahead)
    if (Number(date.slice(8)) === day && (weekday === null || new Date(`${date}T00:00:00Z`).getUTCDay() === weekday)) return date
  }
  return weekday === null ? null : nth(day, null, from)
}

/** Nobody calls the day of writing by its name: the same weekday is a week ahead. "next" is in the week that follows. */
function upcoming(weekday: number, from: string, { isNext, isWeekLater }: { isNext: boolean; isWeekLater: boolean }): string {
  const today = new Date(`${from}T00:00:00Z`).getUTCDay()
  const ahead = (weekday - today + 7) % 7 || 7
  const untilMonday = (8 - today) % 7 || 7
  return addDays(from, ahead + (isWeekLater || (isNext && ahead < untilMonday) ? 7 : 0))
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function weekdayOf(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase())
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 ? date.toISOString().slice(0, 10) : null
}

/** The day so many days after a day `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
