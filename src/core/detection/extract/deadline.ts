import type { MailType } from '#shared/domain/mail-type.ts'
import { calendarDays } from './calendar-days.ts'
import { addDays } from './day-arithmetic.ts'
import { allMatches, type Source, type Span, sentenceEnd, sentenceStart } from './source.ts'

export type Deadline = { day: string; span: Span }

/** Mail of these types asks the person for something; a rejection or a plain confirmation asks for nothing. */
const ASKS = new Set<MailType>(['assessment', 'offer', 'interview_invitation', 'status_update', 'recruiter_outreach', 'application_confirmation'])

/** Words that a last day follows. */
const UNTIL =
  /\b(?:no later than|not later than|(?<!close |stop |come |drop |swing |pop |stand |near)by|(?:on or )?before|(?:up )?until|till|deadline(?: (?:is|of|for|to)\b[^.\n]{0,60}?)?(?: is| of|:)?|due(?! to)(?: (?:date|by|on|back|in))?:?|expir(?:es|ing|ation|y)(?: date)?(?: (?:is|on|at|by))?:?|clos(?:es?|ing)(?: date)?(?: (?:on|at|is))?:?|lapses(?: (?:on|at))?|stops? working(?: (?:on|at|after))?|(?:valid|good|open|live|active) (?:until|till|through|to)|validity(?: of .{3,40}?)? is|runs? out(?: on)?|ends(?: on| at)?|latest(?: on| by)?|respond by|back(?: to (?:us|me))? by|the window is)(?= |:)/gi

/** Between such words and the day stands little: a time of day, "the end of", "close of business". */
const BETWEEN =
  /^(?:[\s:,(]|\b(?:end of (?:the )?(?:day|business|play)|the end of|end of|close of (?:business|play)|cob|eod|eob|on|the|this|at|latest|midnight|noon|midday|lunchtime|is|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|\d{1,2}[.h]\d\d|o'clock|[A-Z]{2,4}T?|close|morning of|evening of)(?![\p{L}\d]))*$/iu

/** "within five days", "in the next 48 hours", "you have 7 days", "expires in 72 hours". */
const SPAN_OF_TIME =
  /\b(?:within|in the next|good for|letter is|offer is|(?:you|candidates) (?:will )?have|expires? (?:in|after)|valid for|open for|available for|due in)(?: the next| up to)? (?<count>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|a)\)? ?(?:\(\d{1,3}\) )?(?<working>(?:business|working|calendar) )?(?<unit>hours?|hrs?|days?|weeks?)\b/gi

/** What the reader is asked to do, or what runs out for them. */
const ASKED =
  /\b(?:please|kindly|you(?:'ll| will)? (?:need|have|must|should|are asked|can|could|may)|need(?:s|ed)?|let (?:us|me) know|reply|respond|answer|submit|complete|finish|return|sign|accept|confirm|book|choose|pick|select|send|upload|hand in|get (?:it|them|this|that) (?:back )?to|decide|take (?:it|the)|schedule|deadline|due|expir\w+|valid|lapses|stops? working|clos(?:es|ing)|open (?:until|till|for)|offer (?:stands|remains|is good)|hold (?:it|the|this)|window|link|rsvp|back to (?:us|me)|hear from you|tell (?:us|me)|drop (?:us|me)|revert|fill in|your (?:answer|decision|reply|response|submission|acceptance)|(?:can|could) you|back (?:to me|by))\b/i

/** What the other side promises. */
const PROMISED =
  /\b(?:we(?:'ll| will| aim| hope| expect| plan| intend|'re going| are going| should| would like to (?:make|let|fill)| can)|i(?:'ll| will| hope| expect| should| aim)|they(?:'ll| will)?|hear (?:back )?from (?:us|me|them)|(?:get|come|be) (?:back )?(?:to|in touch with) you|you(?:'ll| will) (?:hear|receive|get|be (?:notified|contacted|informed))|(?:decision|outcome|results?|feedback|shortlist) (?:will|is|are|by|should|expected)|in touch|start(?:ing|s)? (?:date|on)|applications? (?:close|open|are|were)|(?:was|were|had)\b)/i

/** The day until which the person has to act; relative words count from the mail's date. */
export function readDeadline(type: MailType, date: string | null, dayFirst: boolean, text: Source, subject: Source): Deadline | null {
  if (!ASKS.has(type)) return null
  const isTask = type === 'assessment' || type === 'offer'
  for (const source of [text, subject]) {
    const found = dayNamed(source, date, dayFirst, isTask) ?? (date === null ? null : timeSpan(source, date, isTask))
    if (found) return found
  }
  return null
}

function dayNamed(source: Source, date: string | null, dayFirst: boolean, isTask: boolean): Deadline | null {
  const { view } = source
  const cues = allMatches(UNTIL, view).filter((cue) => NAMES_DAY.test(view.slice(cue.index + cue[0].length, cue.index + cue[0].length + 50)))
  if (cues.length === 0) return null
  const days = calendarDays(view, { date: date?.slice(0, 10) ?? null, dayFirst })
  for (const cue of cues) {
    const from = cue.index + cue[0].length
    const day = days.find(({ index }) => index >= from - 1 && index - from <= 45)
    if (!day || !BETWEEN.test(view.slice(from, day.index)) || !isAsked(view, cue.index, cue[0], isTask)) continue
    return { day: day.date, span: { source, start: cue.index, end: day.index + day.length - (view[day.index + day.length - 1] === '.' ? 1 : 0) } }
  }
  return null
}

function timeSpan(source: Source, date: string, isTask: boolean): Deadline | null {
  for (const match of allMatches(SPAN_OF_TIME, source.view)) {
    const { count = '', working = '', unit = '' } = match.groups ?? {}
    const amount = /^\d/.test(count) ? Number(count) : NUMBERS.indexOf(count.toLowerCase())
    if (amount < 1 || !isAsked(source.view, match.index, match[0], isTask)) continue
    const day = /^h/i.test(unit) ? afterHours(date, amount) : afterDays(date, /^w/i.test(unit) ? amount * 7 : amount, /business|working/i.test(working))
    return { day, span: { source, start: match.index, end: match.index + match[0].length } }
  }
  return null
}

/** The cheap test: a day has a number or a name. */
const NAMES_DAY = /\d|day\b|mon\b|tue|wed|thu|fri\b|sat\b|sun\b|to(?:morrow|night)/i

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', '', 'twelve', '', 'fourteen']

/** The sentence, up to the words and a little behind them, asks, as a test or an offer does in itself; the other side does not promise there. */
function isAsked(view: string, at: number, cue: string, isTask: boolean): boolean {
  const start = sentenceStart(view, at)
  const clause =
    view
      .slice(start, at)
      .split(/; |, (?:and|but|so) | [-–—] /)
      .at(-1) ?? ''
  if (PROMISED.test(clause) && !/\b(?:need|want|ask|like|require)\w* (?:you|your|it|an?|the)\b|\blet (?:us|me) know\b/i.test(clause)) return false
  if (isTask) return true
  const whole = view.slice(start, sentenceEnd(view, at + cue.length))
  return ASKED.test(cue) || ASKED.test(whole)
}

function afterHours(date: string, hours: number): string {
  const local = Date.parse(`${date.slice(0, 16)}:00Z`)
  return Number.isNaN(local) ? addDays(date.slice(0, 10), Math.ceil(hours / 24)) : new Date(local + hours * 3_600_000).toISOString().slice(0, 10)
}

function afterDays(date: string, days: number, areWorking: boolean): string {
  let day = date.slice(0, 10)
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (!areWorking || (weekday !== 0 && weekday !== 6)) left--
  }
  return day
}
