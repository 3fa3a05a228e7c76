/** Mail programs wrap plain text at 65 to 80 columns (RFC 5322, 2.1.1 asks for 78). */
const NARROWEST = 50
const WIDEST = 80
/** A list item, a rule or an address starts a line of its own. */
const OWN_LINE = /^(?:[-*•·▪●○►–—>|#=_]|\(?\d{1,2}[.)]|\p{L}[.)] |https?:|www\.)/u

/**
 * Joins the lines of a paragraph that a mail program wrapped, so that a sentence is in one piece. A break was the
 * program's where the next word would not have fitted; lists, short lines and texts that were never wrapped stay.
 *
 * @param text tidy plain text
 */
export function unwrap(text: string): string {
  const lines = text.split('\n')
  const width = wrapWidth(lines)
  if (width === null) return text
  const joined: string[] = []
  let last = ''
  for (const line of lines) {
    if (wasWrapped(last, line, width)) joined[joined.length - 1] += ` ${line}`
    else joined.push(line)
    last = line
  }
  return joined.join('\n')
}

/** The column that the text is wrapped at; null for a text with longer lines. A line of one word (an address) may stick out. */
function wrapWidth(lines: string[]): number | null {
  const width = lines.reduce((widest, line) => (line.includes(' ') ? Math.max(widest, line.length) : widest), 0)
  return width >= NARROWEST && width <= WIDEST ? width : null
}

function wasWrapped(line: string, next: string, width: number): boolean {
  if (line.length < NARROWEST / 2 || next === '' || OWN_LINE.test(next) || next.includes('\t') || line.includes('\t')) return false
  const space = next.indexOf(' ')
  const firstWord = space < 0 ? next.length : space
  return line.length + 1 + firstWord > width
}
