import { isPersonName } from './first-names.ts'
import { isFrame } from './frame-words.ts'
import { signatureStart } from './letter.ts'
import { isPlace } from './places.ts'
import { allMatches, type Source, type Span } from './source.ts'
import { titleLikeness } from './title-words.ts'

const WORD = String.raw`(?:(?:St|Ft|Mt)\. ?\p{Lu}[\p{L}'-]*|\p{Lu}[\p{L}'-]*(?: (?:of|upon|am|an der|on|le|la)(?= \p{Lu}))?)`
/** "Chicago, Illinois, United States", "Boston, MA": a place and its region. */
const REGION = String.raw`${WORD}(?: ${WORD}){0,3}, ?(?:${WORD}(?: ${WORD}){0,3})(?:, ?${WORD}(?: ${WORD}){0,2})?(?: \d{5})?`
const CITY = `${WORD}(?: ${WORD}){0,2}`
const MODE = String.raw`(?:(?:Fully |100% )?Remote|Hybrid|On-?site)(?: ?(?:-|–|\(|in|within|,) ?(?:the )?${WORD}(?: ${WORD}){0,3}\)?)?`

const LABEL =
  /(?:^|\n) *(?:[-*•] *)?(?:job location|work location|location|city|office|based in|work site|duty station|place of work)(?:\(s\)|s)? *[:\t][ -]*(?=\S)([^\n]{2,80})/iu
const BEHIND = new RegExp(String.raw`^[^.\n]{0,60}?\b(?:in|located in|based in|out of) (?:our |the )?(${REGION}|${MODE})`, 'u')
const BRACKET = new RegExp(String.raw`^["']?(?: (?:position|role|opening|opportunity|job))? ?[([](${REGION}|${MODE})[)\]]`, 'u')
const DASH = new RegExp(String.raw`^ ?[-–|,] ?(${REGION}|${MODE})(?=$|[\s.,;)])`, 'u')
/** A single word or two behind a title, where it is known for a place, or "in" leads to it. */
const CITY_BEHIND = new RegExp(
  String.raw`^["']?(?: (?:position|role|opening|opportunity|job|vacancy|post))? ?(?:(?:[-–|,(] ?)(${CITY})(?=$|[\s.,;)/])|(?:based |located )?in (?:our |the )?(${CITY})(?=$|[\s.,;)/?!]))`,
  'u',
)
/** "our Leighton site", "the Glasgow office" */
const SITE = new RegExp(
  String.raw`\b(?:[Oo]ur|[Tt]he|[Tt]heir|an?) (${CITY}) (?:office|site|plant|branch|store|depot|factory|campus|clinic|warehouse|hub|headquarters|HQ|works|yard|team|centre|center|location|restaurant|hospital|shop)s?\b`,
  'gu',
)
/** "based in Penrith", "a driver in Crawley" */
const BASED = new RegExp(
  String.raw`\b(?:based|located|office|offices|role|position|job|work|site|depot|store|plant|team|driver|engineer|developer|manager|nurse) (?:is )?(?:in|out of|near) (${REGION}|${CITY})`,
  'gu',
)

/** Where the job is: a labelled line, the place behind title or employer in their sentence, or the site that the mail speaks of. */
export function readLocation(text: Source, subject: Source, anchors: (Span | null)[]): Span | null {
  const labelled = LABEL.exec(text.view)
  if (labelled?.[1] && !/https?:|zoom|teams|meet|phone|tbd|\d{1,2}:\d\d|webex|google|skype|web conference/i.test(labelled[1])) {
    const value = labelled[1].split(/ {2,}|\t| \| | · /)[0]?.replace(/[\s.,;]+$/, '') ?? ''
    const start = labelled.index + labelled[0].length - labelled[1].length
    if (value.length >= 2 && /\p{L}{2}/u.test(value)) return { source: text, start, end: start + value.length }
  }
  for (const anchor of anchors) {
    const found = anchor ? behind(anchor) : null
    if (found) return found
  }
  const taken = anchors.map((anchor) => (anchor ? anchor.source.view.slice(anchor.start, anchor.end) : ''))
  return spoken(text, SITE, taken) ?? spoken(text, BASED, taken) ?? onlyPlace([subject, text], taken)
}

function behind(anchor: Span): Span | null {
  const { source } = anchor
  const after = source.view.slice(anchor.end, anchor.end + 150)
  const match = BRACKET.exec(after) ?? DASH.exec(after) ?? BEHIND.exec(after)
  if (match?.[1]) return spanAt(source, anchor.end + match[0].indexOf(match[1]), match[1])
  const city = CITY_BEHIND.exec(after)
  const name = city?.[1] ?? city?.[2]
  if (!city || !name || !(isPlace(name) || (city[2] !== undefined && isTown(name)))) return null
  return spanAt(source, anchor.end + city[0].lastIndexOf(name), name)
}

function spoken(source: Source, pattern: RegExp, taken: string[]): Span | null {
  for (const match of allMatches(pattern, source.view)) {
    const name = match[1] ?? ''
    if ((name.includes(',') || isTown(name)) && !taken.some((words) => words.includes(name)))
      return spanAt(source, match.index + match[0].lastIndexOf(name), name)
  }
  return null
}

/** "| London |", "in Omaha", "Reno, NV": the one well-known place, or town with its state, that the mail names above its signature. */
function onlyPlace(sources: Source[], taken: string[]): Span | null {
  const found = new Map<string, Span>()
  for (const source of sources) {
    const end = signatureStart(source)
    for (const match of allMatches(LED_PLACE, source.view.slice(0, end))) {
      const name = match[1] ?? ''
      const town = /^(.*), [A-Z]{2}$/.exec(name)?.[1]
      const city = town ?? name.split(', ')[0] ?? ''
      if (!(town !== undefined ? isTown(town) : isPlace(city)) || NO_TOWN.test(city) || taken.some((words) => words.includes(city))) continue
      if (!found.has(city)) found.set(city, spanAt(source, match.index + match[0].length - name.length, name))
    }
  }
  const [only, other] = [...found.values()]
  return only && !other ? only : null
}

const LED_PLACE = new RegExp(String.raw`(?:\b(?:in|at|near|to|from|around) (?:our |the )?|[|,(–•·-] ?|\n)((?:${CITY}), [A-Z]{2}(?![\p{L}])|${CITY})`, 'gu')
const NO_TOWN = /^(?:remote|hybrid|usa?|uk|eu|emea|apac|europe|england|scotland|wales|ireland|united .*|(?:north|south) .*)$/i

function isTown(name: string): boolean {
  return (
    isPlace(name) ||
    (!isFrame(name) &&
      !isPersonName(name) &&
      titleLikeness(name) === 0 &&
      !/\b\p{Lu}{2,}\b|^(?:The|This|Our|Your|I|Microsoft|Google|Zoom|Human|Talent|People|Senior|New)\b/u.test(name))
  )
}

function spanAt(source: Source, start: number, words: string): Span {
  return { source, start, end: start + words.replace(/[.\s]+$/, '').length }
}
