/** Case and accents fold away: "munchen" finds "München". */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/**
 * True when every word of the search occurs somewhere in the texts.
 * @example matchesWords(['Northwind', 'Data Engineer'], 'north data') // true
 */
export function matchesWords(texts: (string | null)[], search: string): boolean {
  const haystack = folded(texts.join(' '))
  return folded(search)
    .split(/\s+/)
    .every((word) => haystack.includes(word))
}
