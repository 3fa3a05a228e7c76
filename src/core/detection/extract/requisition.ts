import { allMatches, type Source, type Span } from './source.ts'

/** A number behind its label: "Req ID 1234", "Job #R-1234", "(ID: 1234)", "Requisition: JR012". */
const LABELLED =
  /\b(?:(?:job|req(?:uisition)?|position|posting|vacancy|role|opening|reference|ref)\.? ?(?:id|no|nr|num|number|code|ref(?:erence)?|#|requisition)(?: ?(?:id|number|no))?|requisition|req|job id|jobid|ref|reference|announcement|advt|registration|ajo|competition|exam)\.? ?(?:no\.?|number)? ?[:#]{0,2} ?#?:? ?((?=[\w/-]*\d)[A-Z0-9][\w/-]{2,24}(?<![/-]))(?![\w])|[([](?:job |req |position )?id:? ?#?((?=[\w-]*\d)[\w-]{3,24})[)\]]/gi

/** A number that no label is needed for: R-12345, JR0123456, REQ-123, 65480BR. */
const SHAPED =
  /(?<![\w/.=&?-])(?:R-?\d{4,8}|JR-?\d{3,9}|REQ[-_]?\d{2,9}|RQ-?\d{4,9}|\d{4,7}BR|[A-Z]{3,6}-\d{4,8}|[A-Z]{2,4}(?:\/[A-Z]{2,4})?\/\d{2,5}|[A-Z]{2,4}-\d{2}-\d{3,8}(?:-[A-Z]{2})?|[A-Z]{2,4}\d{2}[/-]\d{2,6}|[A-Z]{2,4}\d{5,8})(?![\w/-])/

/** What each of those has: the cheap test. */
const SHAPED_HINT = /[A-Z][-_/]?\d\d|\d{4}BR/

/** A bare number is one only beside the title it belongs to. */
const BESIDE_TITLE = /^["')]*(?: (?:position|role|opening|job))?[\s,:–—-]*[([#]?\s?((?=[A-Z-]*\d)[A-Z]{0,4}-?\d[\w-]{2,15})[)\]]?(?=[\s.,;)]|$)/
const BEFORE_TITLE = /((?=[A-Z-]*\d)(?:[A-Z]{0,4}-?)\d[\w-]{3,15})[\s:–—-]+$/

/** The posting's number, as the mail writes it. */
export function readRequisition(text: Source, subject: Source, title: Span | null): Span | null {
  return labelled(text) ?? labelled(subject) ?? (title ? besideTitle(title) : null) ?? shaped(subject) ?? shaped(text)
}

function labelled(source: Source): Span | null {
  if (!/\d/.test(source.view)) return null
  for (const match of allMatches(LABELLED, source.view)) {
    const id = match[1] ?? match[2] ?? ''
    if (isOther(id)) continue
    const start = match.index + match[0].lastIndexOf(id)
    return { source, start, end: start + id.length }
  }
  return null
}

function besideTitle(title: Span): Span | null {
  const { view } = title.source
  const after = BESIDE_TITLE.exec(view.slice(title.end, title.end + 40))
  if (after?.[1] && !isOther(after[1])) {
    const start = title.end + after[0].lastIndexOf(after[1])
    return { source: title.source, start, end: start + after[1].length }
  }
  const before = BEFORE_TITLE.exec(view.slice(Math.max(0, title.start - 30), title.start))
  if (!before?.[1] || isOther(before[1])) return null
  const start = Math.max(0, title.start - 30) + before.index
  return { source: title.source, start, end: start + before[1].length }
}

function shaped(source: Source): Span | null {
  const match = SHAPED_HINT.test(source.view) ? SHAPED.exec(source.view) : null
  return match ? { source, start: match.index, end: match.index + match[0].length } : null
}

function isOther(id: string): boolean {
  return /^(?:19|20)\d\d$|^\d+k\b/i.test(id)
}
