import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { AppError } from '#shared/ipc/errors.ts'
import type { CalendarPart } from './calendar.ts'
import { composeMail } from './compose.ts'
import type { Header } from './headers.ts'
import type { Mail } from './mail.ts'

/** A message has at least one of these; a picture or a text file renamed to .eml has none. */
const TELLING = new Set(['from', 'to', 'subject', 'date', 'sender', 'received', 'message-id', 'mime-version', 'content-type', 'return-path', 'delivered-to'])
const MOST_LINES = 400_000
const DECODER = new TextDecoder()
const LATIN_1 = new TextDecoder('latin1')
/** How far the end of the headers and the first boundary behind it are looked for, in bytes. */
const LONGEST_HEAD = 1_000_000
const LONGEST_PREAMBLE = 20_000
const WINDOWS_1252 = new TextDecoder('windows-1252')

/**
 * Reads an RFC 822 message, such as an .eml file. Broken MIME is read as far as it goes.
 *
 * @param id the mail's id, such as the file's name
 * @throws AppError invalid_input for bytes that are no message at all
 */
export async function parseRfc822(id: string, bytes: Uint8Array): Promise<Mail> {
  const email = await readEmail(cut(withoutLeadingSpace(bytes)))
  const headers = email.headers.map(({ key, value }) => ({ name: key, value }))
  if (!headers.some(({ name }) => TELLING.has(name))) throw notAMessage()
  const { plain, html } = await bodies(email)
  return composeMail({
    id,
    threadId: null,
    headers: headers satisfies Header[],
    plain,
    html,
    calendars: email.attachments.flatMap(calendarPart),
    contentTypes: contentTypesOf(email),
  })
}

async function readEmail(bytes: Uint8Array): Promise<Email> {
  const whole = await parse(bytes)
  const email = isUndivided(whole) ? await divided(whole, bytes) : whole
  return [email.subject, email.text, email.html].some(isMisread) ? reread(email, bytes) : email
}

/** Parts are there, but the boundary that the header names, if any, divides none of them. */
function isUndivided({ headers, text, html, attachments }: Email): boolean {
  return !text && !html && attachments.length === 0 && headers.some(({ key, value }) => key === 'content-type' && /^\s*multipart\//i.test(value))
}

/** Reads the parts by the first line that looks like a boundary (RFC 2046, 5.1.1). */
async function divided(email: Email, bytes: Uint8Array): Promise<Email> {
  const text = LATIN_1.decode(bytes.subarray(0, LONGEST_HEAD))
  const start = /\r?\n\r?\n/.exec(text)?.index ?? text.length
  const boundary = /^--([\w'()+,./:=?-]{1,70})[ \t]*$/m.exec(text.slice(start, start + LONGEST_PREAMBLE))?.[1]
  if (boundary === undefined) return email
  const head = new TextEncoder().encode(`Content-Type: multipart/mixed; boundary="${boundary}"\r\n`)
  const body = bytes.subarray(start)
  const message = new Uint8Array(head.length + body.length)
  message.set(head)
  message.set(body, head.length)
  const { text: plain, html, attachments } = await parse(message)
  return { ...email, text: plain, html, attachments }
}

/** Raw Windows-1252 in a part that names no charset or UTF-8: nearly all of its special characters come out as U+FFFD. */
function isMisread(text: string | undefined): boolean {
  const replaced = text?.match(/\ufffd/g)?.length ?? 0
  return replaced > 0 && 2 * replaced > (text?.match(/[^\0-\x7f]/g)?.length ?? 0)
}

async function reread(email: Email, bytes: Uint8Array): Promise<Email> {
  const again = await parse(new TextEncoder().encode(WINDOWS_1252.decode(bytes)))
  const better = (first: string | undefined, second: string | undefined) => (isMisread(first) && !isMisread(second) ? second : first)
  return {
    ...email,
    headers: isMisread(email.subject) ? again.headers : email.headers,
    text: better(email.text, again.text),
    html: better(email.html, again.html),
  }
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes)
  } catch (cause) {
    // only its own limits throw: megabytes of headers, hundreds of nested parts
    throw notAMessage(cause)
  }
}

function notAMessage(cause?: unknown): AppError {
  return new AppError('invalid_input', 'This is not a mail message.', {
    hint: 'Choose a file that a mail program saved or exported as .eml or .mbox.',
    cause,
  })
}

/** A byte order mark or blank lines before the first header would hide all of them. */
function withoutLeadingSpace(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (start < bytes.length && (bytes[start] === 0x0a || bytes[start] === 0x0d)) start += 1
  return bytes.subarray(start)
}

/** The parser takes up to 12 µs a line; 25 MB, the most that Gmail sends, have 330,000 lines of base64. */
function cut(bytes: Uint8Array): Uint8Array {
  let end = -1
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    end = bytes.indexOf(0x0a, end + 1)
    if (end < 0) return bytes
  }
  return bytes.subarray(0, end)
}

/** A mail without words of its own that carries another mail as an attachment passes that on. */
async function bodies(email: Email): Promise<{ plain: string | null; html: string | null }> {
  const own = { plain: email.text ?? null, html: email.html ?? null }
  if (own.plain?.trim() || own.html?.trim()) return own
  const attached = email.attachments.find(({ mimeType, rfc822DepthExceeded }) => mimeType === 'message/rfc822' && rfc822DepthExceeded === undefined)
  if (attached === undefined || typeof attached.content === 'string') return own
  const inner = await readEmail(new Uint8Array(attached.content))
  return { plain: inner.text ?? null, html: inner.html ?? null }
}

function calendarPart({ mimeType, filename, method, content }: Attachment): CalendarPart[] {
  const isCalendar = mimeType === 'text/calendar' || mimeType === 'application/ics' || filename?.toLowerCase().endsWith('.ics')
  if (!isCalendar) return []
  return [{ text: typeof content === 'string' ? content : DECODER.decode(content), method: method ?? null }]
}

function contentTypesOf({ headers, attachments }: Email): string[] {
  const own = headers.filter(({ key }) => key === 'content-type').map(({ value }) => value)
  return [...own, ...attachments.map(({ mimeType, filename }) => `${mimeType}; name=${filename ?? ''}`)]
}
