import { readdirSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accountsRepository } from '#main/db/accounts.ts'
import { makeBackup } from '#main/db/backups.ts'
import { candidatesRepository } from '#main/db/candidates.ts'
import { learningRepository } from '#main/db/learning.ts'
import { type Retention, retention } from '#main/db/retention.ts'
import * as schema from '#main/db/schema.ts'
import { settingsRepository } from '#main/db/settings.ts'
import { syncRunsRepository } from '#main/db/sync-runs.ts'
import { settings as settingsShape } from '#shared/domain/settings.ts'
import { DAY, NOW } from '#tests/support/database.ts'
import { detectedMail } from '#tests/support/mails.ts'
import { reviewFixture } from './review-fixture.ts'

const NO_FIGURES = { reviews: { mails: 1, shipped: 1, personal: 1 }, bundled: { mails: 1, shipped: 1, personal: 1 }, corrections: 0 }

let fixture = reviewFixture()
let kept: Retention = retention(fixture.db)
beforeEach(() => {
  fixture = reviewFixture()
  kept = retention(fixture.db)
})
afterEach(() => fixture.db.close())

const backups = () => readdirSync(fixture.folder).filter((name) => name.includes('backup'))

function backUp(at: number): void {
  const sqlite = new Sqlite(fixture.file)
  makeBackup(sqlite, fixture.file, at)
  sqlite.close()
}

describe('in time', () => {
  test('a text goes after 30 days, its finding stays', async () => {
    const { review, find } = fixture
    const { id } = await find()
    kept.expire(NOW + 30 * DAY)
    expect((await review.text(id)).source).toBe('kept')
    kept.expire(NOW + 30 * DAY + 1)
    expect((await review.text(id)).source).toBe('gmail')
    expect(review.get(id)).toMatchObject({ state: 'pending', subject: 'Your application to Northwind' })
  })

  test('undo does not make a text last longer', async () => {
    const { review, find, clock } = fixture
    const { id } = await find()
    clock.now += 20 * DAY
    review.ignore(id)
    review.undo(id)
    kept.expire(NOW + 30 * DAY + 1)
    expect((await review.text(id)).source).toBe('gmail')
  })

  test('a backup goes after a week, an unfinished one with it', () => {
    backUp(NOW)
    kept.expire(NOW + 7 * DAY)
    expect(backups()).toHaveLength(1)
    kept.expire(NOW + 7 * DAY + 1)
    expect(backups()).toEqual([])
  })

  test('sync runs go after 30 days', () => {
    const runs = syncRunsRepository(fixture.db)
    runs.start(fixture.account.id, NOW)
    kept.expire(NOW + 30 * DAY + 1)
    expect(runs.latest(fixture.account.id)).toBeNull()
  })
})

test('switching the keeping of texts off removes those that are kept', async () => {
  const { review, find } = fixture
  const { id } = await find()
  backUp(NOW)
  kept.deleteTexts()
  expect((await review.text(id)).source).toBe('gmail')
  expect(backups()).toEqual([])
})

describe('deleting what was found', () => {
  test('leaves the account, which starts over, and what another account found', async () => {
    const { db, review, find, arrive, asDetected, account, recorder } = fixture
    const accounts = accountsRepository(db)
    const other = accounts.create({ address: 'jo@mail.example', clientId: 'client', sample: false })
    accounts.update(account.id, { listedUntil: NOW, lastSyncAt: NOW })
    const { applicationId } = review.confirm(asDetected(await find()))
    review.confirm(asDetected(await find(detectedMail({ fields: { ...detectedMail().detection.fields, company: 'Southwind' } }))))
    await find()
    await arrive(detectedMail({ verdict: 'not_job', type: null }))
    candidatesRepository(db).enqueue(other.id, [{ gmailId: 'theirs', threadId: 'theirs' }])
    await recorder.record(other.id, 'theirs', 'theirs', detectedMail({ type: 'offer' }, { date: NOW + DAY }))
    const theirs = review.list('pending').find(({ accountId }) => accountId === other.id)
    review.confirmLink({ findingId: theirs?.id ?? 0, type: 'offer', fields: detectedMail().detection.fields, applicationId: applicationId ?? 0 })
    backUp(NOW)

    kept.deleteAccountData(account.id)
    expect(review.counts()).toEqual({ pending: 0, reviewed: 1, ignored: 0, setAside: 0 })
    expect(review.listApplications()).toMatchObject([{ id: applicationId, status: 'offer' }])
    expect(accounts.get(account.id)).toMatchObject({ state: 'connected', listedUntil: null, lastSyncAt: null })
    expect(backups()).toEqual([])
    expect(candidatesRepository(db).enqueue(account.id, [{ gmailId: 'mail-1', threadId: 'thread-1' }])).toBe(1)
    accounts.remove(account.id)
    expect(review.listApplications()).toMatchObject([{ id: applicationId }])
  })

  test('keeps an application whose status the person set', async () => {
    const { review, find, asDetected, account } = fixture
    const { applicationId } = review.confirm(asDetected(await find()))
    review.setStatus(applicationId ?? 0, 'accepted')
    kept.deleteAccountData(account.id)
    expect(review.listApplications()).toMatchObject([{ id: applicationId, status: 'accepted' }])
  })
})

test('deleting everything leaves no row, and a database that works', async () => {
  const { db, review, find, asDetected, candidates, account, arrive } = fixture
  settingsRepository(db).update({ theme: 'dark' })
  const first = await find()
  review.confirm(asDetected(first))
  await find()
  await arrive(detectedMail({ verdict: 'not_job', type: null }))
  syncRunsRepository(db).start(account.id, NOW)
  learningRepository(db).save({ layer: Uint8Array.of(1), used: false, figures: NO_FIGURES, learntAt: NOW })
  kept.deleteEverything()
  const {
    accounts,
    applications,
    candidates: queue,
    events,
    findings,
    findingLearnables,
    findingTexts,
    learning,
    reviews,
    setAside,
    settings,
    syncRuns,
  } = schema
  for (const table of [accounts, applications, queue, events, findings, findingLearnables, findingTexts, learning, reviews, setAside, settings, syncRuns]) {
    expect(db.orm.select().from(table).all()).toEqual([])
  }
  expect(settingsRepository(db).get()).toEqual(settingsShape.parse({}))
  const { id } = accountsRepository(db).create({ address: account.address, clientId: 'client', sample: false })
  expect(id).not.toBe(account.id) // ids are never used again: what still runs for the old account finds nothing
  expect(candidates.enqueue(id, [{ gmailId: first.gmailId, threadId: first.threadId }])).toBe(1)
})
