import type { Span } from './source.ts'

/** A requisition or posting number: letters and digits that no title word looks like. */
const NUMBER = String.raw`(?:[A-Z]{1,5}[-_ ]?\d{3,}(?:[-_]\d+)*[A-Z]{0,3}|(?!(?:19|20)\d\d\b)\d{4,}[A-Z]{0,4}|\d{2,4}-\d{3,}(?:-\d+)?|#\s?[\w-]*\d[\w-]*|[A-Z]{2,6}-\d{2,}(?:-\d+)*)`
const NUMBER_LABEL = String.raw`(?:(?:job|req(?:uisition)?|position|posting|vacancy|reference|ref)?\.? ?(?:id|no|nr|number|code|#)?\.?:? ?#?:?)`

/** What stands before a title and is none of it. */
const HEAD = new RegExp(
  String.raw`^(?:[\s"'*•·:,(-]+|(?:[Tt]he|[Oo]ur|an?|[Yy]our|this|my|their|its|that|one of our|following|advertised|currently|current|open|new|exciting|available|vacant|above|[Rr]ole of|[Pp]osition of|job of|title of|opening for|role as|position as|post of)\s+|(?:[Jj]ob [Tt]itle|[Pp]osition(?: [Tt]itle)?|[Rr]ole|[Tt]itle|[Jj]ob)\s*:\s*|(?:[Jj]ob|[Rr]eq|[Rr]equisition|[Pp]osition|[Pp]osting|[Rr]ef|[Rr]eference)\.?\s*(?:ID|[Ii]d|[Nn]o|[Nn]umber|#)\.?:?\s*(?=[\w#-]*\d)|${NUMBER}[\s:,–—-]+(?=\D)|(?:100% )?(?:[Rr]emote|REMOTE|[Hh]ybrid|HYBRID|[Oo]nsite|[Cc]ontract|URGENT|[Uu]rgent(?:ly)?(?: [Hh]iring)?|HIRING|[Hh]iring|[Nn]ow [Hh]iring|[Ii]mmediate (?:[Nn]eed|[Oo]pening)|W2|C2C)\s*[-–:|]+\s+(?:for )?|(?!(?:Women|Men|Children|Driver|Master|Bachelor|Veteran|Kid|Girl|Boy|User|People|Dean)'s)[^'()]{2,90}'s (?=\p{Lu}))`,
  'u',
)

/** What stands behind it: numbers, "position", status in brackets. */
const PUNCTUATION = /[\s"'*,:;.•·|–—-]+$/
const LAST_WORDS = [
  /\s+(?:position|role|opening|opportunity|vacancy|job|posting|requisition|application|req)s?$/i,
  /\s+(?:with us|here|at this time|at our (?:company|firm|organi[sz]ation)|in our (?:company|team))$/i,
  /\s+(?:update|interview|status)$/i,
]
const BRACKETS = [
  new RegExp(String.raw`[\s,:–—-]*[([]\s*${NUMBER_LABEL}\s*${NUMBER}\s*[)\]]$`, 'i'),
  /\s*\((?:open|closed|filled|w2[^)]*|c2c[^)]*|no c2c[^)]*|urgent|external|internal|direct client)\)$/i,
  // "… Internship Application (Jane Doe)"
  /\s+(?:application|update|interview|status)\s+\([^)]*\)$/i,
]
const NUMBERS = [
  // a salary
  /[\s,(–-]+(?:up to )?(?:[$€£]\s?\d[\d,.]*k?|\d{2,3}k)(?: ?[-–] ?[$€£]?\d[\d,.]*k?)?$/i,
  /(?<=\b[IV]{1,3})-\d{4,}$/,
  new RegExp(String.raw`[\s,:–—|/-]+${NUMBER_LABEL}\s*${NUMBER}$`),
  /[\s,:–—|/-]+(?:job|req(?:uisition)?|position|posting|vacancy|reference|ref)\.? ?(?:id|no|nr|number|code|#)?\.?:? ?#?:? ?[\w-]*\d[\w-]*$/i,
  new RegExp(String.raw`[\s,]*[-–—]\s?${NUMBER}$`),
]
const MAY_END =
  /(?:positions?|roles?|openings?|opportunity|opportunities|vacancy|jobs?|postings?|requisitions?|applications?|reqs?|us|here|time|company|firm|organi[sz]ation|team|update|interview|status)$/i

/** The title without its last piece of framing; the same words where none is left. */
function withoutTail(title: string): string {
  const bare = title.replace(PUNCTUATION, '')
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
  const { source } = span
  let { start, end } = span
  for (let round = 0; round < 8; round++) {
    const text = source.view.slice(start, end)
    const head = HEAD.exec(text)?.[0].length ?? 0
    const rest = text.slice(head)
    const shorter = withoutTail(rest)
    if (head === 0 && shorter === text) break
    start += head
    end = start + shorter.length
  }
  end = closeBrackets(source.view, start, end)
  return end - start >= 2 ? { source, start, end } : null
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
