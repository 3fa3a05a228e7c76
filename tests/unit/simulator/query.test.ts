import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarPart, filePart, htmlPart, multipart, textPart } from '#simulator/gmail/mime.ts'
import { parseQuery } from '#simulator/gmail/query.ts'
import { QueryError } from '#simulator/gmail/query-leaf.ts'
import { DAY, type MailDraft, NOW, simulatedMail } from './mails.ts'

const LABELS = [{ id: 'Label_1', name: 'Job search' }]

function matches(query: string, draft: MailDraft = {}, includeSpamTrash = false): boolean {
  return parseQuery(query, { now: NOW, labels: LABELS, includeSpamTrash }).matches({ ...simulatedMail(draft), historyId: 1 })
}

const APPLICATION: MailDraft = {
  from: 'Tidewater Rail <no-reply@us.greenhouse-mail.io>',
  to: 'Nora <nora@example.com>',
  cc: 'hiring@tidewater.example',
  subject: 'Thank you for applying to Tidewater Rail',
  body: 'We’ve received your application for the Senior Data Analyst role. A follow-up comes soon.',
}

describe('words and phrases', () => {
  test.each<[string, boolean]>([
    ['application', true],
    ['APPLICATION', true],
    ['applications', false], // no stemming
    ['applic', false], // no prefixes
    ['analyst tidewater', true], // anywhere, any order, any field
    ['greenhouse', true], // addresses are searched too
    ['"received your application"', true],
    ['"your received application"', false],
    ['"tidewater rail we"', false], // a phrase never spans two fields
    ['"We\'ve received"', true], // the apostrophe splits whichever it is
    ['follow-up', true], // a hyphen makes a phrase
    ['up-follow', false],
    ['data  analyst', true],
    ['', true],
  ])('%s -> %s', (query, expected) => {
    expect(matches(query, APPLICATION)).toBe(expected)
  })

  test('words of HTML are found as a reader sees them', () => {
    const body = htmlPart('<style>.hidden{}</style><p>Inter<b>view</b> on&nbsp;Monday<br>caf&eacute; &#8211; R&amp;D</p><td>left</td><td>right</td>')
    expect(matches('interview', { body })).toBe(true)
    expect(matches('"interview on monday"', { body })).toBe(true)
    expect(matches('hidden', { body })).toBe(false)
    expect(matches('leftright', { body })).toBe(false)
    expect(matches('"left right"', { body })).toBe(true)
  })
})

describe('operators', () => {
  test.each<[string, boolean]>([
    ['from:greenhouse-mail.io', true], // a domain is a run of words, so its subdomains match
    ['from:us.greenhouse-mail.io', true],
    ['from:no-reply@us.greenhouse-mail.io', true],
    ['from:@greenhouse-mail.io', true],
    ['from:greenhouse.io', false],
    ['from:(lever.co OR greenhouse-mail.io)', true],
    ['from:{lever.co greenhouse-mail.io}', true],
    ['from:"Tidewater Rail"', true],
    ['from:nora', false],
    ['to:nora@example.com', true],
    ['to:hiring@tidewater.example', true],
    ['subject:applying', true],
    ['subject:(thank applying)', true],
    ['subject:(thank rejected)', false],
    ['subject:"thank you for applying"', true],
    ['subject:"applying you"', false],
    ['subject:analyst', false],
    ['subject:application', false],
    ['subject: applying', true],
    ['SUBJECT:applying', true],
    ['is:read', true],
    ['is:unread', false],
    ['has:attachment', false],
    ['filename:ics', false],
    ['re:invent', false], // no operator: text
    ['you:for', true],
  ])('%s -> %s', (query, expected) => {
    expect(matches(query, APPLICATION)).toBe(expected)
  })

  test('attachments by name, extension and presence', () => {
    const body = multipart('mixed', [textPart('see file'), filePart('Interview invite.ics', 'application/ics', 'BEGIN:VCALENDAR')])
    expect(matches('has:attachment', { body })).toBe(true)
    expect(matches('filename:ics', { body })).toBe(true)
    expect(matches('filename:"interview invite"', { body })).toBe(true)
    expect(matches('filename:pdf', { body })).toBe(false)
    expect(matches('vcalendar', { body })).toBe(false)
    expect(matches('has:attachment', { body: calendarPart('BEGIN:VCALENDAR', 'REQUEST') })).toBe(false)
  })

  test('message id', () => {
    expect(matches('rfc822msgid:<a.b@c.example>', { messageId: '<a.b@c.example>' })).toBe(true)
    expect(matches('rfc822msgid:a.b@c.example', { messageId: '<a.b@c.example>' })).toBe(true)
    expect(matches('rfc822msgid:a.b@c.example', { messageId: '<x@c.example>' })).toBe(false)
  })

  test.each<[string, string[], boolean]>([
    ['in:inbox', ['INBOX'], true],
    ['in:inbox', ['UNREAD'], false],
    ['in:sent', ['SENT'], true],
    ['-in:sent', ['SENT'], false],
    ['in:drafts', ['DRAFT'], true],
    ['in:draft', ['DRAFT'], true],
    ['in:chats', ['CHAT'], true],
    ['is:unread', ['UNREAD'], true],
    ['is:starred', ['STARRED'], true],
    ['label:job-search', ['Label_1'], true],
    ['label:"Job search"', ['Label_1'], true],
    ['label:inbox', ['INBOX'], true],
    ['label:unknown', ['INBOX'], false],
    ['category:promotions', ['CATEGORY_PROMOTIONS'], true],
    ['in:(inbox OR sent)', ['SENT'], true],
  ])('%s with labels %j -> %s', (query, labelIds, expected) => {
    expect(matches(query, { labelIds })).toBe(expected)
  })
})

describe('spam and trash', () => {
  const spam = { labelIds: ['SPAM'] }
  test.each<[string, boolean]>([
    ['lunch', false],
    ['', false],
    ['in:spam', true],
    ['label:spam lunch', true],
    ['in:anywhere lunch', true],
    ['{in:spam in:trash}', true],
    ['in:trash', false],
    ['-in:trash', false], // to exclude trash is not to ask for spam
    ['lunch -in:spam', false],
    ['in:inbox', false],
  ])('%s -> %s', (query, expected) => {
    expect(matches(query, spam)).toBe(expected)
  })

  test('includeSpamTrash asks for both', () => {
    expect(matches('lunch', spam, true)).toBe(true)
    expect(matches('lunch -in:spam', spam, true)).toBe(false)
    expect(matches('lunch', { labelIds: ['TRASH'] }, true)).toBe(true)
  })
})

describe('dates', () => {
  const at = (iso: string) => ({ date: Date.parse(iso) })
  test.each<[string, string, boolean]>([
    [`after:${Date.parse('2026-03-01T10:00:00Z') / 1000}`, '2026-03-01T10:00:00Z', true],
    [`after:${Date.parse('2026-03-01T10:00:00Z') / 1000}`, '2026-03-01T09:59:59Z', false],
    [`before:${Date.parse('2026-03-01T10:00:00Z') / 1000}`, '2026-03-01T10:00:00Z', false],
    [`before:${Date.parse('2026-03-01T10:00:00Z') / 1000}`, '2026-03-01T09:59:59Z', true],
    ['after:2026/03/01', '2026-03-01T08:00:00Z', true], // midnight in PST
    ['after:2026/03/01', '2026-03-01T07:59:59Z', false],
    ['before:2026-3-1', '2026-03-01T07:59:59Z', true],
    ['newer_than:2d', '2026-03-16T12:00:00Z', true],
    ['newer_than:2d', '2026-03-16T11:59:59Z', false],
    ['older_than:2d', '2026-03-16T11:59:59Z', true],
    ['newer_than:1m', '2026-02-20T12:00:00Z', true],
    ['older_than:1y', '2025-03-01T12:00:00Z', true],
  ])('%s with %s -> %s', (query, date, expected) => {
    expect(matches(query, at(date))).toBe(expected)
  })
})

describe('structure', () => {
  const has = (...words: string[]) => ({ subject: words.join(' '), body: '', from: 'x@y.example' })
  test.each<[string, string[], boolean]>([
    ['a OR b', ['b'], true],
    ['a or b', ['b'], false], // a word, not the operator
    ['a b OR c', ['a', 'c'], true], // OR binds tighter than juxtaposition
    ['a b OR c', ['c'], false],
    ['a OR b c', ['a'], false],
    ['a OR b OR c', ['c'], true],
    ['a AND b', ['a', 'b'], true],
    ['a AND b', ['a'], false],
    ['(a b) OR c', ['c'], true],
    ['(a b) OR c', ['a'], false],
    ['{a b}', ['b'], true],
    ['{a b} c', ['b'], false],
    ['{(a b) c}', ['a', 'b'], true],
    ['-a', ['b'], true],
    ['-a', ['a'], false],
    ['-(a b)', ['a'], true],
    ['-{a b}', ['a'], false],
    ['-"a b"', ['a', 'b'], false],
    ['-subject:a', ['a'], false],
    ['-subject:(a OR b)', ['b'], false],
    ['c -a OR b', ['c'], true],
    ['--a', ['a'], true],
    ['((a))', ['a'], true],
    ['a OR', ['a'], true],
  ])('%s on %j -> %s', (query, words, expected) => {
    expect(matches(query, has(...words))).toBe(expected)
  })

  test.each(['(a', 'a)', '{a)', '(a}', 'from:(a', 'larger:5M', 'has:youtube', 'after:yesterday', 'newer_than:soon'])('refuses %s', (query) => {
    expect(() => matches(query)).toThrow(QueryError)
  })
})

describe('laws', () => {
  const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta')
  const subject = fc.array(word, { maxLength: 4 }).map((words) => ({ subject: words.join(' '), body: '', from: 'x@y.example' }))
  const atom = fc.oneof(
    word,
    fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
    word.map((w) => `subject:${w}`),
  )
  const { query } = fc.letrec<{ query: string }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      atom,
      fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} ${b})`),
      fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a} OR ${b})`),
      fc.tuple(tie('query'), tie('query')).map(([a, b]) => `{${a} ${b}}`),
      tie('query').map((a) => `-${a.startsWith('-') ? `(${a})` : a}`),
    ),
  }))

  test('negation, conjunction, disjunction and braces mean what logic says', () => {
    fc.assert(
      fc.property(query, query, subject, (a, b, mail) => {
        const [left, right] = [matches(a, mail), matches(b, mail)]
        expect(matches(`-(${a})`, mail)).toBe(!left)
        expect(matches(`(${a}) (${b})`, mail)).toBe(left && right)
        expect(matches(`(${a}) OR (${b})`, mail)).toBe(left || right)
        expect(matches(`{(${a}) (${b})}`, mail)).toBe(left || right)
        expect(matches(`  ${a}  `, mail)).toBe(left)
      }),
    )
  })

  test('a mail is found by each of its words, by any run of them, and in any case', () => {
    const text = fc.array(fc.stringMatching(/^[A-Za-zäöüßéñÄÖÜ0-9]{1,8}$/), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const from = a % words.length
        const run = words.slice(from, from + 1 + (b % (words.length - from)))
        const mail = { subject: words.join(', '), body: '' }
        expect(matches(`"${run.join(' ')}"`, mail)).toBe(true)
        expect(matches(`subject:(${run.join(' ').toLowerCase()})`, mail)).toBe(true)
      }),
    )
  })

  test('any text at all is answered or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        try {
          expect(typeof matches(text)).toBe('boolean')
        } catch (error) {
          expect(error).toBeInstanceOf(QueryError)
        }
      }),
    )
  })

  test('after: and before: the same second split every mailbox in two', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90 * 86_400, max: 0 }), fc.integer({ min: -90 * DAY, max: 0 }), (edge, age) => {
        const seconds = Math.floor(NOW / 1000) + edge
        const mail = { date: NOW + age }
        expect(matches(`after:${seconds}`, mail)).toBe(!matches(`before:${seconds}`, mail))
      }),
    )
  })
})
