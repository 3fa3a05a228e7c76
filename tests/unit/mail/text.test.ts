import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasWords, tidyLine, tidyText, withoutEntities } from '#core/mail/text.ts'
import { unwrap } from '#core/mail/wrapping.ts'

describe('tidy text', () => {
  test('has one kind of space, quote and line end', () => {
    expect(tidyText('We\u2019re\u00a0\u201chappy\u201d\u2003to\r\nwrite\rto\u2028you')).toBe('We\'re "happy" to\nwrite\nto\nyou')
  })

  test('loses what nobody sees: soft hyphens, zero-width characters, direction marks, preview padding', () => {
    expect(tidyText('Soft\u00adware\u200b Eng\u2060ineer\ufeff\u200e \u034f \u034f \u034f\u200c\u00a0')).toBe('Software Engineer')
  })

  test('keeps letters of every script, signs and emoji', () => {
    expect(tidyText('Zoë, Łukasz – 東京 · €90k… 🎉')).toBe('Zoë, Łukasz – 東京 · €90k… 🎉')
  })

  test('composes letters that were sent in pieces', () => {
    expect(tidyText('Zoe\u0308')).toBe('Zoë')
  })

  test('has no space at line ends and at most one blank line in a row, and keeps the tab between cells', () => {
    expect(tidyText('  a  b \n \n\n\n c \t d  ')).toBe('a b\n\nc\td')
  })

  test('stays as it is when tidied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text))
      }),
    )
  })

  test('a line has no line ends', () => {
    expect(tidyLine(' Re:\r\n\tYour   application ')).toBe('Re: Your application')
  })

  test('forgotten entities are decoded, other ampersands stay', () => {
    expect(withoutEntities('Barnes &amp; Sons&nbsp;say &#39;hi&#39; &unknown; R&D')).toBe("Barnes & Sons say 'hi' &unknown; R&D")
  })

  test('words are letters or digits of any script', () => {
    expect([hasWords('-- *'), hasWords('5'), hasWords('東')]).toEqual([false, true, true])
  })
})

describe('wrapped lines', () => {
  const wrapped = `Thank you for your interest in Northwind and for applying to the Senior
Data Engineer position. We received your application and will be in
touch.

- A list item that is about as long as the lines of the paragraphs are
- Another one

Kind regards,
Jo Park`

  test('are joined where the next word would not have fitted; lists, greetings and names stay', () => {
    expect(
      unwrap(wrapped),
    ).toBe(`Thank you for your interest in Northwind and for applying to the Senior Data Engineer position. We received your application and will be in touch.

- A list item that is about as long as the lines of the paragraphs are
- Another one

Kind regards,
Jo Park`)
  })

  test('text with long lines was never wrapped', () => {
    const text = `${'One long line of a paragraph goes on and on. '.repeat(4).trim()}\nSecond line`
    expect(unwrap(text)).toBe(text)
  })

  test('joining changes white space alone', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z ]{0,79}$/)), (lines) => {
        const text = tidyText(lines.join('\n'))
        expect(unwrap(text).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
      }),
    )
  })
})
