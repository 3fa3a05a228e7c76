import { allMatches } from './source.ts'
/** A time of day as a text gives it, in minutes since midnight; `end` where it gives a range. */
export type ClockTime = { index: number; length: number; start: number; end: number | null }

const WORDS = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']
const WORD = `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
const HALF_DAY = String.raw`[ap]\.? ?m\b\.?`
const HOUR = String.raw`(?:[01]?\d|2[0-3])`

/** "10:30", "10.30 a.m.", "14h30", "3pm", "9 o'clock", "noon", "half two", "quarter past ten". */
const PLAIN = String.raw`(?:${HOUR}[:.h][0-5]\d(?![\d:/]|\.\d)(?: ?${HALF_DAY})?|${HOUR} ?${HALF_DAY}|(?:[01]\d|2[0-3])[0-5]\d ?(?:hours|hrs)\b|(?<=\bat )(?:[01]\d|2[0-3])[0-5]\d\b(?! ?[\p{L}/-])|(?:1?\d|${WORD}) o'clock|noon\b|midday\b|(?:half(?: past)?|quarter (?:past|to)) (?:${WORD}\b|1?\d\b(?![:.%/-]?\d)))`
/** A bare number counts as an hour only where a range, "at" or a day says so. */
const BARE = String.raw`(?:1?\d|2[0-3])(?!\d|\.\d|[:/%]|[ -]?(?:min|hour|hr|day|week|month|year|people|of\b|st\b|nd\b|rd\b|th\b|x\d))`
const TO = ` ?(?:-|–|—|to|until|till|til|and) ?`

const TIME = new RegExp(
  String.raw`(?<![\d$£€#/:.,-])(?:` +
    [
      String.raw`(?<between>(?<![\w])(?:between|from) )?(?<first>${PLAIN})(?:${TO}(?<last>${PLAIN}|${BARE}(?= ?${HALF_DAY})))?`,
      String.raw`(?<shortFirst>${BARE})${TO}(?<shortLast>${HOUR}(?:[:.][0-5]\d)? ?${HALF_DAY})`,
      String.raw`\b(?:between|from) (?<betweenFirst>${BARE}|${WORD})(?: and | to | ?[-–] ?)(?<betweenLast>${PLAIN}|${BARE}|${WORD}\b)`,
      String.raw`\b(?:at|@|around|about) (?<at>${WORD}\b(?! (?:of|other|candidate|person|point|hour))|${BARE}(?!\d|[a-z]| ?[€£$%]| (?:years|companies|offices|of|different|people|locations|sites)\b))`,
      String.raw`\b(?:(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|tomorrow),? (?<onDay>${BARE}(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[a-z]))`,
      String.raw`\b(?<spoken>${WORD})(?= (?:tomorrow|in the (?:morning|afternoon|evening)|this (?:morning|afternoon|evening)))`,
    ].join('|') +
    ')',
  'gi',
)

/** Whether a text can hold a time of day at all: the cheap test. */
export function hasTime(view: string): boolean {
  return /\d[:.h]\d\d|\d{4} ?h(?:ou)?rs\b|\d ?[ap]\.? ?m\b|\b(?:at|@|from|between|around|about|o'clock|noon|midday|half|quarter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|thurs|tues|mon|wed|fri|tomorrow)\b/i.test(
    view,
  )
}

/** Every time of day of a text, in order. */
export function clockTimes(view: string): ClockTime[] {
  const found: ClockTime[] = []
  for (const match of allMatches(TIME, view)) {
    const groups = match.groups ?? {}
    const first = groups.first ?? groups.shortFirst ?? groups.betweenFirst ?? groups.at ?? groups.onDay ?? groups.spoken ?? ''
    const last = groups.last ?? groups.shortLast ?? groups.betweenLast ?? null
    // "2.50", "0.6": a number with a point is a time only with two digits of minutes and an hour of work.
    const index = match.index + match[0].indexOf(first)
    const after = view.slice(match.index + match[0].length, match.index + match[0].length + 25)
    const times = timesOf(first, last, after)
    if (!times || isNumber(first, after)) continue
    found.push({ index, length: match.index + match[0].length - index, ...times })
  }
  return found
}

function isNumber(words: string, after: string): boolean {
  const plain = /^(\d{1,2})\.\d\d$/.exec(words)
  return plain !== null && (Number(plain[1]) < 7 || /^ ?(?:%|k\b|FTE|hours|per|an? |million|m\b|eur|usd|gbp|€|£)/i.test(after))
}

type Read = { minutes: number; half: 'a' | 'p' | null; isExact: boolean }

function timesOf(first: string, last: string | null, after: string): { start: number; end: number | null } | null {
  const start = readTime(first)
  if (!start) return null
  const end = last === null ? null : readTime(last)
  const spoken = /^,? (?:(?:on \w+ |tomorrow )?(?:in the |this )?)(morning|afternoon|evening|arvo|lunchtime|night)\b/i.exec(after)?.[1]?.toLowerCase()
  const half = start.half ?? (spoken === undefined ? null : spoken === 'morning' ? 'a' : 'p')
  const until = end ? (end.half === null ? asDaytime(end) : withHalf(end, end.half)) : null
  // "2-5 pm" is in the afternoon, "11-1pm" begins before noon.
  const inherited =
    half ?? (end?.half != null && start.minutes < 12 * 60 && !start.isExact ? (withHalf(start, end.half) < (until ?? 0) ? end.half : 'a') : null)
  const from = inherited === null ? asDaytime(start) : withHalf(start, inherited)
  return { start: from, end: until !== null && until > from ? until : null }
}

function withHalf({ minutes }: Read, half: 'a' | 'p'): number {
  const hour = Math.floor(minutes / 60)
  if (hour > 12) return minutes
  return (minutes % 720) + (half === 'p' ? 720 : 0)
}

/** Nobody interviews at three in the morning: "at 3" without am or pm means the afternoon. */
function asDaytime({ minutes, isExact }: Read): number {
  const hour = Math.floor(minutes / 60)
  return !isExact && hour >= 1 && hour <= 7 ? minutes + 720 : minutes
}

function readTime(words: string): Read | null {
  const lower = words.toLowerCase()
  if (/^(?:noon|midday)/.test(lower)) return { minutes: 720, half: null, isExact: true }
  const half = /\d ?([ap])\.? ?m/.exec(lower)?.[1]
  const part = /^(half|quarter)(?: (past|to))? (\w+)/.exec(lower)
  if (part) {
    const hour = hourOf(part[3] ?? '')
    if (hour === null) return null
    const minutes = part[1] === 'half' ? hour * 60 + 30 : part[2] === 'to' ? hour * 60 - 15 : hour * 60 + 15
    return { minutes: (minutes + 1440) % 1440, half: null, isExact: false }
  }
  const hour = hourOf(/^(\d{1,2}|[a-z]+)/.exec(lower)?.[1] ?? '')
  const military = /^(\d\d)(\d\d)/.exec(lower)
  if (military) return { minutes: Number(military[1]) * 60 + Number(military[2]), half: null, isExact: true }
  if (hour === null || hour > 23) return null
  const minute = Number(/^\d{1,2}[:.h](\d\d)/.exec(lower)?.[1] ?? 0)
  return { minutes: hour * 60 + minute, half: half === 'a' || half === 'p' ? half : null, isExact: /^(?:0\d|00)[:.]/.test(lower) }
}

function hourOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  const index = WORDS.indexOf(word)
  return index === -1 ? null : index === 0 ? 12 : index
}
