import type { Signs } from '../ranker/ranker.ts'
import { signatureStart } from './letter.ts'
import type { Span } from './source.ts'

/** As much as is read beside a candidate. */
const BESIDE = 60
/** As much of the line before a name as its words are noted from, wherever they stand in it. */
const LINE_BEFORE = 80
const MOST_WORDS = 8

/** The words beside it, and where in the mail it stands. */
export function addPlace(signs: Signs, place: Span): void {
  const { source, start, end } = place
  const { view } = source
  const mark = source.kind.charAt(0)
  const before = tokensOf(view.slice(Math.max(0, start - BESIDE), start))
  const after = tokensOf(view.slice(end, end + BESIDE))
  const [last, lastButOne] = [before.at(-1), before.at(-2)]
  const [next, nextButOne] = after
  signs.add(`${mark} before=`, plain(last))
  signs.add(`${mark} 2 before=`, `${plain(lastButOne)} ${plain(last)}`)
  signs.add(`${mark} 2 before, names as one=`, `${masked(lastButOne)} ${masked(last)}`)
  signs.add(`${mark} after=`, plain(next))
  signs.add(`${mark} 2 after=`, `${plain(next)} ${plain(nextButOne)}`)
  signs.add(`${mark} between=`, `${plain(last)} ${plain(next)}`)
  if (source.kind === 'text') addLine(signs, place)
}

/** Words, marks and line ends. */
function tokensOf(text: string): string[] {
  return text.match(/\n|[\p{L}\p{N}'&]+|[^\s\p{L}\p{N}]/gu) ?? []
}

/** Lower case, digits alike; a line end, and where the mail begins or ends. */
function plain(token: string | undefined): string {
  return token === undefined ? '$' : token === '\n' ? '^' : token.toLowerCase().replace(/\d/g, '0')
}

function masked(token: string | undefined): string {
  return token !== undefined && /^\p{Lu}/u.test(token) ? 'Name' : plain(token)
}

function addLine(signs: Signs, { source, start, end }: Span): void {
  const { view } = source
  const lineStart = view.lastIndexOf('\n', start - 1) + 1
  const stop = view.indexOf('\n', end)
  const lineEnd = stop === -1 ? view.length : stop
  const isFirst = start - lineStart <= 1
  const isLast = lineEnd - end <= 2
  const zone = start > signatureStart(source) ? 'signature' : start < view.length * TOP ? 'top' : start > view.length * END ? 'end' : 'middle'
  signs.add('zone=', zone)
  signs.add('zone and line=', `${zone} ${isFirst} ${isLast}`)
  for (const word of wordsIn(view.slice(Math.max(lineStart, start - LINE_BEFORE), start)).slice(-MOST_WORDS, -1)) signs.add('line=', word)
  if (isFirst && isLast) signs.add('above=', lastWordAbove(view, lineStart))
}

const TOP = 0.12
const END = 0.8

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[a-z']+/g) ?? []
}

const LONGEST_ABOVE = 40

/** The last word of the line above, if that is short: "Regards,", "Team". */
function lastWordAbove(view: string, lineStart: number): string {
  const above = view.slice(Math.max(0, lineStart - LONGEST_ABOVE), lineStart).trimEnd()
  const line = above.slice(above.lastIndexOf('\n') + 1)
  return line.length >= LONGEST_ABOVE - 1 ? 'prose' : (wordsIn(line).at(-1) ?? '')
}
