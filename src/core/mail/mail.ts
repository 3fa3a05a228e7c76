import type { Closed } from './closed.ts'

/** One message, normalised: what every later step reads. Nothing in it is HTML. */
export type Mail = {
  /** Gmail's id, or the file's name. */
  id: string
  threadId: string | null
  from: Address | null
  replyTo: Address | null
  to: Address[]
  subject: string
  /** ISO 8601 with the offset that the Date header states; null without a readable date. */
  date: string | null
  /** What a reader sees of the newest part: no quotes, no hidden text, no tracking; paragraphs split by blank lines, cells of a table's row by a tab. */
  text: string
  /** The quoted or forwarded text below it, without the marks. */
  quoted: string
  links: Link[]
  calendar: CalendarEvent[]
  /** JSON-LD objects of the HTML part (schema.org EmailMessage, JobPosting, Event …), as parsed. */
  structured: unknown[]
  bulk: BulkSigns
  /** Why there is no text to read; null for a mail that can be read. */
  closed: Closed | null
}

/** `address` is lower case, and empty where a sender is known by name alone. */
export type Address = { name: string | null; address: string }

/** A link as shown: its words and where it leads. */
export type Link = { text: string; href: string }

/** Signs of mail to many, from the headers. */
export type BulkSigns = {
  listUnsubscribe: boolean
  listId: string | null
  /** The Precedence header says bulk, list or junk. */
  precedenceBulk: boolean
  /** The Auto-Submitted header says that a machine sent it. */
  autoSubmitted: boolean
}

/** One VEVENT. Times are wall clock in `timeZone` (IANA name; an offset where only that is known; null for floating time). */
export type CalendarEvent = {
  method: 'REQUEST' | 'CANCEL' | 'REPLY' | 'PUBLISH' | 'OTHER'
  summary: string
  description: string
  location: string
  organizer: Address | null
  /** `YYYY-MM-DDTHH:mm`, null for an all-day event. */
  start: string | null
  end: string | null
  timeZone: string | null
}
