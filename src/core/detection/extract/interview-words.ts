import { casual, GB, type ParsedResult } from 'chrono-node/en'
import { type Source, type Span, sentenceEnd } from './source.ts'
import { zoneAt } from './time-zone.ts'

/** A time of day; without one no date is looked for, for that is what costs time. */
const TIME = /\b(?:[01]?\d|2[0-3])[:.h][0-5]\d\b|\b\d{1,2} ?(?:[ap]\.?m\b)|\b(?:at|from|@) ?\d{1,2}\b(?![/.:%-]?\d)|\b(?:noon|midday)\b|\b\d{1,2} ?o'clock/gi

/** Words that make a time a deadline or a window rather than an appointment. */
const DEADLINE =
  /\b(?:by|before|until|till|deadline|due|expires?|expiring|within|no later than|prior to|closes?|ends? on|valid|submitted|received|sent|applied|office hours|business hours|working hours|hours of)\b[^.\n]{0,40}$/i

const AROUND = 220
const WINDOWS = 5

type When = { start: string; end: string | null; timeZone: string | null; span: Span }

/**
 * The first appointment that the text proposes, in words.
 *
 * @param date the mail's date, ISO 8601 with offset: what "tomorrow" and dates without a year count from;
 *   without it only full dates are read
 * @param dayFirst true where 3/4 means the third of April
 */
export function appointmentInWords(source: Source, date: string | null, dayFirst: boolean): When | null {
  if (source.view.search(TIME) === -1) return null
  const prepared = prepare(source.view)
  let from = 0
  let windows = 0
  for (const time of prepared.matchAll(TIME)) {
    if (time.index < from || windows++ >= WINDOWS) continue
    const start = Math.max(from, time.index - AROUND)
    const end = Math.min(prepared.length, time.index + AROUND)
    const found = firstAppointment(source, prepared, start, end, date, dayFirst)
    if (found) return found
    from = time.index + 60
  }
  return null
}

function firstAppointment(source: Source, text: string, start: number, end: number, date: string | null, dayFirst: boolean): When | null {
  const window = text.slice(start, end)
  const results = (dayFirst ? GB : casual).parse(window, reference(date), { forwardDate: true })
  let day: ParsedResult | null = null
  for (const result of results) {
    const hasDay = result.start.isCertain('day') || result.start.isCertain('weekday')
    const hasHour = result.start.isCertain('hour')
    // "now" and "this afternoon" say no time that could be kept.
    if (!/\d|\bnoon\b|\bmidday\b/i.test(result.text) && hasHour) continue
    if (DEADLINE.test(window.slice(Math.max(0, result.index - 60), result.index))) continue
    if (hasDay && !isUsable(result, date)) continue
    if (hasDay && !hasHour) day = isMoved(window, result) ? movedTo(result) : result
    else if (hasHour && hasDay) return whenOf(source, start, result, result)
    // "Tuesday, 12 March. The call starts at 2 pm": day and time stand apart.
    else if (hasHour && day && result.index - day.index < 180) return whenOf(source, start, day, result)
  }
  return null
}

/** "moved from Tuesday to Wednesday": the second day counts. */
function isMoved(window: string, result: ParsedResult): boolean {
  return result.end !== undefined && /\b(?:mov|reschedul|chang|push|shift|postpon)\w*\b[^.\n]{0,60}$/i.test(window.slice(0, result.index))
}

function movedTo(result: ParsedResult): ParsedResult {
  return result.end ? { ...result, start: result.end, end: undefined } : result
}

function whenOf(source: Source, offset: number, day: ParsedResult, time: ParsedResult): When {
  const from = offset + Math.min(day.index, time.index)
  const to = offset + Math.max(day.index + day.text.length, time.index + time.text.length)
  const sentence = source.view.slice(from, Math.min(to + 60, sentenceEnd(source.view, to)))
  const zone =
    zoneIn(source.view.slice(from, to)) ??
    zoneAt(source.view.slice(to, to + 40)) ??
    zoneAt(source.view.slice(to, to + 60).replace(/^[^(\n]{0,25}(?=\()/, '')) ??
    zoneIn(sentence)
  const hour = hourOf(time.start, time.text, time.end)
  const start = local(day.start, hour, time.start.get('minute') ?? 0)
  const endHour = time.end ? hourOf(time.end, time.text, null) : null
  // A range does not run on into the next item of a list.
  const isList = /\n *[-*•–]/.test(source.view.slice(from, to))
  const end = !isList && time.end && endHour !== null && time.end.isCertain('hour') ? local(day.start, endHour, time.end.get('minute') ?? 0) : null
  return {
    start,
    end: end !== null && end > start ? end : null,
    timeZone: zone?.zone ?? null,
    span: { source, start: from, end: Math.min(source.raw.length, to) },
  }
}

/** Nobody interviews at three in the morning: "at 3" without am or pm means the afternoon. */
function hourOf(part: ParsedResult['start'], text: string, end: ParsedResult['end'] | null): number {
  const hour = part.get('hour') ?? 0
  if (part.isCertain('meridiem') || hour === 0 || hour > 7) return hour
  if (/\b0\d[:.]\d\d/.test(text) || (end?.isCertain('meridiem') && /a\.?m/i.test(text))) return hour
  return hour + 12
}

function local(day: ParsedResult['start'], hour: number, minute: number): string {
  const pad = (value: number | null, width: number) => String(value ?? 0).padStart(width, '0')
  return `${pad(day.get('year'), 4)}-${pad(day.get('month'), 2)}-${pad(day.get('day'), 2)}T${pad(hour, 2)}:${pad(minute, 2)}`
}

/** A date without its year, or relative to the mail, needs the mail's date; one long before the mail is no appointment. */
function isUsable(result: ParsedResult, date: string | null): boolean {
  if (date === null)
    return (
      /\b(?:19|20)\d\d\b|\d[/.-]\d\d\b/.test(result.text) && result.start.isCertain('year') && result.start.isCertain('month') && result.start.isCertain('day')
    )
  return local(result.start, 23, 59) >= date.slice(0, 16)
}

function reference(date: string | null): { instant: Date; timezone: number } {
  const instant = new Date(date ?? '2000-01-01T00:00:00Z')
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(date ?? '')
  const minutes = offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0
  return { instant: Number.isNaN(instant.getTime()) ? new Date('2000-01-01T00:00:00Z') : instant, timezone: minutes }
}

/** The zone behind a time of day inside what was read ("2pm PT", "11 AM EST on Tuesday"). */
function zoneIn(words: string): { zone: string } | null {
  for (const time of words.matchAll(/\d(?: ?[ap]\.?m\b\.?)?(?=[ (,])/gi)) {
    const zone = zoneAt(words.slice(time.index + time[0].length, time.index + time[0].length + 40))
    if (zone) return zone
  }
  return null
}

/** Blanks what stands between a date and its time, so that both are read as one; positions stay. */
function prepare(view: string): string {
  const blank = (words: string) => ' '.repeat(words.length)
  return view
    .replace(/\n(?=[ \n]{0,4}(?:time|start|when|hours?|from|at)\b)/gi, ' ')
    .replace(/\b(?:start(?:ing|s)? (?:time|at)?|time|when|date and time|date & time|date|day|hours?) ?[:：]/gi, blank)
    .replace(/\b([01]?\d|2[0-3])\.([0-5]\d)(?= ?(?:[ap]\.?m\b|on\b|-|–))/gi, '$1:$2')
    .replace(/[\u22c5\u00b7\u2022|@⋅]/g, ' ')
    .replace(/\bfrom (?=\d)/gi, blank)
    .replace(/\bbetween (\d{1,2}(?::\d\d)?(?: ?[ap]m)?) and (?=\d)/gi, (words, first: string) => ` ${first}-`.padEnd(words.length, ' '))
}
