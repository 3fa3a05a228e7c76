import { type CalendarDay, calendarDays } from './calendar-days.ts'
import { type ClockTime, clockTimes, hasTime } from './clock-times.ts'
import { type Source, type Span, sentenceEnd } from './source.ts'
import { zoneAt } from './time-zone.ts'

/** Words that make a time a deadline or a window rather than an appointment. */
const DEADLINE =
  /(?:(?<!stop |come |drop |swing |pop )\bby(?! (?:teams|zoom|phone|telephone|video|skype|webex|google|whatsapp|train|car|bus|the (?:front|main|side|gate|door))\b)|\b(?:before(?! (?:the|an?|our) (?:\w+ )?(?:board|panel|committee))|until|till|deadline|due(?! to)|expires?|expiring|lapses|within|no later than|not later than|nlt|prior to|closes?|ends? on|valid|window|opens?|available (?:from|until)|submitted|office hours|business hours|working hours|opening hours|hours of))\b[^.\n]{0,40}$/i

/** Words that make it the old appointment. */
const FORMER =
  /\b(?:was|originally|previously|formerly|former (?:time|date|slot)|instead of|rather than|old (?:time|date|slot)|cancelled|no longer)\b[^.\n]{0,30}$/i

/** How far apart day and time may stand ("Tuesday, 12 March. The call will start at 2 pm"). */
const REACH_BACK = 220
const REACH_AHEAD = 110

/** What joins a day and the time behind it, or a time and the day behind it. */
const JOINT = /^[\s,.:|·⋅•()–-]{0,12}(?:(?:at|@|from|between|around|about|time|start(?:ing|s)?(?: at| time)?|when|for)[\s:,]{1,6}){0,2}$/i
const JOINT_BACK = /^[\s,.]{0,3}(?:\([^)\n]{1,30}\)|[A-Z]{2,5}\b|\p{Lu}\p{Ll}+ [Tt]ime)?[\s,]{0,3}(?:(?:on|of|this|next|coming|the|morning|afternoon) ?){0,2}$/u

type When = { start: string; end: string | null; timeZone: string | null; span: Span }

/**
 * The first appointment that the text proposes, in words: a day and a time of day that belong together.
 *
 * @param date the mail's date, ISO 8601 with offset: what "tomorrow" and dates without a year count from;
 *   without it only full dates are read
 * @param dayFirst true where 3/4 means the third of April
 */
export function appointmentInWords(source: Source, date: string | null, dayFirst: boolean): When | null {
  if (!hasTime(source.view)) return null
  const view = withoutHeaders(source.view)
  const times = clockTimes(view)
  if (times.length === 0) return null
  const days = calendarDays(view, { date: date?.slice(0, 10) ?? null, dayFirst })
  for (const time of times) {
    const day = dayOf(view, time, days)
    if (!day || isRange(view, day)) continue
    const from = Math.min(day.index, time.index)
    const lead = (at: number) => view.slice(Math.max(0, at - 60), at)
    if (DEADLINE.test(lead(from)) || DEADLINE.test(lead(time.index)) || FORMER.test(lead(from))) continue
    return whenOf(source, day, time)
  }
  return null
}

/** The day that a time belongs to: the one it is joined to, else the last before it, else the next behind it. */
function dayOf(view: string, time: ClockTime, days: CalendarDay[]): CalendarDay | null {
  const end = time.index + time.length
  // The hour of "Thurs 11" stands where the day ends.
  const before = days.findLast((day) => day.index + day.length <= time.index + 1 && time.index - day.index - day.length <= REACH_BACK)
  const behind = days.find((day) => day.index >= end && day.index - end <= REACH_AHEAD)
  if (before && JOINT.test(view.slice(before.index + before.length, time.index))) return before
  if (behind && JOINT_BACK.test(view.slice(end, behind.index))) return behind
  return before ?? behind ?? null
}

/** "Monday to Friday 9 to 5" are hours of work. */
function isRange(view: string, day: CalendarDay): boolean {
  const before = view.slice(Math.max(0, day.index - 80), day.index)
  return (
    /(?:mon|tues|wednes|thurs|fri)(?:day)?s? ?(?:-|–|to|through) ?$/i.test(before) &&
    !/\b(?:mov|reschedul|chang|push|shift|postpon|switch|swap)\w*\b/i.test(before)
  )
}

/** Blanks the header lines of a forwarded mail: their date is that of the mail. */
function withoutHeaders(view: string): string {
  if (!/(?:^|\n) *From: /.test(view)) return view
  return view.replace(/(?:^|\n) *From: [^\n]*(?:\n *(?:Date|Sent|To|Cc|Subject): [^\n]*){2,5}/g, (lines) => lines.replace(/[^\n]/g, ' '))
}

function whenOf(source: Source, day: CalendarDay, time: ClockTime): When {
  const { view } = source
  const from = Math.min(day.index, time.index)
  const to = Math.max(day.index + day.length, time.index + time.length)
  const behindTime = view.slice(time.index + time.length, time.index + time.length + 60)
  const zone =
    zoneAt(behindTime) ??
    zoneAt(view.slice(to, to + 40)) ??
    zoneAt(behindTime.replace(/^[^(\n]{0,25}(?=\()/, '')) ??
    zoneIn(view.slice(from, Math.min(to + 60, sentenceEnd(view, to)))) ??
    zoneStated(view)
  return {
    start: local(day.date, time.start),
    end: time.end === null ? null : local(day.date, time.end),
    timeZone: zone?.zone ?? null,
    span: { source, start: from, end: Math.min(source.raw.length, to) },
  }
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

/** "All times are Eastern", "Time zone: Europe/Paris". */
function zoneStated(view: string): { zone: string } | null {
  for (const cue of view.matchAll(/\b(?:all times(?: are)?(?: shown| given| stated)?(?: in)?|times (?:are )?(?:shown )?in|time ?zone:?)(?: the)?(?= )/gi)) {
    const zone = zoneAt(view.slice(cue.index + cue[0].length, cue.index + cue[0].length + 50))
    if (zone) return zone
  }
  return null
}
