import { describe, expect, test } from 'vitest'
import { readHeaders, readSender } from '#core/mail/headers.ts'

function headers(lines: Record<string, string>) {
  return readHeaders(Object.entries(lines).map(([name, value]) => ({ name, value })))
}

describe('the sender', () => {
  test.each([
    ['Jo Park <Jo@Northwind.example>', { name: 'Jo Park', address: 'jo@northwind.example' }],
    ['"Park, Jo (Northwind)" <jo@northwind.example>', { name: 'Park, Jo (Northwind)', address: 'jo@northwind.example' }],
    ['Park, Jo <jo@northwind.example>', { name: 'Park, Jo', address: 'jo@northwind.example' }],
    ['=?utf-8?B?Wm/DqyBQYXJr?= <zoe@northwind.example>', { name: 'Zoë Park', address: 'zoe@northwind.example' }],
    ['jo@northwind.example', { name: null, address: 'jo@northwind.example' }],
    ['Northwind Careers', { name: 'Northwind Careers', address: '' }],
    ['Recruiting: Jo <jo@northwind.example>, Al <al@northwind.example>;', { name: 'Jo', address: 'jo@northwind.example' }],
  ])('%s', (value, sender) => {
    expect(readSender(value)).toEqual(sender)
  })

  test('is nobody without a name or address', () => {
    expect([readSender(''), readSender(' <> ')]).toEqual([null, null])
  })
})

test('the first of a repeated header counts, and Sender stands in for From', () => {
  const twice = readHeaders([
    { name: 'SUBJECT', value: 'First' },
    { name: 'Subject', value: 'Second' },
    { name: 'Sender', value: 'jo@northwind.example' },
  ])
  expect(twice).toMatchObject({ subject: 'First', from: { address: 'jo@northwind.example' }, date: null, to: [] })
})

test('subject words are decoded and put on one line', () => {
  expect(headers({ Subject: '=?iso-8859-1?Q?Gespr=E4ch?=\n =?iso-8859-1?Q?_bei?=  Northwind' }).subject).toBe('Gespräch bei Northwind')
})

describe('signs of mail to many', () => {
  test('are read from the headers', () => {
    const { bulk } = headers({
      'List-Unsubscribe': '<https://a.example>',
      'List-Id': 'Jobs <jobs.a.example>',
      Precedence: ' Bulk',
      'Auto-Submitted': 'auto-generated',
    })
    expect(bulk).toEqual({ listUnsubscribe: true, listId: 'Jobs <jobs.a.example>', precedenceBulk: true, autoSubmitted: true })
  })

  test('a person has none; "no" says that a person sent it (RFC 3834)', () => {
    expect(headers({ 'Auto-Submitted': 'no', Precedence: 'first-class' }).bulk).toEqual({
      listUnsubscribe: false,
      listId: null,
      precedenceBulk: false,
      autoSubmitted: false,
    })
  })
})
