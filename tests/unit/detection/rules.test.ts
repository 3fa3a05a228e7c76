import { describe, expect, it } from 'vitest'
import { isConditional } from '#core/detection/rules/conditional.ts'
import { ENGLISH_SIGNALS } from '#core/detection/rules/index.ts'
import { CUE_LENGTH } from '#core/detection/rules/signal.ts'
import { fold, splitSentences } from '#core/detection/sentences.ts'
import { FIRST_FORM } from '#tests/support/first-form.ts'

const cuesOf = (folded: string) =>
  new Set(
    (folded.match(/[a-z0-9]+/g) ?? []).flatMap((word) => [
      word.slice(0, CUE_LENGTH),
      ...(word.length <= CUE_LENGTH && word.endsWith('s') ? [word.slice(0, -1)] : []),
    ]),
  )

describe('cues', () => {
  it('spare patterns without changing what they find', () => {
    const missed = FIRST_FORM.flatMap(({ subject, body }) => splitSentences(`${subject ?? ''}\n\n${body}`)).flatMap(({ folded }) => {
      const cues = cuesOf(folded)
      return ENGLISH_SIGNALS.filter(({ cues: own, pattern, unless }) => pattern.test(folded) && !unless?.test(folded) && !own.some((cue) => cues.has(cue))).map(
        ({ meaning, reason }) => `${meaning}: ${reason} <- ${folded}`,
      )
    })
    expect(missed).toEqual([])
  })
})

describe('sentences about an outcome that is open', () => {
  it.each([
    'if you are selected we will contact you to schedule an interview',
    'should your profile match, a recruiter will call you',
    'only shortlisted candidates will be contacted',
    'if you have not heard from us by may, please consider your application unsuccessful',
    'you may be asked to complete an online assessment',
    'candidates who pass this step will be invited to an interview',
  ])('%s', (sentence) => {
    expect(isConditional(sentence, 0)).toBe(true)
  })

  it.each([
    'we would like to invite you to an interview',
    'please let us know if tuesday works for you',
    'we have decided to move forward with candidates whose skills are better aligned',
    'if you have questions about the test, write to us',
  ])('not: %s', (sentence) => {
    expect(isConditional(sentence, 0)).toBe(false)
  })

  it('keeps to the clause', () => {
    const folded = fold('We can’t offer you this position—if new openings come up that fit, we’ll write')
    expect(isConditional(folded, folded.indexOf('offer you'))).toBe(false)
  })
})

describe('splitting', () => {
  it('joins wrapped lines, and keeps bullets and short lines apart', () => {
    const text = 'Hi Ann,\nwe have decided to move forward with another candidate who fits\nthe role. Best wishes\n- one\n- two\nJo'
    expect(splitSentences(text).map(({ raw }) => raw)).toEqual([
      'Hi Ann,\nwe have decided to move forward with another candidate who fits\nthe role.',
      'Best wishes',
      '- one',
      '- two',
      'Jo',
    ])
  })

  it('does not end a sentence at an abbreviation or the number of a point', () => {
    expect(splitSentences('You applied at Acme Inc. for a role.\n1. We read it.\n2. Done').map(({ raw }) => raw)).toEqual([
      'You applied at Acme Inc. for a role.',
      '1. We read it.',
      '2. Done',
    ])
  })

  it('gives every character that is not space to exactly one sentence', () => {
    for (const { body } of FIRST_FORM) {
      const text = body ?? ''
      expect(
        splitSentences(text)
          .map(({ raw }) => raw)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
    }
  })
})

describe('folding', () => {
  it.each([
    ['We’re sorry — we can’t', 'we are sorry - we can not'],
    ['Thanks=20for apply=\ning, it=E2=80=99s great', 'thanks for applying, it is great'],
    ['<p>Your&nbsp;r\u00e9sum\u00e9 &amp; test</p>', 'your resume & test'],
    ['*Interview*  on\u00a0Mon\u200bday', 'interview on monday'],
  ])('%s', (raw, folded) => {
    expect(fold(raw)).toBe(folded)
  })
})
