/**
 * The alternatives that a pattern is made of, each a pattern of its own: `\b(?:a|b (?:c|d))` is `\b(?:a)` and `\b(?:b (?:c|d))`. One of
 * them matches at a place exactly where the whole does.
 *
 * @param source of a regular expression without captures
 */
export function branchesOf(source: string): string[] {
  const parts = split(source)
  if (parts.length > 1) return parts.flatMap(branchesOf)
  const head = /^(?:\\b)?\(\?:/.exec(source)?.[0]
  if (head === undefined || closing(source, head.length) !== source.length - 1) return [source]
  const inside = branchesOf(source.slice(head.length, -1))
  const edge = head.slice(0, -3)
  return edge === '' ? inside : inside.map((branch) => `${edge}(?:${branch})`)
}

/** At the bars outside of any group or set. */
function split(source: string): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < source.length; at = next(source, at)) {
    if (source[at] !== '|') continue
    parts.push(source.slice(start, at))
    start = at + 1
  }
  return [...parts, source.slice(start)]
}

/** Past the character, group or set that stands at a place. */
function next(source: string, at: number): number {
  if (source[at] === '\\') return at + 2
  if (source[at] === '(') return closing(source, at + 1) + 1
  if (source[at] !== '[') return at + 1
  let end = at + 1
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

/** Where the group ends whose inside begins at a place. */
function closing(source: string, from: number): number {
  let at = from
  while (at < source.length && source[at] !== ')') at = next(source, at)
  return at
}
