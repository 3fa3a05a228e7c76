import type { StoredMail } from './mailbox.ts'
import type { MimePart } from './mime.ts'

/**
 * What Gmail's search sees of a mail, each field as ` word word word ` so that a word or a phrase is a substring.
 * Words are split at everything but letters, digits and underscores, folded for case, never stemmed
 * (http://www.sensefulsolutions.com/2010/07/how-gmail-filter-email-matching-works.html).
 */
export type Searchable = { from: string; to: string; cc: string; subject: string; body: string; files: string }

const cache = new WeakMap<StoredMail, Searchable>()
/** By body and headers: of the many mails that are generated from one template a single one is read. */
const bodies = new WeakMap<MimePart, Map<string, Searchable>>()

/** The searchable fields of a mail, computed once; the same object for mails that read the same. */
export function searchable(mail: StoredMail): Searchable {
  const known = cache.get(mail)
  if (known) return known
  const headers = ['From', 'To', 'Cc', 'Subject'].map((name) => headerOf(mail, name))
  const alike = bodies.get(mail.body) ?? new Map<string, Searchable>()
  const key = headers.join('\n')
  const fields = alike.get(key) ?? readFields(headers, mail.body)
  bodies.set(mail.body, alike.set(key, fields))
  cache.set(mail, fields)
  return fields
}

function readFields(headers: string[], body: MimePart): Searchable {
  const [from = ' ', to = ' ', cc = ' ', subject = ' '] = headers.map(words)
  const parts = leaves(body)
  return { from, to, cc, subject, body: words(parts.map(visibleText).join('\n')), files: words(parts.map(({ filename }) => filename).join(' \n ')) }
}

/** The words of a text as ` word word `; a single space when there are none. */
export function words(text: string): string {
  const found = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}_]+/gu)
  return found ? ` ${found.join(' ')} ` : ' '
}

/** The leaf parts of a body, in order. */
export function leaves(part: MimePart): MimePart[] {
  return part.mimeType.startsWith('multipart/') ? part.parts.flatMap(leaves) : [part]
}

/** The value of the first header with that name, empty when the mail has none. */
export function headerOf(mail: Pick<StoredMail, 'headers'>, name: string): string {
  return mail.headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value ?? ''
}

/** The start of the text as Gmail's `snippet`, HTML-escaped. */
export function snippetOf(mail: StoredMail): string {
  const part = leaves(mail.body).find(({ mimeType }) => mimeType === 'text/plain') ?? leaves(mail.body).find(({ mimeType }) => mimeType === 'text/html')
  const text = (part ? visibleText(part) : '').replace(/\s+/g, ' ').trim().slice(0, 200)
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`).replaceAll('&#38;', '&amp;')
}

function visibleText(part: MimePart): string {
  if (typeof part.content !== 'string' || part.filename !== '') return ''
  if (part.mimeType === 'text/plain') return part.content
  return part.mimeType === 'text/html' ? htmlText(part.content) : ''
}

const NAMED_ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
  mdash: '—',
  zwnj: '\u200c',
}

/** Enough of HTML to find its words: an inline tag joins (`inter<b>view</b>`), every other tag separates. */
function htmlText(html: string): string {
  return html
    .replace(/<!--.*?-->|<(style|script|title)\b.*?<\/\1\s*>/gis, ' ')
    .replace(/<\/?(?:a|abbr|b|em|font|i|s|small|span|strong|sub|sup|u|wbr)\b[^>]*>/gi, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
      if (name) return NAMED_ENTITIES[String(name).toLowerCase()] ?? entity
      return String.fromCodePoint(Math.min(decimal ? Number(decimal) : Number.parseInt(hex, 16), 0x10ffff))
    })
}
