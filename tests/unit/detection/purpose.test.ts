import { describe, expect, it } from 'vitest'
import { detect } from '#core/detection/detect.ts'
import { shippedKnowledge } from '#main/detection/shipped-knowledge.ts'
import { EMPTY_MAIL } from '#tests/support/empty-mail.ts'

const knowledge = shippedKnowledge()
const told = (subject: string, text: string) => detect({ ...EMPTY_MAIL, subject, text }, knowledge)

const REJECTION =
  'Dear Robin,\n\nThank you for applying for the Loan Officer position at Larch Bank. Unfortunately, we have decided to move forward with other candidates.'
const RECEIPT = 'Dear Robin,\n\nThank you for applying. We have received your application for the Admissions Assistant position at Westmoor University.'

/** What employers add to the news of an application. */
const ADDITIONS = [
  'Please take our candidate survey; your answers are anonymous and have no influence on any decision.',
  'See similar jobs on our careers site, or edit your job alerts at any time.',
  'Your candidate account will be deleted after 12 months. Read our privacy notice.',
  'Join us at our open day on 4 May. Places are limited, RSVP now.',
]

describe('what stands beside the news of an application', () => {
  it.each(ADDITIONS)('does not hide a rejection: %s', (addition) => {
    expect(told('Your application to Larch Bank', `${REJECTION}\n\n${addition}`)).toMatchObject({ verdict: 'job', type: 'rejection' })
  })

  it.each(ADDITIONS)('does not hide a receipt: %s', (addition) => {
    expect(told('Application received', `${RECEIPT}\n\n${addition}`)).toMatchObject({ verdict: 'job', type: 'application_confirmation' })
  })
})

describe('what was applied for', () => {
  it.each([
    ['a loan', 'Thank you for applying for a personal loan. Unfortunately, we have decided not to approve your application.'],
    ['a place to study', 'Thank you for applying to the master of arts programme. We regret that we are unable to offer you a place this year.'],
    ['a home', 'Thank you for viewing the flat. Unfortunately the landlord has decided to go with another applicant.'],
  ])('is told from a job: %s', (_, text) => {
    expect(told('Your application', text).verdict).toBe('not_job')
  })
})
