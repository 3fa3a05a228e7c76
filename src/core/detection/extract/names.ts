import { allMatches, onceAt, type Source, type Span } from './source.ts'

/** Forms of a company that stand behind its name. */
const LEGAL =
  /^(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|company|co|plc|llp|lp|l\.p|gmbh|ag|se|sa|s\.a|s\.a\.s|sas|bv|b\.v|nv|n\.v|pbc|pllc|pc|p\.c|n\.a|na|ab|oy|aps|a\/s|s\.p\.a|spa|srl|s\.r\.l|s\.r\.o|cic|pte|pty|kg|kgaa|ug)\.?$/i

/** Forms that are words too: "Tillamont Ag Equipment", "Acme Company Stores". */
const MAY_GO_ON = /^(?:ag|se|sa|co|company|corporation|na|pc|ab|lp)$/i

function goesOn(view: string, at: number): boolean {
  const next = /^ (\p{Lu}\p{Ll}+)/u.exec(view.slice(at, at + 30))?.[1]
  return next !== undefined && !NOT_IN_NAME.test(next) && !LEGAL.test(next)
}

/** Behind a comma only these continue a name ("Acme, Inc.", but not "Acme, Company of …"). */
const LEGAL_AFTER_COMMA = /^, ?(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|plc|llp|lp|l\.p|gmbh|pbc|pllc|pc|p\.c|n\.a|s\.a|pte|pty|co)\b\.?/i

/** Institutions whose names run on with "for" ("Institute for Marine Biology"). */
const INSTITUTION =
  /^(?:institute|institution|center|centre|foundation|association|society|alliance|council|fund|partnership|coalition|agency|network|school|committee|campaign|office|department|laboratory|organization|organisation|academy|college|trust|union|initiative|house|home|hospital|citizens|friends|doctors|partners|ministry|bureau|authority|board|commission|faculty|secretariat)$/i

/** Capitalised words that begin a new thought: no name runs into them. */
const NOT_IN_NAME =
  /^(?:In|An|A|Also|Once|During|Before|Or|And|Of|For|I|I'm|I've|I'd|We|We're|We've|You|Your|You're|He|She|They|It|It's|Its|My|Our|His|Her|Their|This|That|These|Those|There|Here|If|As|At|After|Although|While|When|Where|Who|What|Why|How|Please|Unfortunately|However|Due|Since|Thank|Thanks|Thx|Hi|Hello|Dear|Hey|Best|Regards|Sincerely|Kind|Warm|Cheers|Given|But|So|Because|With|From|To|By|On|Upon|Is|Are|Was|Were|Have|Has|Had|Will|Would|Can|Could|May|Should|Not|No|Yes|Click|Visit|View|See|RE|Fwd|FW|ID|Req|Requisition|Position|Position:|Role|Role:|Location|Location:|Update|Application|Applications|Job|Interview)$/

/** What a company owns, rather than a part of its name. */
const DEPARTMENT_WORD =
  /^ (?:Talent|Recruit|Human|HR|Hiring|People|Career|Team|University|Campus|Early|Global|Senior|Junior|Lead|Staff|Software|Data|Product|Engineering|Marketing|Sales|Customer|Business|Chief|Associate|Summer|Intern|Online|Applicant|Candidate|Job|Privacy|Code)/

/** A person follows, no company. */
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|fr|sr|cllr|councillor|councilor|lt|sgt|capt|major|colonel|judge)\b\.? /i

const LOWER_LINK = new Set([
  'of',
  'and',
  '&',
  '+',
  'the',
  'for',
  'de',
  'del',
  'la',
  'le',
  'du',
  'des',
  'van',
  'der',
  'den',
  'von',
  'y',
  'e',
  'für',
  'und',
  'et',
  'och',
  'og',
  'i',
  'voor',
  'do',
  'da',
  'dos',
])

const TOKEN = /[^\s,;:!?()"<>|\u2013\u2014\u2026[\]*]+/y

/** A word that may be part of a name: capital, digit, or a brand such as eVolt, iCIMS, quill.io. */
export function isNameWord(word: string): boolean {
  if (/^[\p{Lu}\p{Lt}]/u.test(word)) return !/n't$|^(?:he|she|it|they|we|you|i|that|there|who|what|let|here|how|where)'/i.test(word)
  if (/^\d/.test(word)) return /\p{L}/u.test(word) || /^\d{1,4}$/.test(word)
  if (word.includes('/') && word.includes('.')) return false
  return /^\p{Ll}{1,3}\p{Lu}/u.test(word) || /^[\p{Ll}\d-]{2,}\.(?:com|io|ai|co|org|net|ly|app|dev|so|gg|tv|me|us|health|tech)\b/u.test(word)
}

const START =
  /(?<![\p{L}\p{N}@/])(?:[\p{Lu}\p{Lt}]|\d{1,4}\p{L}|\p{Ll}{1,3}\p{Lu}|[\p{Ll}\d-]{2,30}\.(?:com|io|ai|co|org|net|ly|app|dev|so|gg|tv|me|us|health|tech)\b)/gu

const startsOf = onceAt<number[]>()

/** Every place of a source where a name may start. */
export function nameStarts(source: Source): number[] {
  return startsOf(source, 0, () => allMatches(START, source.view).map((match) => match.index))
}

/**
 * Reads the name that starts at a position: capitalised words, the small words between them and a legal form.
 *
 * @returns the span, or null where no name starts
 * @example nameAt(source of "… at Bank of Avalon, Inc. in …", 7) // "Bank of Avalon, Inc."
 */
export function nameAt(source: Source, position: number, limit: number): Span | null {
  const name = namesOf(source, position, () => readName(source, position, source.view.length))
  return name && name.end > limit ? readName(source, position, limit) : name
}

const namesOf = onceAt<Span | null>()

function readName(source: Source, position: number, limit: number): Span | null {
  const { view } = source
  let at = position
  let end = position
  let last = ''
  if (HONORIFIC.test(view.slice(position, position + 12))) return null
  for (let words = 0; words < 9; words++) {
    const start = skipSpaces(view, at)
    if (words > 0 && start - at > 3) break
    TOKEN.lastIndex = start
    const match = TOKEN.exec(view)
    if (!match || start >= limit) break
    const token = match[0]
    const owner = possessive(view, start, token)
    const word = (owner ?? token).replace(/'$/, '').replace(/[.,']+$/, '')
    if (word === '') break
    if (words > 0 && LEGAL.test(token) && !(MAY_GO_ON.test(token) && goesOn(view, start + token.length)))
      return { source, start: position, end: withSecondForm(view, start + token.length) }
    if (isLink(word, words)) {
      if (!linkGoesOn(view, match.index + token.length, word, last)) break
      at = start + token.length
      continue
    }
    if (!isNameWord(word) || NOT_IN_NAME.test(word)) break
    end = start + word.length
    last = word
    at = start + token.length
    if (token === `${word}'` && word.endsWith('s') && /^ \p{Lu}/u.test(view.slice(at, at + 2))) continue
    if (token !== word && (owner !== null || !/^\p{L}\.$|^(?:St|Dr|Mt|Bros)\.$/u.test(token))) break
    const comma = LEGAL_AFTER_COMMA.exec(view.slice(at, at + 16))
    if (comma) return { source, start: position, end: withSecondForm(view, at + comma[0].length) }
  }
  return end > position ? { source, start: position, end } : null
}

/**
 * The owner in "Acme's mission"; null where the 's belongs to the name ("Orla's Pantry", "at Dunmore's.").
 */
function possessive(view: string, start: number, token: string): string | null {
  const bare = /^(.+)'s[.,]?$/i.exec(token)?.[1]
  if (bare === undefined) return null
  const after = view.slice(start + token.length, start + token.length + 30)
  const isOwnName = /^[\s.,!?]*(?:$|\n)|^[.,!?]/.test(after) || (/^ \p{Lu}/u.test(after) && !DEPARTMENT_WORD.test(after))
  return isOwnName && !new RegExp(`\\b${bare.replace(/[^\p{L}\p{N}]/gu, '.')}\\b(?!')`, 'u').test(view) ? null : bare
}

function isLink(word: string, words: number): boolean {
  return words > 0 && LOWER_LINK.has(word)
}

function linkGoesOn(view: string, after: number, word: string, last: string): boolean {
  const next = /^ {1,2}([^\s,;:!?()"<>|]+)/.exec(view.slice(after, after + 40))?.[1]?.replace(/'s$/, '')
  if (next === undefined || NOT_IN_NAME.test(next)) return false
  if (word === 'for') return INSTITUTION.test(last) && isNameWord(next)
  if (word === 'of' && LOWER_LINK.has(next)) return true
  return isNameWord(next)
}

function withSecondForm(view: string, end: number): number {
  const second = LEGAL_AFTER_COMMA.exec(view.slice(end, end + 16)) ?? /^ (?:ltd|llc|kg|inc|limited)\b\.?/i.exec(view.slice(end, end + 9))
  return second ? end + second[0].length : end
}

function skipSpaces(view: string, at: number): number {
  let i = at
  while (view[i] === ' ') i++
  return i
}
