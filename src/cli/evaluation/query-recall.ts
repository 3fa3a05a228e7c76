import type { StoredMail } from '#simulator/gmail/mailbox.ts'
import { filePart, htmlPart, multipart, textPart } from '#simulator/gmail/mime.ts'
import { parseQuery } from '#simulator/gmail/query.ts'

/** What Gmail's search reads of a mail; null where a set does not have it, `files` are names of attachments. */
export type SearchedMail = { from: string | null; subject: string | null; body: string | null; files?: string[] }

/**
 * How many of the mails Gmail's search would bring in: those that any of the queries finds, by the simulator's reading of `q` (whole
 * words, phrases, no stemming). Where and when a mail was received is left out of account.
 * @param queries as the sync asks them; the moment in their `after:` counts as past
 * @example queryRecall(rows.map((row) => ({ ...row, from: null })), buildQueries(sources, { afterSeconds: 1_000_000_000 })) // { matched: 97, total: 100 }
 */
export function queryRecall(mails: readonly SearchedMail[], queries: readonly string[]): { matched: number; total: number } {
  const finds = finder(queries)
  return { matched: mails.filter(finds).length, total: mails.length }
}

/** Whether any of the queries finds a mail; for lists of what is missed. */
function finder(queries: readonly string[]): (mail: SearchedMail) => boolean {
  const now = Date.now()
  const parsed = queries.map((query) => parseQuery(query, { now, labels: [] }))
  return (mail) => {
    const stored = inboxMail(mail, now)
    return parsed.some((query) => query.matches(stored))
  }
}

function inboxMail({ from, subject, body, files = [] }: SearchedMail, internalDate: number): StoredMail {
  const text = /<(?:html|body|div|p|br|table)\b[^>]*>/i.test(body ?? '') ? htmlPart(body ?? '') : textPart(body ?? '')
  const headers = Object.entries({ From: from, Subject: subject }).flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))
  const parts = [text, ...files.map((name) => filePart(name, 'application/octet-stream', ''))]
  return { id: '1', threadId: '1', labelIds: ['INBOX'], internalDate, historyId: 1, headers, body: multipart('mixed', parts) }
}
