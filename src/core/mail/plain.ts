import { composeMail } from './compose.ts'
import { looksLikeHtml } from './html.ts'
import type { Mail } from './mail.ts'

/** A mail as a row of a table or as pasted text: what is not known is null. `body` is plain text or HTML. */
export type PlainRow = { id: string; from: string | null; subject: string | null; body: string | null; date: string | null }

/** Builds a mail from a row of an imported file or from pasted text. */
export function fromPlain(row: PlainRow): Mail {
  const body = row.body ?? ''
  const isHtml = looksLikeHtml(body)
  const headers = Object.entries({ from: row.from, subject: row.subject, date: row.date }).map(([name, value]) => ({ name, value: value ?? '' }))
  return composeMail({ id: row.id, threadId: null, headers, plain: isHtml ? null : body, html: isHtml ? body : null, calendars: [], contentTypes: [] })
}
