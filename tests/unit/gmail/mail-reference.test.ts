import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMailReference } from '#main/gmail/mail-reference.ts'

/** How Gmail's window writes an id: base 64 as a number, in base 40. */
function token(id: string): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const consonants = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz'
  const base64 = Buffer.from(id).toString('base64').replaceAll('=', '')
  let value = [...base64].reduce((sum, digit) => sum * 64n + BigInt(digits.indexOf(digit)), 0n)
  let text = ''
  for (; value > 0n; value /= 40n) text = `${consonants[Number(value % 40n)]}${text}`
  return text
}

const window = (fragment: string) => `https://mail.google.com/mail/u/0/#${fragment}`

test('the window names threads as Gmail does', () => {
  expect(token('f:1790000000000000000|msg-f:1790000000000000000').startsWith('KtbxL')).toBe(false)
  expect(token('f:1790000000000000000')).toMatch(/^FMfcg/)
})

test('any thread of the window', () => {
  fc.assert(
    fc.property(fc.bigInt(10n ** 17n, 2n ** 62n), fc.constantFrom('inbox', 'all', 'search/some+words', 'label/Jobs'), (id, place) => {
      const expected = { kind: 'thread', value: id.toString(16) }
      expect(readMailReference(window(`${place}/${token(`f:${id}`)}`))).toEqual(expected)
      expect(readMailReference(window(`${place}/${token(`thread-f:${id}`)}?projector=1`))).toEqual(expected)
    }),
  )
})

describe('reads', () => {
  test.each([
    ['the older window', window('inbox/18f0a1b2c3d4e5f6'), { kind: 'thread', value: '18f0a1b2c3d4e5f6' }],
    [
      'Show original',
      'https://mail.google.com/mail/u/0/?ik=1&view=om&permmsgid=msg-f:1797234567890123456',
      { kind: 'message', value: 1797234567890123456n.toString(16) },
    ],
    [
      'a printed thread',
      'https://mail.google.com/mail/u/1/?view=pt&permthid=thread-f:1797234567890123456',
      { kind: 'thread', value: 1797234567890123456n.toString(16) },
    ],
    ['an id', ' 18f0a1b2c3d4e5f6 ', { kind: 'message', value: '18f0a1b2c3d4e5f6' }],
    ['a Message-ID', '<CA+x.1@mail.example.com>', { kind: 'message_id', value: 'CA+x.1@mail.example.com' }],
    ['a Message-ID with its name', 'Message-ID: <a@b>', { kind: 'message_id', value: 'a@b' }],
    ['a subject', 'Your application to Acme', { kind: 'subject', value: 'Your application to Acme' }],
    ['a subject with its name', 'Subject: Hello', { kind: 'subject', value: 'Hello' }],
  ])('%s', (_, pasted, expected) => expect(readMailReference(pasted)).toEqual(expected))

  test.each(['', '  ', window('inbox'), window('inbox/aeiou'), 'https://mail.google.com/mail/u/0/'])('no mail in %j', (pasted) =>
    expect(readMailReference(pasted)).toBeNull(),
  )

  test('anything, without failing', () => fc.assert(fc.property(fc.string(), (text) => void readMailReference(text))))
})
