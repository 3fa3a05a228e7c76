import { count } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { retention } from '#main/db/retention.ts'
import { findings, findingTexts, setAside } from '#main/db/schema.ts'
import { settingsRepository } from '#main/db/settings.ts'
import { createRecorder } from '#main/review/recorder.ts'
import { detectedMail } from '#tests/support/mails.ts'
import { reviewFixture } from './review-fixture.ts'

let fixture = reviewFixture()
beforeEach(() => {
  fixture = reviewFixture()
})
afterEach(() => fixture.db.close())

const alert = detectedMail({ verdict: 'not_job', type: null, reason: 'A list of openings.' })

function rows() {
  const { orm } = fixture.db
  const of = (table: typeof findings | typeof findingTexts | typeof setAside) => orm.select({ rows: count() }).from(table).get()?.rows
  return { findings: of(findings), texts: of(findingTexts), setAside: of(setAside), queued: fixture.candidates.countQueued(fixture.account.id) }
}

function queue(gmailId = 'mail') {
  fixture.candidates.enqueue(fixture.account.id, [{ gmailId, threadId: 'thread' }])
  return gmailId
}
const record = (mail: Parameters<typeof fixture.recorder.record>[3], gmailId = queue()) => fixture.recorder.record(fixture.account.id, gmailId, 'thread', mail)

describe('a mail becomes', () => {
  test('a finding with its sealed text', async () => {
    expect(await record(detectedMail())).toBe('finding')
    expect(rows()).toEqual({ findings: 1, texts: 1, setAside: 0, queued: 0 })
    expect(fixture.review.list('pending')).toMatchObject([
      { gmailId: 'mail', accountAddress: 'mara@mail.example', subject: 'Your application to Northwind', state: 'pending' },
    ])
  })

  test('a row that is set aside, without its text', async () => {
    expect(await record(alert)).toBe('set_aside')
    expect(rows()).toEqual({ findings: 0, texts: 0, setAside: 1, queued: 0 })
  })

  test('nothing when the person wrote it or it is gone', async () => {
    expect(await record(detectedMail({}, { ownMail: true }))).toBe('own_mail')
    expect(await record('gone', queue('other'))).toBe('gone')
    expect(rows()).toEqual({ findings: 0, texts: 0, setAside: 0, queued: 0 })
  })

  test('a finding to check when it is unsure, also without a type', async () => {
    expect(await record(detectedMail({ verdict: 'unsure', type: null }))).toBe('finding')
    expect(fixture.review.list('pending')).toMatchObject([{ verdict: 'unsure', type: 'status_update' }])
  })
})

test('no text is kept when the person does not want it, and no keychain needed', async () => {
  settingsRepository(fixture.db).update({ keepText: false })
  fixture.vault.key = null
  expect(await record(detectedMail())).toBe('finding')
  expect(rows()).toMatchObject({ findings: 1, texts: 0 })
})

describe('the same mail again', () => {
  test.each(['finding', 'set_aside', 'gone'] as const)('keeps its outcome %s', async (outcome) => {
    const first = { finding: detectedMail(), set_aside: alert, gone: 'gone' as const }[outcome]
    const gmailId = queue()
    await record(first, gmailId)
    const before = rows()
    for (const mail of [detectedMail(), alert, 'gone' as const]) expect(await record(mail, gmailId)).toBe(outcome)
    expect(rows()).toEqual(before)
  })

  test('recorded twice at once is one finding', async () => {
    const gmailId = queue()
    expect(await Promise.all([record(detectedMail(), gmailId), record(detectedMail(), gmailId)])).toEqual(['finding', 'finding'])
    expect(rows().findings).toBe(1)
  })
})

test('a mail whose account was emptied meanwhile leaves nothing', async () => {
  const gmailId = queue()
  retention(fixture.db).deleteAccountData(fixture.account.id)
  expect(await record(detectedMail(), gmailId)).toBe('gone')
  expect(rows()).toEqual({ findings: 0, texts: 0, setAside: 0, queued: 0 })
})

describe('when it cannot be saved, the mail stays queued and nothing is left', () => {
  test('a locked keychain', async () => {
    fixture.vault.key = null
    await expect(record(detectedMail())).rejects.toMatchObject({ code: 'keychain_unavailable' })
    expect(rows()).toEqual({ findings: 0, texts: 0, setAside: 0, queued: 1 })
  })

  // each write of the transaction in turn is the one at which the app is killed
  test.each(['findings', 'finding_texts', 'candidates'])('interrupted at %s', async (table) => {
    const gmailId = queue()
    const { db, clock, vault } = fixture
    const verb = table === 'candidates' ? 'UPDATE' : 'INSERT'
    db.orm.run(`CREATE TRIGGER interrupt BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, 'killed'); END`)
    await expect(record(detectedMail(), gmailId)).rejects.toThrow('killed')
    expect(rows()).toEqual({ findings: 0, texts: 0, setAside: 0, queued: 1 })
    db.orm.run('DROP TRIGGER interrupt')
    const restarted = createRecorder({ db, now: () => clock.now, vaultKey: async () => vault.key ?? Buffer.alloc(32) })
    expect(await restarted.record(fixture.account.id, gmailId, 'thread', detectedMail())).toBe('finding')
    expect(rows()).toEqual({ findings: 1, texts: 1, setAside: 0, queued: 0 })
  })
})
