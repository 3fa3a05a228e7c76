import { addDays, dayFrom, daysBetween, nextDate, nextNth, weekdayFrom, weekdayOf } from './day-arithmetic.ts'
import { allMatches } from './source.ts'

/** A day as a text gives it: `YYYY-MM-DD`. `isDated` where it names a day of the month, `isWeek` where it stands for its week. */
export type CalendarDay = { index: number; length: number; date: string; isDated: boolean; isWeek: boolean }

/** `date` is the mail's own day; null where the mail has none, and only full dates can be read. `dayFirst`: 3/4 is in April. */
export type DayContext = { date: string | null; dayFirst: boolean }

const WEEKDAY = String.raw`(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?`
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`
const NUMBER = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const TH = '(?:st|nd|rd|th)'
const YEAR = String.raw`(?:19|20)\d\d`
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const UP_TO_NINTH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const TEENTHS = ['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth']
const TWENTIES = ['twentieth', ...UP_TO_NINTH.map((word) => `twenty-${word}`), 'thirtieth', 'thirty-first']
const ORDINALS = [...UP_TO_NINTH, ...TEENTHS, ...TWENTIES]
const ORDINAL = `(?:${[...ORDINALS].reverse().join('|').replaceAll('-', '[- ]')})`
/** Between a weekday and its date: "Thursday, 14 March", "Thursday (14 March)", "Thursday the 14th". */
const AFTER_NAME = '[ ,(]{1,3}(?:the )?'
/** "12, 13 or 14 March". */
const LISTED = String.raw`(?:, ?| or | and | & |\/)`
/** What follows a day of the month that is named by its number alone, and not the floor or the round of that number. */
const NO_NOUN = String.raw`(?=[.,;:?!)\n]|$| ?[-–—]| (?:at|@|from|between|in the|or|and|would|works?|suits?|if|after|before|for|is|please|about|around|\d))`

const DAY = new RegExp(
  [
    String.raw`(?<![\d/.-])(?:${WEEKDAY}${AFTER_NAME})?(?:(?<day>${NUMBER})${TH}?(?: of)?|(?<dayWord>${ORDINAL}) of)[ -](?<month>${MONTH})(?:(?:,? |-)(?<year>${YEAR})\b|(?:-| ?')(?<shortYear>\d\d)\b(?!:))?`,
    String.raw`(?:${WEEKDAY}${AFTER_NAME})?(?<month2>${MONTH})(?: the)? ?(?:(?<day2>${NUMBER})${TH}?\b(?![:.]\d|\d| ?[ap]\.?m\b)|(?<dayWord2>${ORDINAL})\b)(?:,? (?<year2>${YEAR})\b|,? '(?<shortYear2>\d\d)\b)?`,
    String.raw`(?<![\d/.-])(?<isoYear>${YEAR})(?<isoMark>[-/.])(?<isoMonth>0?[1-9]|1[0-2])\k<isoMark>(?<isoDay>${NUMBER})(?!\d)`,
    String.raw`(?:(?<name1>${WEEKDAY})${AFTER_NAME})?(?<![\d/.-])(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})(?:\k<mark>(?<numericYear>(?:20)?\d\d))(?![\d/])`,
    String.raw`(?:(?<name2>${WEEKDAY})${AFTER_NAME})?(?<![\d/.-])(?<a2>\d{1,2})/(?<b2>\d{1,2})(?![\d/]|\w)`,
    String.raw`(?:(?<name3>${WEEKDAY})${AFTER_NAME})?(?<![\d/.:-])(?<a3>\d{1,2})\.(?<b3>\d{1,2})(?<point>\.)?(?![\d:]|\.\d| ?[ap]\.?m\b| ?(?:uhr|hrs|hours)\b)`,
    String.raw`\b(?<nameWithDay>${WEEKDAY})[ ,(]{1,2}(?:(?:the )?(?<nth>${NUMBER})${TH}\b|the (?<nthWord>${ORDINAL})\b)`,
    String.raw`\b(?<nameWithNumber>${WEEKDAY}),? (?:the )?(?<number>${NUMBER})(?=,? (?:at\b|@|from\b|between\b|\d{1,2}[:.h]\d\d|\d{1,2} ?[ap]\.?m\b|or ${WEEKDAY}))`,
    String.raw`\b(?<ahead>(?:a )?(?:week|fortnight) (?:on|from) |next |this coming |this |(?:the )?coming |(?:the )?following )?(?<name>${WEEKDAY})(?<behind> (?:of )?next week\b| week\b(?! (?:of|commencing|beginning))| fortnight\b| after next\b)?`,
    String.raw`\b(?<weekLater>(?:a|two) weeks? (?:from )?(?:today|tomorrow|now)|(?:today|tomorrow) week)\b`,
    String.raw`\b(?<relative>today|tonight|this (?:morning|afternoon|evening)|(?:the )?day after tomorrow|tomorrow|tmrw|tmw|tmr|tomoz|2moro)\b`,
    String.raw`\b(?:on|by|until|till|before) (?:the )?(?<alone>${NUMBER})${TH}\b(?! (?:floor|level|round|stage|street|avenue))`,
    String.raw`\bthe (?<alone2>${NUMBER})${TH}\b${NO_NOUN}`,
    String.raw`(?<![\d/.:-]|\bat )(?<listed>${NUMBER})${TH}?(?=(?:${LISTED}${NUMBER}${TH}?){1,4} (?:of )?(?<listMonth>${MONTH}))`,
    String.raw`(?=\d)(?<=\b(?<backMonth>${MONTH}) ?${NUMBER}${TH}?(?:, ?${NUMBER}${TH}?)*(?:,? or | and | & |\/))(?<back>${NUMBER})${TH}?\b(?![:.]\d| ?[ap]\.?m\b)`,
  ].join('|'),
  'gi',
)

/** Every day that a text names, in order; those before the mail are left out. */
export function calendarDays(view: string, context: DayContext): CalendarDay[] {
  const found: CalendarDay[] = []
  for (const match of allMatches(DAY, view)) {
    if (/^(?:sun|sat|wed|mar|may|fri)$/.test(match[0])) continue
    const groups = match.groups ?? {}
    const dated = datedDay(groups, view, match, context)
    const date = dated ?? (context.date === null ? null : namedDay(groups, view, match.index, found, context.date))
    if (date === null || (context.date !== null && date < context.date)) continue
    // The digits of "Thursday 10.30" are no date: only the weekday is.
    const name = dated === null ? (groups.name1 ?? groups.name2 ?? groups.name3 ?? groups.nameWithNumber) : undefined
    const isWeek = /\b(?:week (?:of|commencing|beginning|starting|from)|w\/c)(?: the)? $/i.test(view.slice(Math.max(0, match.index - 24), match.index))
    found.push({ index: match.index, length: name?.length ?? match[0].length, date, isDated: dated !== null, isWeek })
  }
  return found
}

type Groups = Record<string, string | undefined>

/** A day of the month, as far as the text names one. */
function datedDay(groups: Groups, view: string, match: RegExpExecArray, context: DayContext): string | null {
  const { date } = context
  const month = groups.month ?? groups.month2 ?? groups.listMonth ?? groups.backMonth
  if (month !== undefined) {
    const number = groups.day ?? groups.day2 ?? groups.listed ?? groups.back
    const day = number === undefined ? ordinal(groups.dayWord ?? groups.dayWord2 ?? '') : Number(number)
    return named(day, monthOf(month), fullYear(groups.year ?? groups.year2 ?? groups.shortYear ?? groups.shortYear2), date)
  }
  if (groups.isoYear !== undefined) return dayFrom(Number(groups.isoYear), Number(groups.isoMonth), Number(groups.isoDay))
  if (groups.a3 !== undefined) return pointed(groups, view, match, date)
  if (groups.mark !== undefined || groups.a2 !== undefined) return numeric(groups, context)
  if (date === null) return null
  const nth = groups.nth ?? groups.alone ?? groups.alone2
  if (nth !== undefined) return nextNth(Number(nth), groups.nth === undefined ? null : weekdayNamed(groups.nameWithDay), date)
  if (groups.nthWord !== undefined) return nextNth(ordinal(groups.nthWord), weekdayNamed(groups.nameWithDay), date)
  // "Thursday 14 at 10", while "Friday 10 at the office" is an hour.
  return groups.number === undefined ? null : onWeekday(nextNth(Number(groups.number), null, date), weekdayNamed(groups.nameWithNumber))
}

/** A day that is named by its weekday or from the mail's own day. */
function namedDay(groups: Groups, view: string, at: number, found: CalendarDay[], date: string): string | null {
  if (groups.weekLater !== undefined) return addDays(date, (/^two/i.test(groups.weekLater) ? 14 : 7) + (/tomorrow/i.test(groups.weekLater) ? 1 : 0))
  if (groups.relative !== undefined) return addDays(date, /day after/i.test(groups.relative) ? 2 : /^(?:tom|tm|2)/i.test(groups.relative) ? 1 : 0)
  const name = groups.name ?? groups.name1 ?? groups.name2 ?? groups.name3 ?? groups.nameWithNumber
  if (name === undefined) return null
  const weekday = weekdayNamed(name)
  const { ahead = '', behind = '' } = groups
  const last = found.at(-1)
  if (last && /following/i.test(ahead)) return weekdayFrom(addDays(last.date, 1), weekday)
  if (last?.isWeek && behind === '') return weekdayFrom(last.date, weekday)
  // "Friday, 29 September … Friday 7:45 am: check-in" is one Friday.
  const same = found.findLast((day) => day.isDated && weekdayOf(day.date) === weekday)
  if (same && behind === '' && /^(?:this )?$/i.test(ahead)) return same.date
  const isNextWeek = behind === '' ? /\bnext week\b[^.\n]{0,90}(?:\.[^.\n]{0,60})?$/i.test(view.slice(Math.max(0, at - 160), at)) : /next week/i.test(behind)
  const weeks = /fortnight/i.test(ahead + behind) ? 2 : /week (?:on|from)|after next/i.test(ahead + behind) || /^ week/i.test(behind) ? 1 : 0
  return upcoming(weekday, date, { isNext: /^next/i.test(ahead) || isNextWeek, weeks })
}

function named(day: number, month: number, year: string | undefined, from: string | null): string | null {
  if (year !== undefined) return dayFrom(Number(year), month, day)
  return from === null ? null : nextDate(day, month, from)
}

/** Points and dashes put the day first; a slash does so where the sender's country writes so. The reading that the weekday or the mail's date speaks for wins. */
function numeric(groups: Groups, { date, dayFirst }: DayContext): string | null {
  const first = Number(groups.a ?? groups.a2)
  const second = Number(groups.b ?? groups.b2)
  const year = fullYear(groups.numericYear)
  if (year === undefined && date === null) return null
  const british = named(first, second, year, date)
  const american = named(second, first, year, date)
  const name = groups.name1 ?? groups.name2
  if (name !== undefined && british !== american) {
    const fitting = [british, american].filter((day) => onWeekday(day, weekdayNamed(name)) !== null)
    if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0]
  }
  const [likely, other] = dayFirst || (groups.mark ?? '/') !== '/' ? [british, american] : [american, british]
  if (likely === null) return other
  const isNear = (value: string | null) => value !== null && date !== null && value >= date && daysBetween(date, value) <= 60
  return date !== null && !isNear(likely) && isNear(other) && (likely < date || daysBetween(date, likely) > 120) ? other : likely
}

/** "14.3." and "Monday 14.03" are dates, "at 10.15" and "Monday 10.15" times of day: the weekday or the words around tell. */
function pointed(groups: Groups, view: string, match: RegExpExecArray, from: string | null): string | null {
  if (from === null) return null
  const date = nextDate(Number(groups.a3), Number(groups.b3), from)
  if (groups.name3 !== undefined) return onWeekday(date, weekdayNamed(groups.name3))
  if (!/\b(?:on|date:?|from|until|by)(?: the)? $/i.test(view.slice(Math.max(0, match.index - 14), match.index))) return null
  const behind = view.slice(match.index + match[0].length)
  return groups.point !== undefined || /^,? (?:at|@|from|between|\d{1,2}[:.]\d\d)/i.test(behind) ? date : null
}

/** Nobody calls the day of writing by its name: the same weekday is a week ahead. "next" is in the week that follows. */
function upcoming(weekday: number, from: string, { isNext, weeks }: { isNext: boolean; weeks: number }): string {
  const today = weekdayOf(from)
  const ahead = (weekday - today + 7) % 7 || 7
  const untilMonday = (8 - today) % 7 || 7
  return addDays(from, ahead + weeks * 7 + (isNext && ahead < untilMonday ? 7 : 0))
}

function onWeekday(date: string | null, weekday: number): string | null {
  return date !== null && weekdayOf(date) === weekday ? date : null
}

function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year
}

function ordinal(word: string): number {
  return ORDINALS.indexOf(word.toLowerCase().replace(' ', '-')) + 1
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function weekdayNamed(name = ''): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase())
}
