import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBase64url, decodeText } from '#core/mail/encoding.ts'
import { fromGmail, type GmailMessage, type GmailPart, gmailMessage, missingParts, withAttachment } from '#core/mail/gmail.ts'
import { parseRfc822 } from '#core/mail/rfc822.ts'

function data(text: string): string {
  return Buffer.from(text).toString('base64url')
}

function leaf(mimeType: string, text: string, more: Partial<GmailPart> = {}): GmailPart {
  return {
    mimeType,
    filename: '',
    headers: [{ name: 'Content-Type', value: `${mimeType}; charset=UTF-8` }],
    body: { size: text.length, data: data(text) },
    ...more,
  }
}

const HEADERS = [
  { name: 'From', value: 'Northwind Careers <careers@northwind.example>' },
  { name: 'To', value: 'ada@mail.example' },
  { name: 'Subject', value: 'Your application' },
  { name: 'Date', value: 'Mon, 6 May 2024 10:00:00 +0200' },
]

function message(payload: GmailPart): GmailMessage {
  return gmailMessage.parse({
    id: 'm1',
    threadId: 't1',
    labelIds: ['INBOX'],
    historyId: '7',
    internalDate: '1714982400000',
    payload: { headers: HEADERS, ...payload },
  })
}

const ICS = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20240506T100000Z\r\nSUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR'
const CALENDAR = leaf('text/calendar', ICS, { headers: [{ name: 'Content-Type', value: 'text/calendar; charset="UTF-8"; method=REQUEST' }] })

test('what Gmail may leave out is left out', () => {
  expect(fromGmail(gmailMessage.parse({ id: 'm1' }))).toMatchObject({ id: 'm1', threadId: null, from: null, text: '', calendar: [] })
  expect(gmailMessage.safeParse({ threadId: 't1' }).success).toBe(false)
})

test('a payload reads as the same mail as its message', async () => {
  const page = '<p>We received your application.</p><a href="https://a.example">View</a><div class="gmail_quote">On Monday Ada wrote: <p>Please</p></div>'
  const payload = {
    mimeType: 'multipart/mixed',
    filename: '',
    body: { size: 0 },
    parts: [
      { mimeType: 'multipart/alternative', parts: [leaf('text/plain', 'We received it.'), leaf('text/html', page), CALENDAR] },
      leaf('application/pdf', '%PDF', { filename: 'cv.pdf' }),
    ],
  }
  const source = [
    ...HEADERS.map(({ name, value }) => `${name}: ${value}`),
    'Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary=b\r\n',
    `--b\r\nContent-Type: text/plain\r\n\r\nWe received it.\r\n--b\r\nContent-Type: text/html\r\n\r\n${page}\r\n--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n${ICS}\r\n--b--`,
    '--a\r\nContent-Type: application/pdf; name=cv.pdf\r\nContent-Disposition: attachment\r\n\r\n%PDF\r\n--a--\r\n',
  ].join('\r\n')
  const read = await parseRfc822('m1', new TextEncoder().encode(source))
  expect(fromGmail(message(payload))).toEqual({ ...read, threadId: 't1' })
  expect(read.calendar).toHaveLength(1)
})

test('text and HTML parts that follow each other are all read, attached texts are not', () => {
  const payload = {
    mimeType: 'multipart/mixed',
    parts: [leaf('text/plain', 'First & <second>\nline'), leaf('text/html', '<p>third</p>'), leaf('text/plain', 'my notes', { filename: 'notes.txt' })],
  }
  expect(fromGmail(message(payload)).text).toBe('First & <second>\nline\n\nthird')
})

test('a carried mail is read with its headers', () => {
  const carried = {
    mimeType: 'message/rfc822',
    filename: 'offer.eml',
    headers: [],
    parts: [{ ...leaf('text/plain', 'We offer you the role.'), headers: [{ name: 'From', value: 'jobs@northwind.example' }] }],
  }
  expect(fromGmail(message({ mimeType: 'multipart/mixed', parts: [carried] })).text).toBe('From: jobs@northwind.example\n\nWe offer you the role.')
})

describe('parts that Gmail did not include', () => {
  const missing = (mimeType: string, attachmentId: string, size: number, filename = ''): GmailPart => ({ mimeType, filename, body: { attachmentId, size } })
  const payload = {
    mimeType: 'multipart/mixed',
    parts: [
      leaf('text/plain', 'Join us'),
      missing('text/calendar', 'a1', 900, 'invite.ics'),
      missing('application/octet-stream', 'a2', 900, 'Invite.ICS'),
      missing('text/html', 'a3', 1_048_576),
      missing('text/html', 'a4', 1_048_577),
      missing('application/pdf', 'a5', 900, 'cv.pdf'),
      missing('text/plain', 'a6', 900, 'notes.txt'),
      { ...CALENDAR, body: { attachmentId: 'a7', size: 900, data: data(ICS) } },
    ],
  }

  test('are named if they are text or calendar of up to 1 MB', () => {
    expect(missingParts(message(payload))).toEqual([
      { attachmentId: 'a1', size: 900 },
      { attachmentId: 'a2', size: 900 },
      { attachmentId: 'a3', size: 1_048_576 },
    ])
  })

  test('are read once they are filled in, without changing the message given', () => {
    const before = message({ mimeType: 'multipart/mixed', parts: [leaf('text/plain', 'Join us'), missing('text/calendar', 'a1', 900)] })
    const after = withAttachment(before, 'a1', data(ICS))
    expect(fromGmail(before).calendar).toEqual([])
    expect(fromGmail(after)).toMatchObject({ text: 'Join us', calendar: [{ summary: 'Interview' }] })
    expect(missingParts(after)).toEqual([])
  })

  test('of the only part, and of no payload', () => {
    const alone = message(missing('text/html', 'a1', 10))
    expect(fromGmail(withAttachment(alone, 'a1', data('<p>Hi</p>'))).text).toBe('Hi')
    expect(withAttachment({ id: 'm1' }, 'a1', '')).toEqual({ id: 'm1' })
  })
})

describe('bytes of a part', () => {
  test('come back from base64url', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase64url(Buffer.from(bytes).toString('base64url'))).toEqual(bytes)
        expect(decodeBase64url(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
      }),
    )
  })

  test('never fail to decode', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (text, charset) => {
        expect(typeof decodeText(decodeBase64url(text), charset)).toBe('string')
      }),
    )
  })

  test('are UTF-8 whatever the part says, and of its charset only where they are not', () => {
    expect(decodeText(new TextEncoder().encode('Zoë'), 'iso-8859-1')).toBe('Zoë')
    expect(decodeText(Uint8Array.of(0x5a, 0x6f, 0xeb), 'iso-8859-1')).toBe('Zoë')
    expect(decodeText(Uint8Array.of(0xcf, 0xf0), 'windows-1251')).toBe('Пр')
    expect(decodeText(Uint8Array.of(0x92), 'martian')).toBe('\u2019')
    expect(decodeText(Uint8Array.of(0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42), 'ISO-2022-JP')).toBe('日')
  })
})
