/** One sentence of a mail. `raw` is an exact cut of its source; `folded` is what the rules read. */
export type Sentence = { raw: string; folded: string }

/** Longer runs without punctuation are cut at a space, so that a rule never joins the two ends of a page. */
const LONGEST = 600
/** A line this short that is followed by a new line was ended on purpose; a longer one was wrapped. */
const WRAPPED_FROM = 50
const BREAK = /[.!?…]["')\]*_]*\s+|\n[ \t]*\n\s*|\n[ \t]*/g
const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|sr|jr|inc|ltd|co|corp|e\.g|i\.e|no|vs|st|u\.s|approx|dept|pvt|plc|est|ref|req)\.$|(?:^|\n)\s*\d{1,2}\.$/i
const BULLET = /^(?:[-*•·▪●○►–—]|\d{1,2}[.)])\s/

/**
 * Splits text into sentences in one pass. Wrapped lines are joined, bullets and short lines stand alone.
 *
 * @param text as a reader sees it, or with leftovers of HTML and quoted-printable
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let lineStart = 0
  BREAK.lastIndex = 0
  for (let match = BREAK.exec(text); match; match = BREAK.exec(text)) {
    const end = match.index + match[0].length
    const mark = text[match.index]
    if (mark === '\n' ? endsLine(text, lineStart, match.index, end, match[0]) : endsSentence(text, match.index)) {
      add(sentences, text.slice(start, mark === '\n' ? match.index : end))
      start = end
    }
    if (match[0].includes('\n')) lineStart = end
  }
  add(sentences, text.slice(start))
  return sentences
}

function endsSentence(text: string, at: number): boolean {
  return text[at] !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at + 1))
}

function endsLine(text: string, lineStart: number, at: number, next: number, mark: string): boolean {
  if (mark.indexOf('\n', 1) > 0 || BULLET.test(text.slice(next, next + 4))) return true
  const follower = text[next] ?? ''
  return at - lineStart < WRAPPED_FROM && follower.toLowerCase() === follower.toUpperCase()
    ? true
    : at - lineStart < WRAPPED_FROM && follower !== follower.toLowerCase()
}

function add(sentences: Sentence[], part: string): void {
  const raw = part.trim()
  for (let from = 0; from < raw.length; ) {
    const to = raw.length - from <= LONGEST ? raw.length : cutAtSpace(raw, from + LONGEST)
    const piece = raw.slice(from, to).trim()
    if (piece !== '') sentences.push({ raw: piece, folded: fold(piece) })
    from = to
  }
}

function cutAtSpace(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space > at - 80 ? space : at
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  rsquo: "'",
  lsquo: "'",
  apos: "'",
  ndash: '-',
  mdash: '-',
  '#39': "'",
  '#160': ' ',
  '#8217': "'",
}
const DECODER = new TextDecoder()

/**
 * Folds a piece of text for the rules: lower case, plain quotes and dashes, written-out contractions, single spaces,
 * no leftovers of HTML or quoted-printable.
 *
 * @example fold('We’re sorry, we can’t') // 'we are sorry, we can not'
 */
export function fold(text: string): string {
  let folded = text
  if (folded.includes('=')) folded = decodeQuotedPrintable(folded)
  if (folded.includes('<')) folded = folded.replace(/<\/?[a-z!][^<>]{0,300}>/gi, ' ')
  if (folded.includes('&')) folded = folded.replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
  if (folded.includes('\\')) folded = folded.replace(/\\x[0-9a-f]{2}|\\[nrt]/gi, ' ')
  folded = folded.toLowerCase()
  if (NOT_ASCII.test(folded)) folded = plainCharacters(folded)
  if (folded.includes("'")) folded = writeOut(folded)
  if (HASTY.test(folded)) folded = writeOutHasty(folded)
  folded = folded.replace(NO_SINGLE_SPACE, ' ')
  if (folded.includes('cannot')) folded = folded.replace(/\bcannot\b/g, 'can not')
  return folded.trim()
}

const NOT_ASCII = /[^\0-\x7f]/
/** White space and marks that are to be one space; a single space is one already, and most are. */
const NO_SINGLE_SPACE = /[\s*_|]{2,}|[^\S ]|[*_|]/g

function plainCharacters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201b\u2032\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/[\u2014\u2015]/g, ' - ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
}

const CONTRACTIONS: [RegExp, string][] = [
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\bi'm\b/g, 'i am'],
  [/\blet's\b/g, 'let us'],
  [/\b(it|that|there|here|what)'s\b/g, '$1 is'],
]

function writeOut(text: string): string {
  return CONTRACTIONS.reduce((folded, [pattern, written]) => folded.replace(pattern, written), text)
}

/** Contractions and short forms of people who write in haste. */
const HASTY = /\b(?:u|ur|im|ive|thats|youll|youre|weve|theyre|hes|shes|wont|cant|(?:do|does|did|is|has|have|was|would|could)nt|wanna|gonna|pls)\b/
const HASTY_FORMS: [RegExp, string][] = [
  [/\b(do|does|did|is|has|have|was|would|could)nt\b/g, '$1 not'],
  [/\bwont\b/g, 'will not'],
  [/\bcant\b/g, 'can not'],
  [/\b(that|he|she)s\b/g, '$1 is'],
  [/\byoull\b/g, 'you will'],
  [/\b(you|they)re\b/g, '$1 are'],
  [/\b(i|we)ve\b/g, '$1 have'],
  [/\bim\b/g, 'i am'],
  [/\bu\b(?!\.)/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\bpls\b/g, 'please'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
]

function writeOutHasty(text: string): string {
  return HASTY_FORMS.reduce((folded, [pattern, written]) => folded.replace(pattern, written), text)
}

/** Text that was exported without decoding keeps `=20`, `=E2=80=99` and `=` at line ends (RFC 2045, 6.7). */
function decodeQuotedPrintable(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (run) => DECODER.decode(Uint8Array.from(run.slice(1).split('='), (hex) => Number.parseInt(hex, 16))))
}
