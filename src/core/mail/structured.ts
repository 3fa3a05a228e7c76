/** More than any real mail carries; a longer script is not worth the time. */
const LONGEST = 100_000

/**
 * The objects of a JSON-LD script: one, a list of them, or a list under @graph (JSON-LD 1.1, 4.9).
 *
 * @returns nothing for a script that is not JSON
 */
export function readJsonLd(script: string): unknown[] {
  if (script.length > LONGEST) return []
  try {
    return flatten(JSON.parse(withoutWrapping(script)))
  } catch {
    return [] // broken JSON-LD says nothing: no mail program shows it either
  }
}

/** Senders wrap scripts in HTML comments or CDATA, as browsers once needed. */
function withoutWrapping(script: string): string {
  return script
    .trim()
    .replace(/^(?:<!--|(?:\/\/)?<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/)?\]\]>)$/, '')
}

function flatten(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (typeof value !== 'object' || value === null) return []
  if ('@graph' in value && Array.isArray(value['@graph'])) return value['@graph'].flatMap(flatten)
  return [value]
}
