/** Words of a mail to be marked, and as what. */
export type Quote = { label: string; words: string }

/** A stretch of a text; `labels` is empty where nothing is marked. */
type Stretch = { text: string; labels: string[] }

/**
 * Cuts a text where marked words begin and end. Quotes may overlap; one that does not stand in the text marks nothing.
 * @example markQuotes('We regret', [{ label: 'type', words: 'regret' }]) // [{ text: 'We ', labels: [] }, { text: 'regret', labels: ['type'] }]
 */
export function markQuotes(text: string, quotes: readonly Quote[]): Stretch[] {
  const marks = quotes.flatMap(({ label, words }) => {
    const start = words === '' ? -1 : text.indexOf(words)
    return start < 0 ? [] : [{ label, start, end: start + words.length }]
  })
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const labels = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ label }) => label)
    return { text: text.slice(start, end), labels: [...new Set(labels)] }
  })
}
