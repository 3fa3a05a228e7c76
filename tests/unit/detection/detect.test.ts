import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detect } from '#core/detection/detect.ts'
import { fromPlain } from '#core/mail/plain.ts'
import { shippedKnowledge } from '#main/detection/shipped-knowledge.ts'
import { detection as detectionShape } from '#shared/domain/detection.ts'
import { EMPTY_MAIL } from '#tests/support/empty-mail.ts'
import { FIRST_FORM } from '#tests/support/first-form.ts'
import { HANG_MS } from '#tests/support/hang.ts'

const knowledge = shippedKnowledge()
const read = (text: string, subject = '') => detect({ ...EMPTY_MAIL, subject, text }, knowledge)

/** Sentences of the corpus in any order, with the noise that mail carries. */
const sentences = FIRST_FORM.flatMap(({ body }) => (body ?? '').split(/(?<=[.!?])\s+/))
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.constantFrom(...sentences, '=20', '<br>', '&nbsp;', '\n\n', '\u200b', '- ', '_'.repeat(60)), { maxLength: 30 }).map((parts) => parts.join(' ')),
)

describe('detection of any mail', () => {
  it('has the agreed form, a type exactly when it is not set aside, and quotes only what stands in the mail', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (subject, text, quoted) => {
        const mail = { ...EMPTY_MAIL, subject, text, quoted }
        const found = detect(mail, knowledge)
        expect(detectionShape.safeParse(found).success).toBe(true)
        expect(found.type === null).toBe(found.verdict === 'not_job')
        expect(found.decidedBy === 'gate').toBe(found.verdict === 'not_job')
        expect(found.reason).not.toBe('')
        for (const { field, quote } of found.evidence) if (field === 'type') expect([subject, text].some((source) => source.includes(quote))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('says the same for the same mail, whatever was read before', () => {
    const first = FIRST_FORM.map((sample) => detect(fromPlain(sample), knowledge))
    const second = [...FIRST_FORM].reverse().map((sample) => detect(fromPlain(sample), knowledge))
    expect(second.reverse()).toEqual(first)
  })

  it.each(['we would like to ', 'a ', '\n ', 'thank you for your interest in our ', '<', '.', '=3D'])(
    'does not run away on 200,000 characters of %j',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length)
      expect(detectionShape.parse(read(text)).fields.company).toBeNull()
      expect(read(`We have decided to move forward with other candidates.\n\n${text}`).type).toBe('rejection')
    },
    HANG_MS,
  )
})

describe('evidence', () => {
  it('is the sentence that decides, exactly as it stands, wrapped lines included', () => {
    const found = read(
      'Dear Robin,\n\nthank you for your time. After long talks within the whole team we have decided to\nmove forward with other candidates. All the best.',
    )
    expect(found.type).toBe('rejection')
    expect(found.evidence.find(({ field }) => field === 'type')?.quote).toBe(
      'After long talks within the whole team we have decided to\nmove forward with other candidates.',
    )
    expect(found.reason).toBe('Says that other candidates were chosen.')
  })

  it('cuts a sentence without end around the words', () => {
    const found = read(
      `${'we are a company that loves to build boats and bridges and '.repeat(5)}we would like to invite you to an interview ${'and we serve coffee and cake and tea in the kitchen '.repeat(4)}`,
    )
    const quote = found.evidence.find(({ field }) => field === 'type')?.quote ?? ''
    expect(quote).toContain('invite you to an interview')
    expect(quote.length).toBeLessThanOrEqual(240)
  })

  it('is left out where only the quoted text decides', () => {
    const found = detect(
      { ...EMPTY_MAIL, text: 'FYI', quoted: 'Thank you for applying. We have decided to move forward with other candidates for this position.' },
      knowledge,
    )
    expect(found.type).toBe('rejection')
    expect(found.evidence.filter(({ field }) => field === 'type')).toEqual([])
  })
})

describe('precedence of meaning', () => {
  it.each([
    [
      'a rejection that opens with thanks',
      'Thank you for applying to Tidewell. We received your application. We will not be moving forward with it.',
      'rejection',
    ],
    [
      'a rejection that invites to other roles',
      'We filled this position, but we invite you to apply for our other openings and look forward to an interview one day.',
      'rejection',
    ],
    [
      'an invitation after a filled role',
      'The analyst role was filled last week. We would like to schedule an interview with you for the planner role instead. Please pick a time slot for your interview on Monday or Tuesday.',
      'interview_invitation',
    ],
    [
      'a test that is called a step of the interview process',
      'The next step of our interview process is a coding challenge. Please complete it by Friday.',
      'assessment',
    ],
    [
      'an interview that may follow',
      'Thank you for applying. If you are selected, we will schedule an interview. Candidates may be asked to take a coding test.',
      'application_confirmation',
    ],
    ['an offer with conditions', 'We are pleased to offer you the position of clerk, subject to references and a background check.', 'offer'],
    ['an interview that is called off', 'We have to cancel your interview on Monday for the clerk position.', 'status_update'],
  ])('%s', (_what, text, type) => {
    expect(read(text)).toMatchObject({ verdict: 'job', type })
  })
})
