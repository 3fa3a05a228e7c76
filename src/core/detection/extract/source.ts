/**
 * A piece of the mail that fields are read from. `view` is `raw` with every character replaced one for one
 * (curly quotes, odd spaces; the tab that parts the cells of a table stays), so that a position in one is a position in the other:
 * patterns run on `view`, quotes are cut from `raw`.
 */
export type Source = { kind: 'subject' | 'text' | 'sender' | 'calendar'; raw: string; view: string }

/** Words of a source, from `start` up to `end`. */
export type Span = { source: Source; start: number; end: number }

/** A span that may be a field's value; `weight` says how telling the words around it are (about 0…1.5). */
export type Candidate = Span & { weight: number }

/** What is read of a long mail: an employer and a title stand at its top or in its signature. */
const LONGEST_TEXT = 12_000

export function textSource(text: string): Source {
  const raw = text.slice(0, LONGEST_TEXT)
  return { kind: 'text', raw, view: plainCharacters(raw) }
}

export function lineSource(kind: 'subject' | 'sender' | 'calendar', line: string): Source {
  const raw = line.slice(0, 1_000)
  return { kind, raw, view: plainCharacters(raw).replace(/\n/g, ' ') }
}

/**
 * Remembers what was read at a place of a source, as long as the source lives: several rules come to the same place.
 *
 * @returns a reader that calls `read` once for a source and place
 */
export function onceAt<T extends object | number | null>(): (source: Source, place: number, read: () => T) => T {
  const known = new WeakMap<Source, Map<number, T>>()
  return (source, place, read) => {
    let places = known.get(source)
    if (!places) {
      places = new Map()
      known.set(source, places)
    }
    const found = places.get(place)
    if (found !== undefined) return found
    const value = read()
    places.set(place, value)
    return value
  }
}

/** Of a character's code: beyond ASCII all but marks and punctuation counts. Asked of every character, where a pattern would be dear. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 0xbf && (code < 0x2000 || code > 0x206f) && code !== 0xd7 && code !== 0xf7)
}

/** Every match of a global pattern. `matchAll` copies the pattern at each call, which costs more than most searches here. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** The value that a span stands for: its words with runs of white space as one space. */
export function wordsOf(span: Span): string {
  return quoteOf(span).replace(/\s+/g, ' ').trim()
}

/** The exact words of a span. */
export function quoteOf(span: Span): string {
  return span.source.raw.slice(span.start, span.end)
}

/** Lower case, letters and digits only, one space between words: for comparing names and titles. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** As `fold`, without spaces: for comparing a name with a domain. */
export function compact(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function plainCharacters(raw: string): string {
  return raw
    .replace(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\r\u00ad]/g, ' ')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
}

/** A full stop behind these words ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(,])(?:sr|jr|inc|ltd|llc|co|corp|dr|mr|mrs|ms|st|no|vs|dept|u\.s|e\.g|i\.e|approx|ext|div|mgr|eng|assoc|intl|bros|l\.p|s\.a|[A-Z])$/i

/** Where the sentence or line around a position begins; with `sentenceEnd` the span in which a phrase has to lie. */
export function sentenceStart(view: string, position: number): number {
  for (let i = position - 1; i >= Math.max(0, position - 400); i--) {
    const c = view[i]
    if (c === '\n' || c === '\t' || (isStop(c) && endsSentence(view, i))) return i + 1
  }
  return Math.max(0, position - 400)
}

export function sentenceEnd(view: string, position: number): number {
  const limit = Math.min(view.length, position + 400)
  for (let i = position; i < limit; i++) {
    const c = view[i]
    if (c === '\n' || c === '\t') return i
    if (isStop(c) && endsSentence(view, i)) return i
  }
  return limit
}

function isStop(c: string | undefined): boolean {
  return c === '.' || c === '!' || c === '?' || c === ';'
}

function endsSentence(view: string, at: number): boolean {
  const next = view[at + 1]
  if (next !== undefined && !/[\s"')\]]/.test(next)) return false
  if (view[at] !== '.') return true
  if (!ABBREVIATION.test(view.slice(Math.max(0, at - 8), at))) return true
  // "… at Acme Inc. Unfortunately …": a sentence may end on an abbreviation, if what follows starts like one.
  return /^\.["')\]]* +(?:We|Unfortunately|Thank|Thanks|This|Your|You|Our|At|If|After|While|Although|As|I|The|Please|Due|However|In|It)\b/.test(
    view.slice(at, at + 30),
  )
}
