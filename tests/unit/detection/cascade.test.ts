import { describe, expect, it } from 'vitest'
import { needsModel, salientText, withModelDecision } from '#core/detection/cascade.ts'
import { detect, isOwnMail } from '#core/detection/detect.ts'
import { shippedKnowledge } from '#main/detection/shipped-knowledge.ts'
import { EMPTY_MAIL } from '#tests/support/empty-mail.ts'

const knowledge = shippedKnowledge()
const mail = {
  ...EMPTY_MAIL,
  from: { name: 'Ines', address: 'ines@tidewell.example' },
  subject: 'Your application',
  text: 'Thank you for applying. We have decided to move forward with other candidates.',
}
const sure = detect(mail, knowledge)
const doubt = { ...sure, verdict: 'unsure' as const }

describe('the local model', () => {
  it('is asked about what the rules leave open, and about nothing else', () => {
    expect([sure, doubt, { ...sure, confidence: 0.59 }, { ...sure, confidence: 0.61 }].map(needsModel)).toEqual([false, true, true, false])
  })

  it('reads sender, subject and the beginning of the text', () => {
    const text = salientText({ ...mail, text: `${'word '.repeat(2_000)}end https://tracking.example/${'x'.repeat(80)}` })
    expect(text.startsWith('From: Ines ines@tidewell.example\nSubject: Your application\n')).toBe(true)
    expect(text.length).toBeLessThanOrEqual(2_500)
    expect(text).not.toContain('tracking.example')
  })

  it('reads what a bare forward carries', () => {
    expect(salientText({ ...mail, text: '', quoted: 'We would like to meet you.' })).toContain('We would like to meet you.')
  })

  it('decides when it is sure, keeping the words only for the type that they speak for', () => {
    const agreed = withModelDecision(mail, doubt, { answer: 'rejection', probability: 0.9 }, knowledge)
    expect(agreed).toMatchObject({ verdict: 'job', type: 'rejection', decidedBy: 'model', confidence: 0.9 })
    expect(agreed.evidence.some(({ field }) => field === 'type')).toBe(true)
    const other = withModelDecision(mail, doubt, { answer: 'offer', probability: 0.9 }, knowledge)
    expect(other).toMatchObject({ type: 'offer', decidedBy: 'model' })
    expect(other.evidence.some(({ field }) => field === 'type')).toBe(false)
    expect(withModelDecision(mail, doubt, { answer: 'not_job', probability: 0.9 }, knowledge)).toMatchObject({
      verdict: 'not_job',
      type: null,
      decidedBy: 'model',
      evidence: [],
    })
  })

  it('leaves the question open when it hesitates', () => {
    for (const answer of ['offer', 'not_job'] as const) expect(withModelDecision(mail, doubt, { answer, probability: 0.4 }, knowledge)).toEqual(doubt)
  })
})

describe('own mail', () => {
  it.each([
    ['robin.vale@gmail.com', 'RobinVale@googlemail.com', true],
    ['robinvale+jobs@gmail.com', 'robin.vale@gmail.com', true],
    ['robin.vale@tidewell.example', 'robinvale@tidewell.example', false],
    ['ines@tidewell.example', 'robin.vale@gmail.com', false],
  ])('%s, connected as %s', (from, own, expected) => {
    expect(isOwnMail({ ...EMPTY_MAIL, from: { name: null, address: from } }, own)).toBe(expected)
  })

  it('is not mail without a sender', () => {
    expect(isOwnMail(EMPTY_MAIL, 'robin.vale@gmail.com')).toBe(false)
  })
})
