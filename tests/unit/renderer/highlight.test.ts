import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlight } from '#renderer/features/findings/highlight.ts'

const quoted = (text: string, quotes: string[]) =>
  highlight(text, quotes)
    .filter((segment) => segment.quoted)
    .map((segment) => segment.text)

describe('evidence in the text', () => {
  test('is found over line breaks and whatever its case', () => {
    expect(quoted('We WOULD like\n  to invite you.', ['we would like to invite you'])).toEqual(['We WOULD like\n  to invite you'])
  })

  test('is marked wherever it occurs', () => {
    expect(quoted('Acme. Hello from Acme.', ['Acme'])).toEqual(['Acme', 'Acme'])
  })

  test('quotes that overlap make one stretch each, no text twice', () => {
    expect(highlight('for the Data Engineer role', ['the Data Engineer', 'Data Engineer role'])).toEqual([
      { text: 'for ', quoted: false },
      { text: 'the Data Engineer', quoted: true },
      { text: ' role', quoted: true },
    ])
  })

  test('a quote from elsewhere marks nothing', () => {
    expect(highlight('Hello', ['Subject only'])).toEqual([{ text: 'Hello', quoted: false }])
  })

  test('signs that mean something in a pattern are only signs', () => {
    expect(quoted('Engineer (m/f/d) [C++] $100 a|b', ['(m/f/d) [C++]', 'a|b', '$100'])).toEqual(['(m/f/d) [C++]', '$100', 'a|b'])
    expect(quoted('aaa', ['.*'])).toEqual([])
  })

  test('no quotes, empty quotes, empty text', () => {
    expect(highlight('Hello', ['', '  '])).toEqual([{ text: 'Hello', quoted: false }])
    expect(highlight('', ['a'])).toEqual([])
  })
})

test('the segments joined are the text, whatever is quoted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (text, quotes) => {
      expect(
        highlight(text, quotes)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('a piece of the text is always marked, also with its white space changed', () => {
  const words = fc.array(fc.stringMatching(/^[a-z(+*.]{1,8}$/), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
      const ends = [a % list.length, b % list.length]
      const piece = list.slice(Math.min(...ends), Math.max(...ends) + 1)
      const marked = quoted(list.join('\n '), [piece.join('  ')])
      expect(marked.map((text) => text.replace(/\s+/g, ' '))).toContain(piece.join(' '))
    }),
  )
})
