import { describe, expect, it } from 'vitest'
import { detect } from '#core/detection/detect.ts'
import { fromPlain } from '#core/mail/plain.ts'
import { shippedKnowledge } from '#main/detection/shipped-knowledge.ts'
import { MAIL_TYPES } from '#shared/domain/mail-type.ts'
import { FIRST_FORM } from '#tests/support/first-form.ts'

const knowledge = shippedKnowledge()

const outcomes = FIRST_FORM.map((sample) => {
  const { verdict, type } = detect(fromPlain(sample), knowledge)
  const says = verdict === 'job' ? type : verdict
  return {
    is: sample.type,
    says,
    right: [sample.type, ...sample.typeAlso].some((answer) => answer === says),
    text: `${sample.subject ?? ''} | ${sample.body?.slice(0, 120)}`,
  }
})

describe('what a mail means', () => {
  // Wording has no end: a share of each kind has to be right, and no kind may pay for another.
  it.each([...MAIL_TYPES, 'not_job' as const])('is told from the words: %s', (kind) => {
    const of = outcomes.filter(({ is }) => is === kind)
    const wrong = of.filter(({ right }) => !right)
    expect(of.length).toBeGreaterThanOrEqual(15)
    expect(wrong.length / of.length, JSON.stringify(wrong, null, 2)).toBeLessThanOrEqual(0.1)
  })

  it('seldom leaves a mail undecided', () => {
    expect(outcomes.filter(({ says }) => says === 'unsure').length).toBeLessThanOrEqual(outcomes.length * 0.02)
  })
})
