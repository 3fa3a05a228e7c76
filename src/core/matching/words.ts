/**
 * The words of a text, folded: no case, accents or punctuation; `&` reads as "and".
 * @example words('Größe & Möbel, Inc.') // ['grosse', 'and', 'mobel', 'inc']
 */
export function words(text: string): string[] {
  const folded = foldLetters(text).replaceAll('&', ' and ').replace(/['’]/g, '')
  return folded.match(/[\p{L}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu) ?? []
}

/** Most names are ASCII, which has no accents to look for. */
function foldLetters(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
}
