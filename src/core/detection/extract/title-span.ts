import { isFrameOfTitle } from './frame-words.ts'
import { isPlace } from './places.ts'
import { onceAt, type Span } from './source.ts'
import { isTitleWord, titleLikeness } from './title-words.ts'

/** A requisition or posting number: letters and digits that no title word looks like. */
const NUMBER = String.raw`(?:[A-Z]{1,5}[-_ ]?\d{3,}(?:[-_]\d+)*[A-Z]{0,3}|(?!(?:19|20)\d\d\b)\d{4,}[A-Z]{0,4}|\d{2,4}-\d{3,}(?:-\d+)?|#\s?[\w-]*\d[\w-]*|[A-Z]{2,6}-\d{2,}(?:-\d+)*)`
/** A reference of several parts: "919-TR-7012-B", "2025-0611-TX". */
const REFERENCE = String.raw`(?=[A-Z\d/-]*\d[A-Z/-]*\d)[A-Z\d]{2,}(?:[-/][A-Z\d]+){1,5}|(?=[A-Z]*\d)\d[A-Z\d]{4,}`
const NUMBER_LABEL = String.raw`(?:(?:job|req(?:uisition)?|position|posting|vacancy|reference|ref|regn?)?\.? ?(?:id|no|nr|number|code|#)?\.?:? ?#?:?)`

/** What stands before a title and is none of it. */
const HEAD = new RegExp(
  String.raw`^(?:(?:application|[Ii]nterview|[Pp]ost(?:ing)?|[Pp]rocedure|[Ee]mployment contract|[Tt]rial task|[Tt]ake-home|[Ii]nvitation|[Rr]eminder|[Pp]osition \d[\d/-]*(?= \p{Lu})|[Rr]emote) (?=(?:\p{L}+ )+\p{L})|[\s"'*•·:,(-]+|(?:[Tt]he|[Oo]ur|an?|[Yy]our|this|my|their|its|that|one of our|following|advertised|currently|current|open|new|exciting|available|vacant|above|[Rr]ole of|[Pp]osition of|job of|title of|opening for|role as|position as|post of)\s+|(?:[Jj]ob [Tt]itle|[Pp]osition(?: [Tt]itle)?|[Rr]ole|[Tt]itle|[Jj]ob)\s*:\s*|(?:[Jj]ob|[Rr]eq|[Rr]equisition|[Pp]osition|[Pp]osting|[Rr]ef|[Rr]eference)\.?\s*(?:ID|[Ii]d|[Nn]o|[Nn]umber|#)\.?:?\s*(?=[\w#-]*\d)|(?:${REFERENCE})[\s:,–—|/-]+(?=\p{Lu}\p{L})|(?:[Yy]our )?[Aa]pplication (?:as|for) (?:an? |the )?(?=\p{Lu})|(?:first|second|next|another) (?=\p{L})|${NUMBER}[\s:,–—-]+(?=\D)|(?:100% )?(?:[Rr]emote|REMOTE|[Hh]ybrid|HYBRID|[Oo]nsite|[Cc]ontract|URGENT|[Uu]rgent(?:ly)?(?: [Hh]iring)?|HIRING|[Hh]iring(?! [Mm]anager)|[Nn]ow [Hh]iring|[Ii]mmediate (?:[Nn]eed|[Oo]pening)|W2|C2C)\s*[-–:|]+\s+(?:for )?|(?!(?:Women|Men|Children|Driver|Master|Bachelor|Veteran|Kid|Girl|Boy|User|People|Dean)'s)[^'()]{2,90}'s (?=\p{Lu}))`,
  'u',
)

/** What stands behind it: numbers, "position", status in brackets. */
const PUNCTUATION = /[\s"'*,:;.•·|–—-]+$/
const LAST_WORDS = [
  /\s+(?:position|role|opening|opportunity|vacancy|job|posting|requisition|application|req)s?$/i,
  /\s+(?:with us|here|at this time|at our (?:company|firm|organi[sz]ation)|in our (?:company|team))$/i,
  /\s+(?:update|interview|status|hiring|recruitment|feedback|search)$/i,
]
const BRACKETS = [
  new RegExp(String.raw`[\s,:–—-]*[([]\s*${NUMBER_LABEL}\s*${NUMBER}\s*[)\]]$`, 'i'),
  /\s*\((?:open|closed|filled|w2[^)]*|c2c[^)]*|no c2c[^)]*|urgent|external|internal|direct client)\)$/i,
  // "… Internship Application (Jane Doe)"
  /\s+(?:application|update|interview|status)\s+\([^)]*\)$/i,
]
const NUMBERS = [
  /,\s*\d{1,3}(?:[.,]\d+)?$/,
  // a salary
  /[\s,(–-]+(?:up to )?(?:[$€£]\s?\d[\d,.]*k?|\d{2,3}k)(?: ?[-–] ?[$€£]?\d[\d,.]*k?)?$/i,
  /(?<=\b[IV]{1,3})-\d{4,}$/,
  new RegExp(String.raw`[\s,:–—|/-]+${NUMBER_LABEL}\s*${NUMBER}$`),
  /[\s,:–—|/-]+(?:job|req(?:uisition)?|position|posting|vacancy|reference|ref|regn?)\.? ?(?:id|no|nr|number|code|#)?\.?:? ?#?:? ?[\w/-]*\d[\w/-]*$/i,
  new RegExp(String.raw`[\s,]*[-–—]\s?${NUMBER}$`),
]
const MAY_END =
  /(?:positions?|roles?|openings?|opportunity|opportunities|vacancy|jobs?|postings?|requisitions?|applications?|reqs?|us|here|time|company|firm|organi[sz]ation|team|update|interview|status|hiring|recruitment|feedback|search)$/i

/** Pay and references in brackets: "(permanent, £50-58k, hybrid)", "(ref. 118842)", "(Job Req ID 77410)". */
const TERMS =
  /\s*[([](?:[^()[\]]*(?:[$€£]\s?\d|\d ?k\b|\bref(?:erence)?\b|\bsalary\b|\bexam\b|\d ?(?:hours?|hrs?|yrs?|years?)\b|\/(?:week|hr|yr)\b|#\d+|\d-\d{3}|\b(?:id|req|requisition|number|nr|no\.)[ :#]*[\w-]*\d)[^()[\]]*|\d?\.\d+)[)\]]$/i

/** "(19004A1)", "(NC/1182)"; a year is no reference. */
const REFERENCE_IN_BRACKETS = /\s*[([](?!20\d\d[)\]])(?=[A-Z\d/-]*\d[A-Z/-]*\d)[A-Z\d/-]{4,}[)\]]$/

/** The same without brackets: "…, up to £52k", ", permanent", " m/f/d", ", Edinburgh", " - full time". */
const LOOSE_TERMS =
  /(?:,| [-–|]) *(?:(?:up to |from |circa |c\. ?)?[$€£]\s?\d[\d,.k]*(?: ?[-–] ?[$€£]?\d[\d,.]*k?)?(?: (?:p\.?a\.?|per annum|pro rata))?|permanent|casual|fixed[- ]term|temporary|(?:contract,? )?(?:inside|outside) ir35|contract (?:inside|outside) ir35|contract-to-perm|grade [A-Z]|batch 20\d\d|ref(?:erence)?\.? .*| ?\d+ (?:months|hours?).*)$|\s[mwf]\/[mwfdx](?:\/[mwfdxgn*]|\/div)?$/i

/** What calendars and mailers put before a title: who meets whom, what the mail is. */
const FRAMED =
  /^(?:(?:RE|AW|WG|FW|FWD|Re|Fwd|Fw)\s*:\s*|(?:[Yy]our |[Mm]y |[Jj]ob )?(?:[Aa]pplication|[Ii]nterview|[Ii]nvitation|[Uu]pdate|[Uu]pdated|[Oo]utcome|[Cc]onfirmed|[Cc]onfirmation|[Oo]ffer|[Vv]acancy|[Rr]eminder|[Ii]nterest|[Ee]nquiry|[Rr]ecruitment)(?: (?:for|as))?\s*(?:[:|]|[-–—] )\s*)+/

const PLACE_BEHIND = /, ((?:\p{Lu}[\p{L}.'-]*)(?: \p{Lu}[\p{L}.'-]*){0,2})$/u
/** "Richmond VA", "Brisbane QLD" */
const IN_STATE =
  /^(?:\p{Lu}\p{Ll}+ ){1,2}(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|NSW|VIC|QLD|WA|SA|TAS|ACT|ON|BC|QC|AB)$/u

/** The title without its last piece of framing; the same words where none is left. */
function withoutTail(title: string): string {
  const bare = title
    .replace(/\s*(?:<>|<->|↔|×)\s.*$/, '')
    .replace(PUNCTUATION, '')
    .replace(TERMS, '')
    .replace(REFERENCE_IN_BRACKETS, '')
    .replace(LOOSE_TERMS, '')
  const place = PLACE_BEHIND.exec(bare)
  if (place?.[1] && (isPlace(place[1]) || IN_STATE.test(place[1]))) return bare.slice(0, place.index)
  const last = bare.at(-1) ?? ''
  const patterns = last === ')' || last === ']' ? BRACKETS : /\d/.test(bare.slice(-12)) ? NUMBERS : MAY_END.test(bare.slice(-14)) ? LAST_WORDS : []
  return patterns.reduce((kept, pattern) => kept.replace(pattern, ''), bare)
}

/**
 * Takes off a title what mailers put around it: articles, requisition numbers, "position".
 *
 * @returns the title's span, or null where nothing is left
 */
export function trimTitle(span: Span): Span | null {
  const bare = trimmed(span.source, span.start * FARTHEST + span.end, () => trim(span))
  return bare && { ...bare }
}

/** Several rules come to the same words; `FARTHEST` lies beyond the longest source. */
const trimmed = onceAt<Span | null>()
const FARTHEST = 100_000

function trim(span: Span): Span | null {
  const { source } = span
  let { start } = span
  let end = closeBrackets(source.view, start, span.end)
  for (let round = 0; round < 8; round++) {
    const text = source.view.slice(start, end)
    const head = FRAMED.exec(text)?.[0].length ?? HEAD.exec(text)?.[0].length ?? frameLength(text) ?? framingName(text)
    const rest = text.slice(head)
    const shorter = withoutFrame(withoutTail(rest))
    if (head === 0 && shorter === text) break
    start += head
    end = start + shorter.length
  }
  end = closeBrackets(source.view, start, end)
  return end - start >= 2 ? { source, start, end } : null
}

const HEAD_PART = /^(.{2,45}?)(?:: +| +[-–—|] +| *\/\/ *| *\| *|, +| +for +(?:the |an? )?)(?=\S)/
const TAIL_PART = /(?: +[-–—|] +| *\/\/ *|: +|, +| \()([^-–—|:,]{1,45})$/

/** How much before a title only says what the mail is ("Interview day - "); null for none. */
function frameLength(text: string): number | null {
  const head = HEAD_PART.exec(text)
  return head?.[1] !== undefined && isFrameOfTitle(head[1]) && titleLikeness(text.slice(head[0].length)) === 2 ? head[0].length : null
}

/** The title without what only says what the mail is: "… - CV attached", "… @ Tue 4pm". */
function withoutFrame(title: string): string {
  const at = title.search(/ (?:@|\/\/|\|) /)
  const bare = at > 3 && titleLikeness(title.slice(0, at)) === 2 ? title.slice(0, at) : title
  const tail = TAIL_PART.exec(bare)
  return tail?.[1] !== undefined && isFrameOfTitle(tail[1]) && titleLikeness(bare.slice(0, tail.index)) > 0 ? bare.slice(0, tail.index) : bare
}

/**
 * How much before a title is a name rather than a part of it: "Nora - Pricing Analyst", "Phone call: Deckhand". A
 * calendar's "Ann Lee <> Acme (Deckhand)" begins behind its bracket.
 */
function framingName(text: string): number {
  const bracket = /^[^()]{2,80}\((?=[^()]{4,60}\)?\W*$)/.exec(text)?.[0]
  if (bracket !== undefined && titleLikeness(bracket) === 0 && titleLikeness(text.slice(bracket.length)) === 2) return bracket.length
  const person = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, (?=\p{Lu})/u.exec(text)?.[0]
  if (
    person !== undefined &&
    titleLikeness(text.slice(person.length)) === 2 &&
    person.split(/[ ,]+/).every((word) => titleLikeness(word) === 0 && !isTitleWord(word.toLowerCase()))
  )
    return person.length
  const part = /^[^:()]{2,40}?(?:: +| [-–—|] +)(?=\S)/.exec(text)?.[0]
  // Before a dash several words may be the first half of a title ("Train To Hire - Junior Developer"), a single one is a name.
  const most = part?.includes(':') ? 5 : 1
  return part !== undefined && (part.match(/\p{L}+/gu) ?? []).length <= most && titleLikeness(part) === 0 && titleLikeness(text.slice(part.length)) === 2
    ? part.length
    : 0
}

/** A bracket that the span opens and does not close is closed or left out. */
function closeBrackets(view: string, start: number, end: number): number {
  const text = view.slice(start, end)
  const open = text.lastIndexOf('(')
  if (open === -1 || text.indexOf(')', open) !== -1) return end
  const close = view.slice(end, end + 60).search(/[)\n]/)
  if (close !== -1 && view[end + close] === ')') return end + close + 1
  return start + text.slice(0, open).trimEnd().length
}
