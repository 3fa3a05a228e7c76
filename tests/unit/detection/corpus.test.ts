import { describe, expect, it } from 'vitest'
import { detect } from '#core/detection/detect.ts'
import { senderDirectory } from '#core/detection/directory.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import { MAIL_TYPES } from '#shared/domain/mail-type.ts'
import { asMail } from '#tests/corpus/as-mail.ts'
import { FIRST_FORM } from '#tests/corpus/first-form.ts'

const directory = senderDirectory.parse(senders)

const outcomes = FIRST_FORM.map((sample) => {
  const { verdict, type } = detect(asMail(sample), { directory })
  const says = verdict === 'job' ? type : verdict
  return {
    is: sample.is,
    says,
    right: [sample.is, ...(sample.also ?? [])].some((answer) => answer === says),
    text: `${sample.subject ?? ''} | ${sample.text.slice(0, 120)}`,
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
