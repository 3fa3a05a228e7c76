import type { SimulatedMail } from '#simulator/gmail/mailbox.ts'
import { type MimePart, textPart } from '#simulator/gmail/mime.ts'

export const NOW = Date.parse('2026-03-18T12:00:00Z')
export const DAY = 86_400_000

export type MailDraft = {
  from?: string
  to?: string
  cc?: string
  subject?: string
  body?: MimePart | string
  labelIds?: string[]
  date?: number
  threadId?: string
  messageId?: string
}

let made = 0

/** A mail with a fresh id, received a day before NOW unless the draft says otherwise. */
export function simulatedMail(draft: MailDraft = {}): SimulatedMail {
  made += 1
  const id = `18${made.toString(16).padStart(14, '0')}`
  const headers = [
    { name: 'From', value: draft.from ?? 'Ada Moreau <ada@larkspur.example>' },
    { name: 'To', value: draft.to ?? 'me@example.com' },
    { name: 'Subject', value: draft.subject ?? 'Lunch' },
    { name: 'Message-ID', value: draft.messageId ?? `<${id}@larkspur.example>` },
    ...(draft.cc ? [{ name: 'Cc', value: draft.cc }] : []),
  ]
  const body = typeof draft.body === 'object' ? draft.body : textPart(draft.body ?? 'See you at noon.')
  return { id, threadId: draft.threadId ?? id, labelIds: draft.labelIds ?? ['INBOX'], internalDate: draft.date ?? NOW - DAY, headers, body }
}
