import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromGmail, gmailMessage } from '#core/mail/gmail.ts'
import type { Mail } from '#core/mail/mail.ts'
import { fromPlain } from '#core/mail/plain.ts'
import { parseRfc822 } from '#core/mail/rfc822.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { HANG_MS } from '#tests/support/hang.ts'

const MESSAGE = [
  'From: =?utf-8?Q?Jo_=C3=84?= <jo@northwind.example>',
  'Subject: =?utf-8?B?WW91ciBhcHBsaWNhdGlvbg==?=',
  'Date: Mon, 6 May 2024 10:00:00 +0200',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: multipart/alternative; boundary="c"',
  '',
  '--c',
  'Content-Type: text/plain; charset=utf-8; format=flowed',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Thank you for your =E2=80=9Capplication=E2=80=9D to the role that you =',
  'found. On 6 May 2024 Ada wrote:',
  '> Please find my CV',
  '> attached.',
  '--c',
  'Content-Type: text/html; charset=iso-8859-1',
  'Content-Transfer-Encoding: base64',
  '',
  btoa(
    '<html><style>.x{display:none}</style><body><p class="x">y</p><table><tr><td><a href="https://a.example">Apply</a></td></tr></table><blockquote type="cite">Old</blockquote></body></html>',
  ),
  '--c--',
  '--b',
  'Content-Type: text/calendar; method=REQUEST',
  '',
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20240506T100000',
  'DURATION:PT30M',
  'END:VEVENT',
  'END:VCALENDAR',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'From: ada@mail.example',
  '',
  'Inner',
  '--b--',
].join('\r\n')

/** What every later step relies on. */
function expectSound(mail: Mail): void {
  expect(mail.text).toBe(mail.text.trim())
  expect(`${mail.text}${mail.quoted}`).not.toMatch(/\r|\u00a0|\u200b|\n\n\n/)
  expect(mail.subject).not.toContain('\n')
  expect(mail.links.every(({ href }) => /^(?:https?:|mailto:)/i.test(href))).toBe(true)
  for (const { start, end } of mail.calendar) for (const time of [start, end]) expect(time ?? '2024-05-06T10:00').toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
}

async function expectReadOrRefused(bytes: Uint8Array): Promise<void> {
  try {
    expectSound(await parseRfc822('1', bytes))
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid_input') throw error
  }
}

test('any bytes are read or refused', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), expectReadOrRefused))
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) =>
      expectReadOrRefused(Uint8Array.of(...new TextEncoder().encode('Subject: x\nContent-Type: text/html\n\n'), ...bytes)),
    ),
  )
})

test('a message that is cut, mixed up or overwritten anywhere is read or refused', async () => {
  const whole = new TextEncoder().encode(MESSAGE)
  const change = fc.record({
    at: fc.nat(whole.length),
    drop: fc.nat(60),
    from: fc.nat(whole.length),
    copy: fc.nat(60),
    rubbish: fc.uint8Array({ maxLength: 6 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const changed = changes.reduce(
        (bytes, { at, drop, from, copy, rubbish }) =>
          Uint8Array.of(...bytes.subarray(0, at), ...rubbish, ...bytes.subarray(from, from + copy), ...bytes.subarray(at + drop)),
        whole,
      )
      await expectReadOrRefused(changed)
    }),
    { numRuns: 300 },
  )
})

test('any text is a mail', () => {
  const pieces = fc.constantFrom(
    'On 1 May Jo wrote:\n',
    '> ',
    'From: a\n',
    'Sent: b\n',
    'To: c\n',
    '-----Original Message-----\n',
    '\n',
    ' ',
    'https://a.example',
    '<p>',
    '</p>',
    '<td>',
    '<br>',
    '&nbsp;',
    'x',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), fc.option(fc.string()), (body, subject) => {
      expectSound(fromPlain({ id: '1', from: subject, subject, body: body.join(''), date: subject }))
    }),
  )
})

test('any payload that has the shape of Gmail is a mail', () => {
  const body = fc.record({ size: fc.nat(), data: fc.string(), attachmentId: fc.string() }, { requiredKeys: [] })
  const header = fc.record({ name: fc.constantFrom('From', 'Subject', 'Date', 'Content-Type', 'Content-Disposition'), value: fc.string() })
  const { part } = fc.letrec((tie) => ({
    part: fc.record(
      {
        mimeType: fc.constantFrom('text/plain', 'text/html', 'text/calendar', 'multipart/alternative', 'message/rfc822', 'x'),
        filename: fc.constantFrom('', 'a.ics', 'b'),
        headers: fc.array(header, { maxLength: 3 }),
        body,
        parts: fc.option(fc.array(tie('part'), { maxLength: 3 }), { nil: undefined, depthSize: 'small' }),
      },
      { requiredKeys: [] },
    ),
  }))
  fc.assert(
    fc.property(part, (payload) => {
      expectSound(fromGmail(gmailMessage.parse({ id: '1', payload })))
    }),
  )
})

/** Each of these is quadratic or worse for a careless pattern or parser. */
const HOSTILE = [
  ' ',
  '\n',
  ' \n',
  '\t',
  '> ',
  '-',
  '_',
  '<',
  '&',
  '&#',
  '<a ',
  '<a href="',
  '<!--',
  '<b>',
  '<p>',
  '<table><tr><td>',
  '<style>{',
  '.a{',
  '{"a":[',
  'http://',
  '<https://a',
  'wrote',
  'said ',
  'On a 1 wrote\n',
  'From: a\n',
  'Sent: ',
  '=?utf-8?q?',
  'a@b.c,',
  '"',
  '(',
  '\u200b',
  '\ud83c',
]

test.each(HOSTILE)(
  '200,000 characters of %j are a mail',
  (piece) => {
    const text = piece.repeat(200_000 / piece.length)
    expectSound(fromPlain({ id: '1', from: text, subject: text, body: text, date: text }))
    expectSound(
      fromPlain({ id: '1', from: null, subject: 'Fwd: x', body: `<p style="${text.replaceAll('"', '')}"><style>${text}</style>${text}</p>`, date: null }),
    )
  },
  HANG_MS,
)
