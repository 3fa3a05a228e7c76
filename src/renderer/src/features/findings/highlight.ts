/** A stretch of text, quoted as evidence or not. */
type Segment = { text: string; quoted: boolean }

/**
 * Cuts a text where its quotes begin and end. Quotes are found whatever their case and white space are in the text,
 * because evidence is kept as one line; a quote that does not occur (it came from the subject or a calendar part) marks nothing.
 * The segments joined are the text again.
 * @example highlight('Dear A,\nthank you', ['thank you']) // [{ text: 'Dear A,\n', quoted: false }, { text: 'thank you', quoted: true }]
 */
export function highlight(text: string, quotes: string[]): Segment[] {
  const ranges = quotes.flatMap((quote) => occurrences(text, quote)).sort((a, b) => a.start - b.start)
  const segments: Segment[] = []
  let at = 0
  for (const { start, end } of ranges) {
    if (end <= at) continue
    if (start > at) segments.push({ text: text.slice(at, start), quoted: false })
    segments.push({ text: text.slice(Math.max(start, at), end), quoted: true })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), quoted: false })
  return segments
}

function occurrences(text: string, quote: string): { start: number; end: number }[] {
  const words = quote.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const pattern = new RegExp(words.map(escaped).join('\\s+'), 'giu')
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
