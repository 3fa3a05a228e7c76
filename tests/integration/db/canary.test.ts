import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeBackup } from '#main/db/backups.ts'
import { retention } from '#main/db/retention.ts'
import { NO_FIELDS } from '#shared/domain/detection.ts'
import { DAY, filesWith, NOW } from '#tests/support/database.ts'
import { detectedMail } from '#tests/support/mails.ts'
import { reviewFixture } from './review-fixture.ts'

// The files are read while the database is open: the log counts too.

const CANARY = 'the yellow bird sang before dawn'

let fixture = reviewFixture()
beforeEach(() => {
  fixture = reviewFixture()
})
afterEach(() => fixture.db.close())

/** A mail with the sentence wherever content goes. */
const singing = (sentence = CANARY, rest = {}) =>
  detectedMail(
    { reason: `It says “${sentence}”.`, evidence: [{ field: 'type', quote: `${sentence} and the day after` }], ...rest },
    { subject: `Re: ${sentence}`, text: `Dear Mara,\n${sentence}.\n`.repeat(40) },
  )

const found = () => filesWith(fixture.folder, CANARY)

describe('content is on no page of any file', () => {
  test.each(['confirm', 'ignore', 'notJob'] as const)('after %s, undo, and the same again', async (action) => {
    const { review, find } = fixture
    const decide = (id: number) =>
      action === 'confirm' ? review.confirm({ findingId: id, type: 'offer', fields: { ...NO_FIELDS, company: 'Northwind' } }) : review[action](id)
    const { id } = await find(singing())
    expect(found()).not.toEqual([]) // subject and quotes are there while the finding waits
    decide(id)
    expect(found()).toEqual([])
    review.undo(id)
    expect(found()).not.toEqual([])
    decide(id)
    expect(found()).toEqual([])
  })

  test('and the text is on none even while the finding waits', async () => {
    await fixture.find(detectedMail({}, { text: CANARY }))
    expect(found()).toEqual([])
  })

  test('after a rescue, of the row that was set aside', async () => {
    const { review, arrive, mailbox } = fixture
    const gmailId = await arrive(singing(CANARY, { verdict: 'not_job', type: null }))
    expect(found()).not.toEqual([])
    mailbox.set(gmailId, detectedMail({ verdict: 'not_job', type: null }))
    await review.rescue(review.listSetAside()[0]?.id ?? 0)
    expect(found()).toEqual([])
  })

  test('after 30 days, of what was set aside', async () => {
    await fixture.arrive(singing(CANARY, { verdict: 'not_job', type: null }))
    retention(fixture.db).expire(NOW + 30 * DAY)
    expect(found()).not.toEqual([])
    retention(fixture.db).expire(NOW + 30 * DAY + 1)
    expect(found()).toEqual([])
    expect(fixture.review.counts().setAside).toBe(0)
  })

  test('whatever is reviewed in whatever order, with others that still wait', async () => {
    const { review, find } = fixture
    const waiting = new Map<number, string>()
    const actions = fc.sample(fc.record({ size: fc.nat(1500), review: fc.boolean(), pick: fc.nat(), how: fc.constantFrom('ignore', 'notJob') }), {
      numRuns: 150,
      seed: 7,
    })
    for (const [index, { size, review: reviews, pick, how }] of actions.entries()) {
      const sentence = `${CANARY} of day ${index}; `
      waiting.set((await find(singing(sentence + 'and sang '.repeat(size / 9)))).id, sentence)
      const [id, heard] = [...waiting][pick % waiting.size] ?? [0, '']
      if (!reviews) continue
      review[how === 'ignore' ? 'ignore' : 'notJob'](id)
      waiting.delete(id)
      expect(filesWith(fixture.folder, heard)).toEqual([])
    }
    for (const [id, sentence] of waiting) {
      review.ignore(id)
      expect(filesWith(fixture.folder, sentence)).toEqual([])
    }
    expect(found()).toEqual([])
  })
})

/** Content in every table and in a backup. */
async function live() {
  const { review, find, arrive, file } = fixture
  const fields = { ...NO_FIELDS, company: CANARY, title: CANARY, recruiter: CANARY }
  review.confirm({ findingId: (await find(singing())).id, type: 'interview_invitation', fields })
  review.notJob((await find(singing(CANARY, { fields }))).id)
  await find(singing(CANARY, { fields }))
  await arrive(singing(CANARY, { verdict: 'not_job', type: null }))
  const sqlite = new Sqlite(file)
  makeBackup(sqlite, file, NOW)
  sqlite.close()
  expect(found().length).toBeGreaterThan(1)
}

describe('nothing at all is left', () => {
  test('after "delete what was found"', async () => {
    await live()
    retention(fixture.db).deleteAccountData(fixture.account.id)
    expect(found()).toEqual([])
  })

  test('after "delete everything"', async () => {
    await live()
    retention(fixture.db).deleteEverything()
    expect(found()).toEqual([])
    expect(filesWith(fixture.folder, 'mara@mail.example')).toEqual([])
  })
})
