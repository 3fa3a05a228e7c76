/**
 * The words of a text, folded: no case, accents or punctuation; `&` reads as "and".
 * @example words('Größe & Möbel, Inc.') // ['grosse', 'and', 'mobel', 'inc']
 */
export function words(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('&', ' and ').replace(/['’]/g, '')
  return folded.match(/[\p{L}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu) ?? []
}
