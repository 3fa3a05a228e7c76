import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestOf, documentOf, MAIL_TOKENS, type Tokenizer } from '#llm/question.ts'
import { MODEL_ANSWERS } from '#shared/domain/model-decision.ts'

/** One token a word. */
const words: Tokenizer = {
  tokenize: (text) => Array.from(text.split(' '), (word) => Number(word)),
  detokenize: (tokens) => tokens.join(' '),
}

const FRAME = documentOf('0', words)

test('the instruction comes first and is the same for every mail', () => {
  const start = FRAME.slice(0, FRAME.indexOf('<<<\n') + 4)
  fc.assert(
    fc.property(fc.string({ maxLength: 500 }), (mail) => {
      expect(documentOf(mail, words)).toBe(`${start}${mail}\n>>>`)
    }),
  )
})

test('a mail longer than the context is cut at its end, by tokens', () => {
  const mail = Array.from({ length: MAIL_TOKENS + 50 }, (_, index) => index).join(' ')
  const document = documentOf(mail, words)
  expect(document).toContain(` ${MAIL_TOKENS - 1}\n>>>`)
  expect(document).not.toContain(` ${MAIL_TOKENS}`)
})

test('the answer is the one with the highest probability', () => {
  const shares = Object.fromEntries(MODEL_ANSWERS.map((answer) => [answer, answer === 'offer' ? 0.3 : 0.1])) as Parameters<typeof bestOf>[0]
  expect(bestOf(shares)).toEqual({ answer: 'offer', probability: 0.3 })
})
