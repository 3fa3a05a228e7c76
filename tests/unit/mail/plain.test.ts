import { describe, expect, test } from 'vitest'
import { fromPlain } from '#core/mail/plain.ts'

function mail(body: string | null, more: { from?: string; subject?: string; date?: string } = {}) {
  return fromPlain({ id: '1', from: more.from ?? null, subject: more.subject ?? null, body, date: more.date ?? null })
}

test('a row of nothing is an empty mail', () => {
  expect(mail(null)).toEqual({
    id: '1',
    threadId: null,
    from: null,
    replyTo: null,
    to: [],
    subject: '',
    date: null,
    bulk: { listUnsubscribe: false, listId: null, precedenceBulk: false, autoSubmitted: false },
    closed: null,
    text: '',
    quoted: '',
    links: [],
    calendar: [],
    structured: [],
  })
})

test('sender, subject and date are read as in a message', () => {
  expect(mail('Hi', { from: 'Jo <jo@northwind.example>', subject: ' Your  application ', date: '2024-05-06T10:00:00+02:00' })).toMatchObject({
    from: { name: 'Jo', address: 'jo@northwind.example' },
    subject: 'Your application',
    date: '2024-05-06T10:00:00+02:00',
  })
})

describe('the body', () => {
  test('may be HTML', () => {
    expect(mail('<p>Hi&nbsp;Ada,</p><a href="https://a.example">Apply</a>')).toMatchObject({
      text: 'Hi Ada,\n\nApply',
      links: [{ text: 'Apply', href: 'https://a.example' }],
    })
  })

  test('is plain text where it only mentions tags or addresses', () => {
    expect(mail('You know <b> and <jo@northwind.example>: 1 < 2 > 0').text).toBe('You know <b> and <jo@northwind.example>: 1 < 2 > 0')
  })

  test('loses quotes and wrapping', () => {
    const { text, quoted } = mail(
      'Thank you for your interest in the Data Engineer role that you applied\nfor.\n\nOn 6 May 2024 Ada wrote:\n> Please find my application\n> attached.',
    )
    expect(text).toBe('Thank you for your interest in the Data Engineer role that you applied for.')
    expect(quoted).toBe('On 6 May 2024 Ada wrote:\nPlease find my application\nattached.')
  })

  test('of absurd length is cut', () => {
    expect(mail('word '.repeat(1_000_000)).text.length).toBeLessThanOrEqual(200_000)
  })
})

describe('links of plain text', () => {
  test('are named by the words before them', () => {
    expect(mail('View your application: https://jobs.example/1?a=b. Or see https://northwind.example\nhttps://b.example/(x)').links).toEqual([
      { text: 'View your application', href: 'https://jobs.example/1?a=b' },
      { text: 'Or see', href: 'https://northwind.example' },
      { text: 'https://b.example/(x', href: 'https://b.example/(x' },
    ])
  })

  test('behind words are not part of the text, as in HTML; alone or after a colon they are', () => {
    const { text, links } = mail('Apply here <https://t.example/long?id=1> or join: <https://meet.example/x>\n<https://b.example>\n[cid:logo@1]Bye')
    expect(text).toBe('Apply here or join: https://meet.example/x\nhttps://b.example\nBye')
    expect(links.map(({ href }) => href)).toEqual(['https://t.example/long?id=1', 'https://meet.example/x', 'https://b.example'])
  })
})
