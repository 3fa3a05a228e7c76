import { type HourRead, hoursOf } from './clock-reading.ts'
import { allMatches } from './source.ts'

/** A time of day as a text gives it, in minutes since midnight; `end` where it gives a range. */
export type ClockTime = { index: number; length: number; start: number; end: number | null }

const WORD = `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
const MINUTES = `(?:five|ten|fifteen|twenty(?:[- ]five)?|thirty(?:[- ]five)?|forty(?:[- ]five)?|fifty(?:[- ]five)?)`
const HALF_DAY = String.raw`[ap]\.? ?m\b\.?`
const HOUR = String.raw`(?:[01]?\d|2[0-3])`
const WEEKDAY = '(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const DAY_AHEAD = `(?:${WEEKDAY}|tomorrow|tmrw|today)`

/** "10:30", "10.30 a.m.", "14h30", "1430 hrs", "3pm", "ten am", "1p", "10 Uhr", "9 o'clock", "noon", "half two", "ten past eleven". */
const PLAIN = `(?:${[
  String.raw`${HOUR}[:.h][0-5]\d(?::[0-5]\d(?:\.\d{3})?)?(?![\d:/]|\.\d)(?: ?${HALF_DAY}| ?(?:hrs?|uhr)\b|(?<=\d\d.\d\d) ?hours\b(?! (?:per|a|each)\b))?`,
  `${HOUR} ?${HALF_DAY}`,
  String.raw`(?<![a-z])${WORD}(?:[- ]${MINUTES})? (?:a\.?m|p\.?m)\b\.?`,
  String.raw`(?:[01]\d|2[0-3])[0-5]\d ?(?:hours|hrs|h)\b`,
  String.raw`(?<=\bat |@ ?|\btime:?\s)(?:[01]\d|2[0-3])[0-5]\d\b(?! ?(?!(?:on|in|and|or|for|until|till|to|with|via|by|sharp|[a-z]{1,3}t|gmt|utc|uk)\b)[a-z/-])`,
  String.raw`(?:1?\d|(?<![a-z])${WORD}) ?o[' -]? ?clock`,
  String.raw`(?<![a-z])(?:12 )?(?:noon|midday)\b`,
  String.raw`(?<![a-z])(?:half(?:[ -]past)?|quarter (?:past|to))[ -](?:${WORD}\b|1?\d\b(?![:.%/-]?\d))`,
  String.raw`(?<!from |between |[a-z])(?:five|ten|twenty(?:[- ]five)?)(?: minutes)? (?:past|to) ${WORD}\b`,
  String.raw`(?<!(?:room|flat|unit|suite|apt|building|gate|floor|no\.?|step|question|part|section|platform|desk|door) )(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?[ap]\b(?= ?[-–] ?\d|[ ()]{0,2}(?:[ecmp][sd]?t|gmt|bst|cet|uk|eastern|central|mountain|pacific|on|${DAY_AHEAD})\b|[?!,;)\n]|$)`,
  String.raw`${HOUR} ?uhr\b`,
  String.raw`(?<=\b(?:at|from|to|till|until|around|${DAY_AHEAD}|${MONTH}|20\d\d),? )${HOUR} ?(?:h|hrs?|hours)\b`,
].join('|')})`
/** A bare number counts as an hour only where a range, "at" or a day says so. */
const BARE = String.raw`(?:1?\d|2[0-3])(?!\d|\.\d|[:/%]|[ -]?(?:min|hour|hr|day|week|month|year|people|candidates|engineers|rounds|of\b|st\b|nd\b|rd\b|th\b|x\d))`
const TO = ` ?(?:-|–|—|to|until|till|til|and) ?`
/** What follows an hour that stands alone, and no noun that it counts. */
const ALONE = String.raw`(?=[.,;:?!)\n]|$| ?[-–—]| (?:on|in the|at|if|or|and|but|so|then|when|as|we|you|i|please|sharp|local|uk|gmt|works?|suits?|would|ok|for|with|by|via|this|next|to|over|o'clock|[ecmp][sd]?t|${DAY_AHEAD})\b)`

const TIME = new RegExp(
  String.raw`(?<![\d$£€#/:.,+-])(?:` +
    [
      String.raw`(?<between>(?<![\w])(?:between|from) )?(?<first>${PLAIN})(?:${TO}(?<last>${PLAIN}|${BARE}(?= ?${HALF_DAY})))?`,
      String.raw`(?<shortFirst>${BARE})${TO}(?<shortLast>${HOUR}(?:[:.][0-5]\d)? ?${HALF_DAY})`,
      String.raw`\b(?:between|from) (?<betweenFirst>${BARE}|${WORD})(?: and | to | til | till | until | ?[-–] ?)(?<betweenLast>${PLAIN}|${BARE}|1?\d ?(?:h|hrs?)\b|${WORD}\b)`,
      String.raw`(?:\b(?:at|around|about|approx\.?|klo?\.?|time(?: slot)?:?|(?<=\b(?:here|there|arrive) )by)|(?<![\w.])@|~) ?(?:about |around )?(?<at>${WORD}[- ]${MINUTES}\b(?! minutes)|${WORD}(?:ish)?\b(?! (?:past|to) ${WORD}\b)${ALONE}|${BARE}(?:-?ish\b)?(?!\d|[a-z]| ?[€£$%]| (?:years|companies|offices|different|locations|sites)\b))(?:(?: ?[-–—] ?| to | til | till | until )(?<atLast>${BARE}(?![a-z])))?`,
      // "Thursday 10-11", "9 March, 9 til 1", "20/5, 2–3": not "March 10-11", which are days
      String.raw`(?=\d)(?<=\b(?:${DAY_AHEAD}|\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?,|\d{1,2}(?:st|nd|rd|th)|\d/\d{1,2}|20\d\d)(?: (?:morning|afternoon))?[,:]?(?: ?[-–])? )(?<rangeFirst>${BARE}|1?\d)(?: ?[-–—] ?| to | til | till | until )(?<rangeLast>${BARE})(?![a-z]| ?[-–—/]| (?:minutes|weeks?|months?|years?|[a-z]*(?:day|ruary|uary|rch|ril|ust|ber))\b)`,
      String.raw`\b${DAY_AHEAD}(?: (?:morning|afternoon|evening))?,?(?: (?:for|about|around|say))? (?<onDay>${WORD}(?:[- ]${MINUTES}|ish)?\b${ALONE}|${BARE}(?:-?ish\b)?(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[a-z]|,? (?:at|@|from|between|\d)))`,
      String.raw`\b(?<spoken>${WORD}|1?\d)(?= (?:tomorrow|tmrw|tonight|in the (?:morning|afternoon|evening)|this (?:morning|afternoon|evening)))`,
      String.raw`\b(?:say|make it|do|does|is|are|for|how about|what about) (?<said>(?!one\b)${WORD}|${BARE})(?=(?: on)? (?:this |next )?${DAY_AHEAD}\b| (?:work|suit|sound|ok)\w*\b)`,
      String.raw`\b(?:let's say|shall we say|say|make it) (?<let>${WORD}|${BARE})${ALONE}`,
      String.raw`(?<![a-z])(?<sharp>${WORD}|${BARE})(?= ?(?:sharp|prompt|-?ish)\b)`,
      String.raw`\bfrom (?<from>${BARE})(?=[.,;?!)\n]|$| onwards)`,
      String.raw`\bfor an? (?<start>${WORD}|${BARE})(?= start\b)`,
      // "10, 11 or 2pm", "at 10 or 11"
      String.raw`(?<listed>${BARE})(?=(?:, ?${BARE})*,? or (?:at )?${HOUR}(?:[:.][0-5]\d)? ?(?<listedLast>${HALF_DAY}))`,
      String.raw`(?=\d)(?<=\bat (?:1?\d|2[0-3])(?:[:.][0-5]\d)?(?:, ?(?:1?\d|2[0-3]))*,? or (?:at )?)(?<either>${BARE})${ALONE}`,
    ].join('|') +
    ')',
  'gi',
)

/** Whether a text can hold a time of day at all: the cheap test. */
export function hasTime(view: string): boolean {
  return /\d[:.h]\d\d|\d{4} ?h|\d ?[ap]\b|\d ?[ap]\.? ?m\b|@|~|\b(?:at|from|between|around|about|time|say|make it|for|uhr|o'clock|noon|midday|half|quarter|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day|thurs?|tues?|mon|wed|fri|sat|sun|tomorrow|tmrw|today|tonight)\b/i.test(
    view,
  )
}

/** Every time of day of a text, in order. */
export function clockTimes(view: string): ClockTime[] {
  const found: ClockTime[] = []
  for (const match of allMatches(TIME, view)) {
    const groups = match.groups ?? {}
    const { first, last } = wordsRead(groups)
    const index = match.index + match[0].indexOf(first)
    const end = match.index + match[0].length
    const around: HourRead = { before: view.slice(Math.max(0, index - 32), index), after: view.slice(end, end + 32) }
    const times = groups.listed === undefined ? hoursOf(first, last, around) : hoursOf(first, `12${groups.listedLast ?? ''}`, around)
    if (!times || isNumber(first, around)) continue
    found.push({ index, length: end - index, start: times.start, end: groups.listed === undefined ? times.end : null })
  }
  return found
}

function wordsRead(groups: Record<string, string | undefined>): { first: string; last: string | null } {
  const alone = groups.onDay ?? groups.spoken ?? groups.said ?? groups.let ?? groups.sharp ?? groups.from ?? groups.start ?? groups.listed ?? groups.either
  const first = groups.first ?? groups.shortFirst ?? groups.betweenFirst ?? groups.at ?? groups.rangeFirst ?? alone ?? ''
  return { first, last: groups.last ?? groups.shortLast ?? groups.betweenLast ?? groups.atLast ?? groups.rangeLast ?? null }
}

const OF_A_DAY = new RegExp(`^ (?:on |this |next )*${DAY_AHEAD}\\b|^ (?:at|in) (?:the|our|my) `, 'i')

/** "2.50", "0.6": a number with a point is a time only with two digits of minutes and an hour of work. */
function isNumber(words: string, { before, after }: HourRead): boolean {
  const plain = /^(\d{1,2})\.\d\d$/.exec(words)
  if (plain === null) return false
  const isSaid = /(?:\bat|@|day|tomorrow|morning|afternoon|evening|tonight|say|do),? $|: $/i.test(before) || OF_A_DAY.test(after)
  const isEarly = Number(plain[1]) < 7 && !isSaid
  return isEarly || /^ ?(?:%|k\b|FTE|hours|per|an? |million|m\b|eur|usd|gbp|€|£)/i.test(after)
}
