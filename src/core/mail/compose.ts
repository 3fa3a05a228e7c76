import { type CalendarPart, readCalendar, withoutRepeats } from './calendar.ts'
import { closedAs } from './closed.ts'
import { type Header, readHeaders } from './headers.ts'
import { looksLikeHtml, type ReadHtml, readHtml } from './html.ts'
import type { Link, Mail } from './mail.ts'
import { withoutMojibake } from './mojibake.ts'
import { readPlain } from './plain-text.ts'
import { newestPart } from './quotes.ts'
import { hasWords } from './text.ts'

/** The parts of a mail as any source delivers them, decoded. */
type MailParts = {
  id: string
  threadId: string | null
  headers: Header[]
  /** The text/plain and the text/html body; null where the mail has none. */
  plain: string | null
  html: string | null
  calendars: CalendarPart[]
  /** Content types of the mail and its parts, with their parameters where they are known. */
  contentTypes: string[]
}

const MOST_CALENDARS = 10
const FORWARD_SUBJECT = /^\s*(?:fwd?|wg|tr|rv|i|enc|doorst|vs)\s*:/i

/** Builds a mail from its parts: the one way, whatever they came from. */
export function composeMail(sent: MailParts): Mail {
  const parts = { ...sent, plain: sent.plain && withoutMojibake(sent.plain), html: sent.html && withoutMojibake(sent.html) }
  const headers = readHeaders(parts.headers)
  const calendar = withoutRepeats(parts.calendars.slice(0, MOST_CALENDARS).flatMap(readCalendar))
  const body = isMislabelled(parts) ? readBody(parts.plain, null) : readBody(parts.html, parts.plain)
  const { text, quoted } = newestPart(body.text, body.quoted, FORWARD_SUBJECT.test(headers.subject))
  return {
    id: parts.id,
    threadId: parts.threadId,
    ...headers,
    // an invitation that is nothing but a calendar part reads as its description
    text: hasWords(text) ? body.finish(text) : (calendar[0]?.description ?? ''),
    quoted,
    links: body.links,
    calendar,
    structured: body.structured,
    closed: closedAs(parts.contentTypes, body.text),
  }
}

/** Some senders call their HTML text/plain. */
function isMislabelled({ html, plain }: MailParts): boolean {
  return html === null && plain !== null && plain.trimStart().startsWith('<') && looksLikeHtml(plain)
}

type Body = { text: string; quoted: string; links: Link[]; structured: unknown[]; finish: (text: string) => string }

/**
 * The HTML part is what people are shown: its words count, and it alone carries links with names and JSON-LD. The
 * text part is often a stub ("your program shows no HTML") or an older wording. It counts where the HTML says much less:
 * a mail of pictures, a broken page.
 */
function readBody(html: string | null, plain: string | null): Body {
  const page = html === null ? null : readHtml(html)
  const text = readPlain(plain ?? '')
  if (page === null || saysMore(text.text, page)) return { ...text, quoted: '', links: merged(text.links, page?.links), structured: page?.structured ?? [] }
  return { ...page, finish: (shown) => shown }
}

function saysMore(plain: string, page: ReadHtml): boolean {
  return amount(plain) > 2 * (amount(page.text) + amount(page.quoted))
}

/** Visible characters without addresses of web pages. */
function amount(text: string): number {
  return text.replace(/https?:\/\/\S+/g, '').replace(/\s+/g, '').length
}

function merged(links: Link[], others: Link[] = []): Link[] {
  const known = new Set(links.map(({ href }) => href))
  return [...links, ...others.filter(({ href }) => !known.has(href))]
}
