/**
 * What no reader sees: control and format characters (zero-width spaces, soft hyphens, direction marks, \p{C}), and the
 * blank letters that senders pad preview lines with. Icon fonts' private-use letters and broken surrogates are \p{C} too.
 */
const INVISIBLE = /[^\P{C}\n\t]|[\u034f\u115f\u1160\u2800\u3164]|[\ufe00-\ufe0f]/gu
const PLAIN_ASCII = /^[\n\t\x20-\x7e]*$/
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** Names of the few entities that senders forget to decode in their text part. */
const ENTITIES: Record<string, string> = { amp: '&', nbsp: ' ', quot: '"', apos: "'", lt: '<', gt: '>', '#39': "'", '#160': ' ' }

/**
 * Text as a reader sees it: one kind of space, quote and line end, nothing invisible, no space at line ends, at most one
 * blank line in a row. A tab stays: it stands between the cells of a table's row.
 *
 * Every pattern here reads one character or one run that nothing else can match, so the time is linear.
 */
export function tidyText(text: string): string {
  const lines = text.replace(LINE_ENDS, '\n')
  const plain = PLAIN_ASCII.test(lines) ? lines : plainCharacters(lines)
  // what would stay as it is is no match: a call for every space took a fifth of the time of reading a plain mail
  return plain
    .replace(/[\t ]{2,}/g, (run) => (run.includes('\t') ? '\t' : ' '))
    .replace(/[\t ]\n[\t ]?|\n[\t ]/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same for a text of one line: a subject, a name, the words of a link. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ')
}

/** Decodes the entities that a sender left in a plain text part. */
export function withoutEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#?\w{2,4});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole) : text
}

/** Whether there is a letter or digit to read. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Parts that say something, a blank line between them. */
export function joinParagraphs(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The costly patterns see only the runs that are not ASCII. */
function plainCharacters(text: string): string {
  return text.normalize('NFC').replace(/[^\n\t\x20-\x7e]+/g, (run) =>
    run
      .replace(INVISIBLE, '')
      .replace(/\p{Zs}/gu, ' ')
      .replace(/[\u2018-\u201b\u2032\u02bc]/g, "'")
      .replace(/[\u201c-\u201f\u2033]/g, '"'),
  )
}
