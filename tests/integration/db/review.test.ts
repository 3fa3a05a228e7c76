import { afterEach, expect, test } from 'vitest'
import { detectedMail } from '#tests/support/mails.ts'
import { reviewFixture } from './review-fixture.ts'

let fixture = reviewFixture()
afterEach(() => {
  fixture.db.close()
  fixture = reviewFixture()
})

test('a confirmed finding becomes an application; the next mail of it is linked', async () => {
  const { review, find, asDetected } = fixture
  const finding = await find()
  const confirmed = review.confirm(asDetected(finding))
  expect(confirmed).toMatchObject({ state: 'confirmed', subject: null, evidence: [], reason: '' })
  const [application] = review.listApplications()
  expect(application).toMatchObject({ id: confirmed.applicationId, company: 'Northwind', status: 'applied' })
  const rejection = await find(detectedMail({ type: 'rejection' }))
  expect(review.suggestions(asDetected(rejection))).toMatchObject([{ certainty: 'sure', reason: 'The only application at Northwind' }])
  expect(review.confirm(asDetected(rejection)).applicationId).toBe(confirmed.applicationId)
  expect(review.listApplications()).toMatchObject([{ status: 'rejected' }])
})
