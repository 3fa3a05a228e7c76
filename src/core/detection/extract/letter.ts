/** One line of a text, without the white space around it. */
export type Line = { start: number; end: number }

/** Longer lines are prose: no signature, no closing words. */
const LONGEST_LINE = 90

/** The short lines of a text, in order; empty ones left out. */
export function shortLines(view: string): Line[] {
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
  /^(?:(?:kind|best|warm|warmest|kindest|many|with|yours|very|most|all|thanks|thank you|in|take|good|wishing|wish|and) ){0,4}(?:regards|wishes|sincerely|truly|thanks|thank you|cheers|best|respectfully|faithfully|care|appreciation|gratitude|luck|onwards|warmly|cordially|success|the best|warmest|warm|every blessing|blessings|god bless|bless you|yours(?: ever)?|big hugs?|hugs|ta|tks|thx|onwards|(?:is )?mise le meas|slán|vänliga hälsningar|mit freundlichen grüßen|(?:viele|liebe|beste) grüße|cordialement|saludos|(?:met vriendelijke )?groet(?:en|jes)?|talk soon|speak soon|see you(?: then| soon)?|looking forward)(?: (?:&|and) (?:regards|thanks))?[ ,.!–-]{0,4}$/i

/** Whether a line closes a letter ("Kind regards,"); the names of person and company follow. */
export function isClosing(words: string): boolean {
  return words.length <= 45 && CLOSING.test(words)
}
