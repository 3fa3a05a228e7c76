import { describe, expect, test } from 'vitest'
import { parseRfc822 } from '#core/mail/rfc822.ts'

function bytes(lines: string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\r\n'))
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

const HEAD = [
  'From: Northwind Careers <careers@northwind.example>',
  'To: ada@mail.example',
  'Subject: Your application',
  'Date: Mon, 6 May 2024 10:00:00 +0200',
  'MIME-Version: 1.0',
]
const ICS = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'DTSTART:20240506T100000Z',
  'SUMMARY:Interview',
  'DESCRIPTION:Please join',
  'END:VEVENT',
  'END:VCALENDAR',
]

function multipart(kind: string, parts: string[][], end = true): string[] {
  return [
    `Content-Type: multipart/${kind}; boundary="b-${kind}"`,
    '',
    ...parts.flatMap((part) => [`--b-${kind}`, ...part]),
    ...(end ? [`--b-${kind}--`, ''] : []),
  ]
}

function plain(...lines: string[]): string[] {
  return ['Content-Type: text/plain; charset=utf-8', '', ...lines]
}

function html(...lines: string[]): string[] {
  return ['Content-Type: text/html; charset=utf-8', '', ...lines]
}

test('a message is read whole', async () => {
  const mail = await parseRfc822(
    '1.eml',
    bytes([...HEAD, 'Reply-To: jo@northwind.example', 'List-Unsubscribe: <https://a.example>', ...plain('Hi Ada,', '', 'thank you.')]),
  )
  expect(mail).toEqual({
    id: '1.eml',
    threadId: null,
    from: { name: 'Northwind Careers', address: 'careers@northwind.example' },
    replyTo: { name: null, address: 'jo@northwind.example' },
    to: [{ name: null, address: 'ada@mail.example' }],
    subject: 'Your application',
    date: '2024-05-06T10:00:00+02:00',
    text: 'Hi Ada,\n\nthank you.',
    quoted: '',
    links: [],
    calendar: [],
    structured: [],
    bulk: { listUnsubscribe: true, listId: null, precedenceBulk: false, autoSubmitted: false },
    closed: null,
  })
})

describe('of a text and an HTML part', () => {
  const read = async (...parts: string[][]) => parseRfc822('1', bytes([...HEAD, ...multipart('alternative', parts)]))

  test('the HTML counts: it is what people are shown', async () => {
    expect(
      await read(plain('Please use a program that shows HTML.'), html('<p>We received your application. <a href="https://a.example">View</a></p>')),
    ).toMatchObject({
      text: 'We received your application. View',
      links: [{ text: 'View', href: 'https://a.example' }],
    })
  })

  test('an empty text part changes nothing', async () => {
    expect((await read(plain(''), html('<p>We received it.</p>'))).text).toBe('We received it.')
  })

  test('the text counts where the HTML says next to nothing, and the links of both are kept', async () => {
    const { text, links } = await read(
      plain('We received your application for Data Engineer: https://a.example'),
      html('<a href="https://b.example"><img alt="Hi"></a>'),
    )
    expect(text).toBe('We received your application for Data Engineer: https://a.example')
    expect(links.map(({ href }) => href)).toEqual(['https://a.example', 'https://b.example'])
  })

  test('HTML that is called plain is read as HTML', async () => {
    expect((await read(plain('<html><body><p>We received it.</p></body></html>'))).text).toBe('We received it.')
  })
})

describe('calendar parts', () => {
  test('inline and attached are one event', async () => {
    const mail = await parseRfc822(
      '1',
      bytes([
        ...HEAD,
        ...multipart('mixed', [
          multipart('alternative', [plain('Join us'), ['Content-Type: text/calendar; method=REQUEST; charset=utf-8', '', ...ICS]]),
          [
            'Content-Type: application/octet-stream; name="invite.ics"',
            'Content-Disposition: attachment; filename="invite.ics"',
            'Content-Transfer-Encoding: base64',
            '',
            btoa(ICS.join('\r\n')),
          ],
        ]),
      ]),
    )
    expect(mail.calendar).toMatchObject([{ summary: 'Interview', method: 'REQUEST', timeZone: 'UTC' }])
    expect(mail.text).toBe('Join us')
  })

  test('alone read as their description', async () => {
    expect((await parseRfc822('1', bytes([...HEAD, 'Content-Type: text/calendar', '', ...ICS]))).text).toBe('Please join')
  })
})

describe('a mail in a mail', () => {
  const inner = [
    'From: Northwind <jobs@northwind.example>',
    'Subject: Offer',
    'Date: Mon, 6 May 2024 10:00:00 +0200',
    'To: ada@mail.example',
    '',
    'We are glad to offer you the role.',
  ]

  test.each(['Content-Disposition: inline', 'Content-Disposition: attachment; filename="offer.eml"'])('%s', async (disposition) => {
    const mail = await parseRfc822('1', bytes([...HEAD, ...multipart('mixed', [['Content-Type: message/rfc822', disposition, '', ...inner]])]))
    expect(mail.text).toContain('We are glad to offer you the role.')
    expect(mail.from?.address).toBe('careers@northwind.example')
  })

  test('below words of its own is quoted', async () => {
    const mail = await parseRfc822(
      '1',
      bytes([...HEAD, ...multipart('mixed', [plain('See the offer below, what do you think?'), ['Content-Type: message/rfc822', '', ...inner]])]),
    )
    expect(mail.text).toBe('See the offer below, what do you think?')
    expect(mail.quoted).toContain('glad to offer')
  })
})

describe('broken messages', () => {
  test.each([
    ['no end boundary', [...HEAD, ...multipart('mixed', [plain('Hi Ada')], false)]],
    ['an unknown charset', [...HEAD, 'Content-Type: text/plain; charset=martian', '', 'Hi Ada']],
    ['base64 with rubbish in it', [...HEAD, 'Content-Transfer-Encoding: base64', '', 'SGkg*QWRh', '====']],
    ['quoted-printable with rubbish in it', [...HEAD, 'Content-Transfer-Encoding: quoted-printable', '', 'Hi=20Ad=61=ZZ'.replace('=ZZ', '')]],
    [
      'winmail.dat',
      [
        ...HEAD,
        ...multipart('mixed', [plain('Hi Ada'), ['Content-Type: application/ms-tnef; name=winmail.dat', 'Content-Transfer-Encoding: base64', '', 'eJ8+IgAA']]),
      ],
    ],
    ['one header', ['Subject: x', '', 'Hi Ada']],
    ['blank lines in front', ['', '', ...HEAD, '', 'Hi Ada']],
    ['an mbox line in front', ['From jo@northwind.example Mon May  6 10:00:00 2024', ...HEAD, '', 'Hi Ada']],
  ])('%s', async (_, lines) => {
    expect((await parseRfc822('1', bytes(lines))).text).toBe('Hi Ada')
  })

  test('Windows-1252 without a charset, or called UTF-8, is read', async () => {
    for (const type of ['text/plain', 'text/plain; charset=utf-8']) {
      const mail = await parseRfc822('1', latin1(`From: jo@a.example\r\nSubject: Gespr\xe4ch\r\nContent-Type: ${type}\r\n\r\nWe\x92re happy, Zo\xeb`))
      expect(mail).toMatchObject({ subject: 'Gespräch', text: "We're happy, Zoë" })
    }
  })

  test('UTF-8 with one broken letter stays UTF-8', async () => {
    const mail = await parseRfc822('1', latin1('From: jo@a.example\r\n\r\nZo\xc3\xab and Zo\xc3\xab and \xff'))
    expect(mail.text).toBe('Zoë and Zoë and \ufffd')
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['blank lines', bytes(['', '', ''])],
    ['a text', bytes(['Dear diary,', 'today I applied.', '', 'Bye'])],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
    ['five megabytes of headers', new TextEncoder().encode(`From: a@b.example\n${`X-Y: ${'z'.repeat(900)}\n`.repeat(5_000)}`)],
  ])('%s is no message', async (_, content) => {
    await expect(parseRfc822('1', content)).rejects.toMatchObject({ name: 'AppError', code: 'invalid_input' })
  })
})
