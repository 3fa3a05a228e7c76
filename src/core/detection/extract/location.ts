import type { Source, Span } from './source.ts'

const WORD = String.raw`(?:(?:St|Ft|Mt)\. ?\p{Lu}[\p{L}'-]*|\p{Lu}[\p{L}'-]*(?: of(?= \p{Lu}))?)`
/** "Chicago, Illinois, United States", "Boston, MA": a place and its region. */
const PLACE = String.raw`${WORD}(?: ${WORD}){0,3}, ?(?:${WORD}(?: ${WORD}){0,3})(?:, ?${WORD}(?: ${WORD}){0,2})?(?: \d{5})?`
const MODE = String.raw`(?:(?:Fully |100% )?Remote|Hybrid|On-?site)(?: ?(?:-|–|\(|in|within|,) ?(?:the )?${WORD}(?: ${WORD}){0,3}\)?)?`

const LABEL = /(?:^|\n) *(?:[-*•] *)?(?:job location|work location|location|city|office|based in|work site)(?:\(s\)|s)? *:[ -]*(?=\S)([^\n]{2,80})/iu
const BEHIND = new RegExp(String.raw`^[^.\n]{0,60}?\b(?:in|located in|based in|out of) (?:our |the )?(${PLACE}|${MODE})`, 'u')
const BRACKET = new RegExp(String.raw`^["']?(?: (?:position|role|opening|opportunity|job))? ?[([](${PLACE}|${MODE})[)\]]`, 'u')
const DASH = new RegExp(String.raw`^ ?[-–|,] ?(${PLACE}|${MODE})(?=$|[\s.,;)])`, 'u')

/** Where the job is: a labelled line, or the place behind title or employer in their sentence. */
export function readLocation(text: Source, anchors: (Span | null)[]): Span | null {
  const labelled = LABEL.exec(text.view)
  if (labelled?.[1] && !/https?:|zoom|teams|meet|phone|tbd|\d{1,2}:\d\d/i.test(labelled[1])) {
    const value = labelled[1].split(/ {2,}|\t| \| /)[0]?.replace(/[\s.,;]+$/, '') ?? ''
    const start = labelled.index + labelled[0].length - labelled[1].length
    if (value.length >= 2 && /\p{L}{2}/u.test(value)) return { source: text, start, end: start + value.length }
  }
  for (const anchor of anchors) {
    const found = anchor ? behind(anchor) : null
    if (found) return found
  }
  return null
}

function behind(anchor: Span): Span | null {
  const { source } = anchor
  const after = source.view.slice(anchor.end, anchor.end + 150)
  const match = BRACKET.exec(after) ?? DASH.exec(after) ?? BEHIND.exec(after)
  if (!match?.[1]) return null
  const start = anchor.end + match[0].indexOf(match[1])
  return { source, start, end: start + match[1].replace(/[.\s]+$/, '').length }
}
