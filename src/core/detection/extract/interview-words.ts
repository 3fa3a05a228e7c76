import { calendarDays } from './calendar-days.ts'
import { clockTimes } from './clock-times.ts'
import { type Pair, pairsIn } from './day-and-time.ts'
import { offeredWith } from './proposals.ts'
import { type Source, type Span, sentenceEnd } from './source.ts'
import { zoneAt } from './time-zone.ts'

export type When = { start: string; end: string | null; timeZone: string | null; span: Span }

export type WordsContext = {
  /** The mail's date, ISO 8601 with offset: what "tomorrow" and dates without a year count from; without it only full dates are read. */
  date: string | null
  /** True where 3/4 means the third of April. */
  dayFirst: boolean
  /** The subject of a text: the day may stand there. */
  subject?: Source
  /** What a text answers: the hour of "Thursday, same time" may stand there. */
  quoted?: string
}

/**
 * The appointment that a text sets, in words; where it proposes several side by side, all of them, in its order.
 *
 * @returns none where the text sets none
 */
export function appointmentsInWords(source: Source, context: WordsContext): When[] {
  const { date, dayFirst, subject } = context
  const view = withoutHeaders(source.view)
  const elsewhere = subject ? calendarDays(subject.view, { date: date?.slice(0, 10) ?? null, dayFirst }) : []
  if (elsewhere.length === 0 && date !== null && TODAY.test(view))
    elsewhere.push({ index: 0, length: 0, date: date.slice(0, 10), isDated: false, isWeek: false })
  const { pairs, days } = pairsIn(view, date, dayFirst, elsewhere)
  const chosen = pairs.find(({ hold }) => hold === 3) ?? pairs.find(({ hold }) => hold > 0) ?? pairs[0] ?? atSameTime(view, context)
  if (!chosen) return []
  return inOneZone(offeredWith(view, chosen, pairs, days).map((pair) => whenOf(source, pair)))
}

/** "Running late, can we make it 10:30?" */
const TODAY = /\brunning (?:a (?:bit|little) )?(?:late|behind|over)\b|\bin (?:half an hour|an hour|\d+ min(?:ute)?s)\b/i

/** "Thursday instead, same time": the hour that was set before. */
function atSameTime(view: string, { date, dayFirst, quoted = '' }: WordsContext): Pair | null {
  const same = /\bsame (?:time|hour)\b/i.exec(view)
  const hour = same ? (clockTimes(view.slice(0, same.index)).at(-1) ?? clockTimes(quoted)[0]) : undefined
  if (!same || !hour) return null
  const days = calendarDays(view, { date: date?.slice(0, 10) ?? null, dayFirst })
  const near = days.find(({ index, length }) => (index > same.index ? index - same.index - same[0].length <= 20 : same.index - index - length <= 20))
  return near ? { day: near, time: { ...hour, index: same.index, length: same[0].length }, hold: 2 } : null
}

/** Blanks the header lines of a forwarded mail: their date is that of the mail. */
function withoutHeaders(view: string): string {
  if (!/(?:^|\n) *From: /.test(view)) return view
  return view.replace(/(?:^|\n) *From: [^\n]*(?:\n *(?:Date|Sent|To|Cc|Subject): [^\n]*){2,5}/g, (lines) => lines.replace(/[^\n]/g, ' '))
}

function whenOf(source: Source, { day, time }: Pair): When {
  const { view } = source
  const from = Math.min(day.index, time.index)
  const to = Math.max(day.index + day.length, time.index + time.length)
  const behindTime = view.slice(time.index + time.length, time.index + time.length + 60)
  const zone =
    zoneAt(behindTime) ??
    zoneAt(view.slice(to, to + 40)) ??
    zoneAt(behindTime.replace(/^[^(\n]{0,25}(?=\()/, '')) ??
    zoneAt(behindTime.replace(/^ ?\([^)\n]{1,25}\)/, '')) ??
    zoneIn(view.slice(from, Math.min(to + 60, sentenceEnd(view, to)))) ??
    zoneStated(view)
  return {
    start: local(day.date, time.start),
    end: time.end === null ? null : local(day.date, time.end),
    timeZone: zone?.zone ?? null,
    span: { source, start: from, end: Math.min(source.raw.length, to) },
  }
}

/** "Tue 10am, Wed 2pm or Thu 4pm CET": the zone that one names is that of all. */
function inOneZone(all: When[]): When[] {
  const zones = new Set(all.flatMap(({ timeZone }) => timeZone ?? []))
  const [only] = zones
  return only !== undefined && zones.size === 1 ? all.map((when) => ({ ...when, timeZone: only })) : all
}

function local(date: string, minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${date}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

/** The zone behind a time of day inside what was read ("2pm PT", "11 AM EST on Tuesday"). */
function zoneIn(words: string): { zone: string } | null {
  for (const time of words.matchAll(/\d(?: ?[ap]\.?m\b\.?)?(?=[ (,])/gi)) {
    const zone = zoneAt(words.slice(time.index + time[0].length, time.index + time[0].length + 40))
    if (zone) return zone
  }
  return null
}

/** "All times are Eastern", "Time zone: Europe/Paris", the column "Time (ET)". */
function zoneStated(view: string): { zone: string } | null {
  for (const cue of view.matchAll(
    /(?:\b(?:all times(?: are)?(?: shown| given| stated| listed)?(?: in)?|times (?:are )?(?:all )?(?:shown |given )?in|all(?: in)?|(?:time ?)?zone:?|tz:?|times?(?= ?\())|(?=\([^()\n]{2,30} time\)))(?: the)?(?=[ \t\n(])/gi,
  )) {
    const zone = zoneAt(view.slice(cue.index + cue[0].length, cue.index + cue[0].length + 50))
    if (zone) return zone
  }
  return null
}
