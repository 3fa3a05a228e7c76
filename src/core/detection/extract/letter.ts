import { isPersonName } from './first-names.ts'
import { onceAt, type Source } from './source.ts'
import { titleLikeness } from './title-words.ts'

/** One line of a text, without the white space around it. */
export type Line = { start: number; end: number }

/** Longer lines are prose: no signature, no closing words. */
const LONGEST_LINE = 90

const linesOf = onceAt<Line[]>()

/** The short lines of a text, in order; empty ones left out. */
export function shortLines(source: Source): Line[] {
  return linesOf(source, 0, () => readLines(source.view))
}

function readLines(view: string): Line[] {
  const lines: Line[] = []
  let at = 0
  while (at <= view.length) {
    const stop = view.indexOf('\n', at)
    const end = stop === -1 ? view.length : stop
    if (end - at > 1 && end - at <= LONGEST_LINE) {
      const words = view.slice(at, end)
      const line = { start: at + words.length - words.trimStart().length, end: at + words.trimEnd().length }
      if (line.end > line.start) lines.push(line)
    }
    at = end + 1
  }
  return lines
}

const CLOSING =
  /^(?:(?:kind|best|warm|warmest|kindest|many|with|yours|very|most|all|thanks|thank you|in|take|good|wishing|wish|and) ){0,4}(?:regards|wishes|sincerely|truly|thanks|thank you|cheers|best|respectfully|faithfully|care|appreciation|gratitude|luck|onwards|warmly|cordially|success|the best|warmest|warm|every blessing|blessings|god bless|bless you|yours(?: ever)?|big hugs?|hugs|ta|tks|thx|thnx(?: (?:&|and|n) rgds)?|rgds|onwards|(?:is )?mise le meas|slán|vänliga hälsningar|mit freundlichen grüßen|(?:viele|liebe|beste) grüße|cordialement|saludos|(?:met vriendelijke )?groet(?:en|jes)?|talk soon|speak soon|see you(?: then| soon)?|looking forward)(?: (?:&|and) (?:regards|thanks))?[ ,.!–-]{0,4}$/i

/** Whether a line closes a letter ("Kind regards,"); the names of person and company follow. */
export function isClosing(words: string): boolean {
  return words.length <= 45 && CLOSING.test(words)
}

const signatures = onceAt<number>()

/** Where the letter's own words end: names and functions below it are those of the person who signs. */
export function signatureStart(source: Source): number {
  return signatures(source, 0, () => (source.kind === 'text' ? readSignatureStart(source) : source.view.length))
}

/** The last lines in which a letter without closing words may sign. */
const SIGNING = 7

function readSignatureStart(source: Source): number {
  const { view } = source
  const lines = shortLines(source)
  const closing = lines.findLast((line) => isClosing(view.slice(line.start, line.end)))
  if (closing) return closing.end
  const last = lines.slice(-SIGNING)
  const name = last.find((line, index) => {
    if (index === last.length - 1 || line.start <= view.length / 3) return false
    const words = view.slice(line.start, line.end)
    return isPersonLine(words) && (last.length - index <= 4 || isPersonName(words.replace(/[,.]$/, '')))
  })
  return name ? name.start : view.length
}

/** "Ann Lee", "Ann, manager of the Old Mill", "-- Ann" on a line of its own. */
const PERSON_LINE = /^(?:[-–— ]*)\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]*){0,3}(?:,? ?[,|/·(@-].*)?$/u

function isPersonLine(line: string): boolean {
  return PERSON_LINE.test(line) && titleLikeness(/^[^,|/·(@]+/.exec(line)?.[0] ?? '') === 0
}
