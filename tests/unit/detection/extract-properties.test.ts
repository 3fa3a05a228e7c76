import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mail } from '#core/mail/mail.ts'
import { MAIL_TYPES } from '#shared/domain/mail-type.ts'
import { extract, mailOf } from '#tests/support/extraction.ts'
import { FORMS } from '#tests/support/extraction-mails.ts'
import { WORDINGS } from '#tests/support/extraction-more-mails.ts'
import { HANG_MS } from '#tests/support/hang.ts'

const KNOWN = [...FORMS, ...WORDINGS]
/** Pieces that the patterns look for, so that made-up text meets them in every order. */
const PIECES = [
  ...[
    'Thank you for your interest in ',
    'your application for the ',
    'applying to ',
    ' position at ',
    ' role',
    'Data Analyst',
    'Acme, Inc.',
    'The Acme Recruiting Team',
    "Acme's ",
  ],
  ...[
    'Best regards,\n',
    'Location: ',
    'Req ID 4711',
    ' (R-1234)',
    'tomorrow at 3 pm ET',
    'please reply by ',
    'within 48 hours',
    'salary: $90,000 - 110,000 a year',
    'Friday',
    '14 March 2024 10:00 - 11:00',
    '\n',
    '\n\n',
    '. ',
    ', ',
    ' - ',
    ' | ',
    '(',
    ')',
    '"',
    'İ',
    'ß',
    '\u00a0',
    '“',
  ],
]

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
)
const anyMail: fc.Arbitrary<Mail> = fc
  .record({
    subject: text,
    text,
    name: fc.option(text),
    address: fc.oneof(fc.emailAddress(), fc.string(), fc.constant('acme@myworkday.com')),
    structured: fc.array(fc.jsonValue(), { maxLength: 3 }),
  })
  .map(({ subject, text, name, address, structured }) => mailOf({}, { subject, text, from: { name, address }, structured }))
const type = fc.constantFrom(...MAIL_TYPES)

const folded = (words: string) => words.toLowerCase().replace(/\s+/g, ' ')

/** Everything of a mail that a quote may be cut from. */
function wordsOf(mail: Mail): string[] {
  const events = mail.calendar.flatMap(({ summary, location, start }) => [summary, location, start ?? ''])
  return [mail.subject, mail.text, mail.quoted, mail.from?.name ?? '', mail.from?.address ?? '', ...events]
}

function expectQuoted(mail: Mail, { fields, evidence }: ReturnType<typeof extract>): void {
  for (const { quote } of evidence) expect(wordsOf(mail).some((words) => words.includes(quote))).toBe(true)
  const all = folded(
    wordsOf(mail)
      .join('\n')
      .replace(/\u00a0/g, ' '),
  )
  for (const field of ['company', 'title', 'location', 'recruiter', 'requisitionId', 'salary'] as const) {
    const value = fields[field]
    if (value === null) continue
    expect(all).toContain(folded(value))
    expect(evidence.filter((item) => item.field === field)).toHaveLength(1)
  }
  expect(evidence.filter((item) => item.field === 'deadline')).toHaveLength(fields.deadline === null ? 0 : 1)
}

describe('every mail', () => {
  test('made up: no error, quotes are words of the mail, values stand in it', () => {
    fc.assert(
      fc.property(anyMail, type, (mail, mailType) => expectQuoted(mail, extract(mail, mailType))),
      { numRuns: 1_000 },
    )
  })

  test('known: quotes are words of the mail, values stand in it', () => {
    for (const { from, subject, body } of KNOWN) {
      const mail = mailOf({ from, subject, body })
      expectQuoted(mail, extract(mail, 'interview_invitation'))
    }
  })

  test('the same mail gives the same fields', () => {
    fc.assert(
      fc.property(anyMail, type, (mail, mailType) => {
        expect(extract(mail, mailType)).toEqual(extract(mail, mailType))
      }),
      { numRuns: 100 },
    )
  })
})

describe('patterns', () => {
  /** As long as the mail reader lets a text be. */
  const LONG = 200_000
  test.each(
    [
      ' ',
      'a',
      'A',
      '\n',
      '.',
      ',',
      '(',
      '-',
      '"',
      "'",
      'Aa ',
      'A. ',
      'the ',
      'for the ',
      'at A',
      ' of A',
      "A's ",
      '- ',
      'Thanks, ',
      '1',
      '1 ',
      '10:00 ',
      'position ',
      'interest in the ',
      'a@b.',
      'http://a',
      '(ID: 1',
      'manager ',
      'Manager & ',
      'Manager, A ',
      'A, ',
      'A | ',
      'Monday ',
      'between 1 and ',
      '1:00 - ',
      '1/1/',
      'From: a\nDate: a\n',
      'client ',
      'by ',
      'by Friday ',
      'within 5 days ',
      '$1,000 - ',
      'salary: ',
      '100k-',
    ].map((piece) => [JSON.stringify(piece), piece.repeat(Math.ceil(LONG / piece.length))] as const),
  )(
    '200,000 characters of %s do not make them run away',
    (_name, words) => {
      const mail = mailOf({}, { subject: words.slice(0, 2_000), text: words, from: { name: words.slice(0, 2_000), address: 'a@acme.example' } })
      expectQuoted(mail, extract(mail, 'interview_invitation'))
    },
    HANG_MS,
  )
})
