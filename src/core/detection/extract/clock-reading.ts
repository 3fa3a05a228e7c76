const HOURS = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']
const MINUTES = new Map([
  ['five', 5],
  ['ten', 10],
  ['fifteen', 15],
  ['quarter', 15],
  ['twenty', 20],
  ['twenty-five', 25],
  ['thirty', 30],
  ['half', 30],
  ['thirty-five', 35],
  ['forty', 40],
  ['forty-five', 45],
  ['fifty', 50],
  ['fifty-five', 55],
])

/** The words right before and behind a time of day: "Thursday evening at", " in the morning". */
export type HourRead = { before: string; after: string }

type Read = { minutes: number; half: 'a' | 'p' | null; isExact: boolean }

/**
 * A time of day in minutes since midnight, from the words that name it and those around them.
 *
 * @param last the end of a range, as written
 * @returns null for words that name no time of day
 * @example hoursOf('two', null, { before: 'Thursday at ', after: '' }) // { start: 840, end: null }
 */
export function hoursOf(first: string, last: string | null, around: HourRead): { start: number; end: number | null } | null {
  const start = readTime(first)
  if (!start) return null
  const end = last === null ? null : readTime(last)
  const half = start.half ?? partOfDay(start, around)
  const until = end ? (end.half === null ? asDaytime(end) : withHalf(end, end.half)) : null
  // "2-5 pm" is in the afternoon, "11-1pm" begins before noon.
  const inherited =
    half ?? (end?.half != null && start.minutes < 12 * 60 && !start.isExact ? (withHalf(start, end.half) < (until ?? 0) ? end.half : 'a') : null)
  const from = inherited === null ? asDaytime(start) : withHalf(start, inherited)
  return { start: from, end: until !== null && until > from ? until : null }
}

/** "at seven in the evening", "Thursday morning at 7". */
function partOfDay({ minutes }: Read, { before, after }: HourRead): 'a' | 'p' | null {
  const behind =
    /^,? ?(?:(?:on |this |next )?(?:\w+day|tomorrow|tmrw) )?(?:in the |this |at )?(morning|afternoon|evening|tonight|arvo|lunchtime|night)\b/i.exec(after)?.[1]
  const ahead =
    /\b(morning|afternoon|evening|tonight|night|arvo)(?: \d{1,2}(?:st|nd|rd|th)?(?: \w{3,9})?)?,? ?(?:at|around|about|from|between|@|by|say|for|,|:|[-–])? ?(?:about |around )?$/i.exec(
      before,
    )?.[1]
  const part = (behind ?? ahead)?.toLowerCase()
  if (part === undefined || minutes >= 720) return null
  if (part === 'morning') return 'a'
  // "In the afternoon: 10:00" would be ten at night.
  return /evening|night/.test(part) || minutes < 8 * 60 ? 'p' : null
}

function withHalf({ minutes }: Read, half: 'a' | 'p'): number {
  const hour = Math.floor(minutes / 60)
  if (hour > 12) return minutes
  return (minutes % 720) + (half === 'p' ? 720 : 0)
}

/** Nobody interviews at three in the morning: "at 3" without am or pm means the afternoon; trial shifts and sites begin at seven. */
function asDaytime({ minutes, isExact }: Read): number {
  const hour = Math.floor(minutes / 60)
  return !isExact && hour >= 1 && hour <= 6 ? minutes + 720 : minutes
}

function readTime(words: string): Read | null {
  const lower = words.toLowerCase().replace('half-', 'half ')
  if (/^(?:12 )?(?:noon|midday)/.test(lower)) return { minutes: 720, half: null, isExact: true }
  const half = /(?:\d|\w) ?([ap])\.? ?m\b/.exec(lower)?.[1] ?? /\d([ap])$/.exec(lower)?.[1]
  const written = { half: half === 'a' || half === 'p' ? half : null, isExact: false } as const
  const part = /^(half|quarter|(?:five|ten|twenty(?:[- ]five)?)(?= ?(?:minutes )?(?:past|to)))(?: minutes)?(?: (past|to))?[ -](\w+)/.exec(lower)
  if (part) {
    const hour = hourOf(part[3] ?? '')
    const minutes = MINUTES.get((part[1] ?? '').replace(' ', '-'))
    if (hour === null || minutes === undefined) return null
    return { minutes: (hour * 60 + (part[2] === 'to' ? -minutes : minutes) + 1440) % 1440, half: null, isExact: false }
  }
  const inWords = /^([a-z]+)[- ]([a-z]+(?:[- ]five)?)/.exec(lower)
  const spoken = inWords ? MINUTES.get((inWords[2] ?? '').replace(' ', '-')) : undefined
  const hour = hourOf(/^(\d{1,2}|[a-z]+?(?=ish)|[a-z]+)/.exec(lower)?.[1] ?? '')
  const military = /^(\d\d)(\d\d)/.exec(lower)
  if (military) return { minutes: Number(military[1]) * 60 + Number(military[2]), half: null, isExact: true }
  if (hour === null || hour > 23) return null
  const minute = spoken ?? Number(/^\d{1,2}[:.h](\d\d)/.exec(lower)?.[1] ?? 0)
  return { ...written, minutes: hour * 60 + minute, isExact: /^(?:0\d|00)[:.]/.test(lower) }
}

function hourOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  const index = HOURS.indexOf(word)
  return index === -1 ? null : index === 0 ? 12 : index
}
