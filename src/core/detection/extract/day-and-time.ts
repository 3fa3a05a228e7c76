import { type CalendarDay, calendarDays } from './calendar-days.ts'
import { type ClockTime, clockTimes, hasTime } from './clock-times.ts'

/**
 * A day and a time of day that a text puts together. `hold` says how surely: 0 where only the next sentence names the day,
 * 1 where it stands near, 2 where the two are joined, 3 where the text calls it the new time.
 */
export type Pair = { day: CalendarDay; time: ClockTime; hold: number }

/** Words that make a time a deadline or a window rather than an appointment. */
const DEADLINE =
  /\b(?:deadline|due(?! to)|expires?|expiring|lapses|no later than|not later than|nlt|prior to|closes?|ends? on|valid|window|opens?|available (?:from|until)|submitted|(?:office|business|working|opening) hours|hours of)\b[^.\n]{0,40}$/i

/** Words that do so right before it: "interviewed by Dr Lund on Friday at 3" is no deadline. */
const UNTIL =
  /(?:(?<!stop |come |drop |swing |pop |here |there |arrive )\bby|\bbefore|\buntil|\btill|\bwithin)(?:[\s:,(]|\b(?:(?:the )?(?:end|close|morning|evening) of|(?:the )?(?:day|week|business|play)|on|the|this|next|coming|at|latest|noon|midday|midnight|eod|cob|about|around)\b)*$/i

/** Words before the old appointment. */
const FORMER_AHEAD =
  /(?:\bwas(?: (?:scheduled|set|booked|planned|fixed|due|to be|going to be))?(?: (?:for|on|at))?[\s:]*$|\b(?:originally|previous(?:ly)?|original|formerly|former (?:time|date|slot)|instead of|rather than|missed (?:your|the|our)|swap\w* (?:your|the|our)|old (?:time|date|slot)|cancelled|no longer|(?:mov|reschedul|chang|push|shift|switch|bring|postpon)\w* (?:[^.\n]{0,30} )?from)\b|(?<!\bif [^.\n]{0,30})\b(?:can't|cannot|can not|unable to|won't be able to|not able to) (?:make|do|meet|attend|join)\b)[^.\n]{0,30}(?:(?:date|time|when|slot)[^.\n:]{0,12}:\s*)?$/i

/** Words behind it. */
const FORMER_BEHIND =
  /^[^.?!\n]{0,20}\b(?:no longer|(?:won't|doesn't|does not|will not|isn't going to) work|(?:has|have|had|needs?) to (?:be )?(?:mov|reschedul|chang|cancel|postpon)\w*|(?:has|have) been (?:cancel|mov|reschedul|postpon|chang)\w*|(?:is|was) (?:cancelled|canceled|off\b|moved))/i

const NEW =
  /\b(?:new (?:interview )?(?:date|time|slot|appointment)(?: (?:and|&) time)?(?: is| will be)?|now(?: (?:be|is|taking place|take place|scheduled))?|(?:mov|reschedul|chang|push|shift|switch|postpon)\w*(?: (?:it|this|you|the|our|your|interview|call|meeting|things|back|out|forward))* (?:to|until|for))[\s:,]{0,4}(?:(?:on|at|for) )?$/i

/** How far apart day and time may stand ("Tuesday, 12 March. The call will start at 2 pm"). */
const REACH_BACK = 220
const REACH_AHEAD = 110
/** "Time: 15:00" belongs to the "Date:" above it, whatever stands between. */
const LABEL = /(?:^|\n)[ *•-]*(?:start(?:ing)? |interview )?(?:time|at|when)\b[^\n:\t|]{0,15}[:\t|][ \t]*$/i

/** What joins a day and the time behind it, or a time and the day behind it. */
const JOINT = /^T?[\s,.:|·⋅•()–-]{0,12}(?:(?:at|@|from|between|around|about|time|start(?:ing|s)?(?: at| time)?|when|for)[\s:,]{1,6}){0,2}$/i
const JOINT_BACK =
  /^(?: ?(?:start|sharp|prompt))?[\s,.]{0,3}(?:\([^)\n]{1,30}\)|[A-Z]{2,5}\b|\p{Lu}\p{Ll}+ [Tt]ime)?[\s,]{0,3}(?:(?:on|of|this|next|coming|the|morning|afternoon) ?){0,2}$/u

/**
 * The appointments that a text may propose, in its order: days with their times of day, without deadlines, hours of work and former
 * appointments.
 *
 * @param date the mail's date, ISO 8601 with offset: what "tomorrow" and dates without a year count from;
 *   without it only full dates are read
 * @param dayFirst true where 3/4 means the third of April
 * @param elsewhere days that the subject names, for a text that names none
 */
export function pairsIn(view: string, date: string | null, dayFirst: boolean, elsewhere: CalendarDay[]): { pairs: Pair[]; days: CalendarDay[] } {
  const times = hasTime(view) ? clockTimes(view) : []
  if (times.length === 0) return { pairs: [], days: [] }
  const days = calendarDays(view, { date: date?.slice(0, 10) ?? null, dayFirst }).filter(({ isWeek }) => !isWeek)
  const starts = [...times, ...days].map(({ index }) => index)
  const ends = [...times, ...days].map(({ index, length }) => index + length)
  const pairs = times.flatMap((time) => {
    const found = dayOf(view, time, days)
    if (!found || isRange(view, found.day)) return []
    const from = Math.min(found.day.index, time.index)
    const to = Math.max(found.day.index + found.day.length, time.index + time.length)
    if (isDeadline(view, from) || isDeadline(view, time.index)) return []
    const lead = view.slice(Math.max(0, from - 80, ...ends.filter((end) => end <= from)), from)
    const next = Math.min(...starts.filter((start) => start >= to), to + 60)
    if (FORMER_AHEAD.test(lead) || FORMER_BEHIND.test(view.slice(to, next))) return []
    return [{ day: found.day, time, hold: NEW.test(lead) ? 3 : found.hold }]
  })
  if (pairs.some(({ hold }) => hold > 0)) return { pairs: withoutArrivals(view, pairs), days }
  return { pairs: withoutArrivals(view, onOnlyDay(view, times, days, elsewhere) ?? pairs), days }
}

function isDeadline(view: string, at: number): boolean {
  const lead = view.slice(Math.max(0, at - 60), at)
  return DEADLINE.test(lead) || UNTIL.test(lead)
}

/** The day that a time belongs to: the one it is joined to, else the last before it, else the next behind it. */
function dayOf(view: string, time: ClockTime, days: CalendarDay[]): { day: CalendarDay; hold: number } | null {
  const end = time.index + time.length
  const reach = LABEL.test(view.slice(Math.max(0, time.index - 60), time.index)) ? view.length : REACH_BACK
  // The hour of "Thurs 11" stands where the day ends.
  const before = days.findLast((day) => day.index + day.length <= time.index + 1 && time.index - day.index - day.length <= reach)
  const behind = days.find((day) => day.index >= end && day.index - end <= REACH_AHEAD)
  const isAfter = before !== undefined && JOINT.test(view.slice(before.index + before.length, time.index))
  const isAhead = behind !== undefined && JOINT_BACK.test(view.slice(end, behind.index))
  // In a list each line has its own day, before its hours or behind them.
  const parts = { before: before && view.slice(before.index, time.index).includes('\n'), behind: behind && view.slice(end, behind.index).includes('\n') }
  if (isAfter && !(isAhead && parts.before && !parts.behind)) return { day: before, hold: 2 }
  if (isAhead && !(before && !parts.before && parts.behind)) return { day: behind, hold: 2 }
  if (before) return { day: before, hold: 1 }
  return behind ? { day: behind, hold: /[.?!\n]/.test(view.slice(end, behind.index)) ? 0 : 1 } : null
}

/** Times of a text that names but one date, or one day, wherever it stands, the subject included. */
function onOnlyDay(view: string, times: ClockTime[], days: CalendarDay[], elsewhere: CalendarDay[]): Pair[] | null {
  const all = [...elsewhere, ...days.filter(({ index }) => !isDeadline(view, index))]
  const dated = all.filter(({ isDated }) => isDated)
  const named = dated.length > 0 ? dated : all
  const day = named.at(-1)
  if (!day || named.some(({ date }) => date !== day.date)) return null
  const isHere = days.includes(day)
  return times.filter(({ index }) => !isDeadline(view, index)).map((time) => ({ day: isHere ? day : { ...day, index: time.index, length: 0 }, time, hold: 1 }))
}

/** "Arrival: 9:45 for a 10:00 start": the interview begins when it begins. Else the hour at which the person is asked to come counts. */
function withoutArrivals(view: string, pairs: Pair[]): Pair[] {
  return pairs.filter(({ time }, index) => {
    const next = pairs[index + 1]
    const isStart =
      next && /^,? for an? $/i.test(view.slice(time.index + time.length, next.time.index)) && /^ start\b/i.test(view.slice(next.time.index + next.time.length))
    return !isStart || !/\barriv\w*\b[^.\n]{0,25}$/i.test(view.slice(Math.max(0, time.index - 40), time.index))
  })
}

/** "Monday to Friday 9 to 5" are hours of work. */
function isRange(view: string, day: CalendarDay): boolean {
  const before = view.slice(Math.max(0, day.index - 80), day.index)
  return (
    /(?:mon|tues|wednes|thurs|fri)(?:day)?s? ?(?:-|–|to|through) ?$/i.test(before) &&
    !/\b(?:mov|reschedul|chang|push|shift|postpon|switch|swap)\w*\b/i.test(before)
  )
}
