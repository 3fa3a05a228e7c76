import type { GmailMessage } from '#core/mail/gmail.ts'

/** A plain text mail as the Gmail API returns it. */
export function plainMessage(mail: { subject: string; body: string; from?: string; date?: string | null }): GmailMessage {
  const { subject, body, from = 'Northwind Talent <jobs@northwind.example>', date = 'Tue, 7 Oct 2025 09:00:00 +0200' } = mail
  const headers = [
    { name: 'From', value: from },
    { name: 'To', value: 'Sam <sam@example.com>' },
    { name: 'Subject', value: subject },
    ...(date === null ? [] : [{ name: 'Date', value: date }]),
  ]
  const data = Buffer.from(body).toString('base64url')
  return { id: 'm1', threadId: 't1', internalDate: '1759999999000', payload: { mimeType: 'text/plain', headers, body: { size: body.length, data } } }
}
