import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accountsRepository, NEVER_LISTED } from '#main/db/accounts.ts'
import { applicationsRepository } from '#main/db/applications.ts'
import { candidatesRepository } from '#main/db/candidates.ts'
import type { Database } from '#main/db/database.ts'
import { eventsRepository } from '#main/db/events.ts'
import { findingsRepository } from '#main/db/findings.ts'
import { settings as settingsTable } from '#main/db/schema.ts'
import { settingsRepository } from '#main/db/settings.ts'
import { syncRunsRepository } from '#main/db/sync-runs.ts'
import { settings as settingsShape } from '#shared/domain/settings.ts'
import { NOW, temporaryDatabase } from '#tests/support/database.ts'
import { populate } from './populate.ts'

let db: Database
beforeEach(() => {
  db = temporaryDatabase().db
})
afterEach(() => db.close())

const person = { address: 'mara@mail.example', clientId: 'client', sample: false }

describe('accounts', () => {
  test('are created, found by address, changed and removed', () => {
    const accounts = accountsRepository(db)
    const { id } = accounts.create(person)
    expect(accounts.byAddress('mara@mail.example')).toEqual({ ...person, id, state: 'connected', ...NEVER_LISTED, lastSyncAt: null })
    expect(accounts.update(id, { state: 'needs_reconnect', lastSyncAt: NOW })).toMatchObject({ state: 'needs_reconnect', lastSyncAt: NOW })
    accounts.remove(id)
    expect(accounts.list()).toEqual([])
    expect(() => accounts.get(id)).toThrow('no longer here')
    expect(() => accounts.update(id, { state: 'connected' })).toThrow('no longer here')
  })

  test('no address twice', () => {
    const accounts = accountsRepository(db)
    accounts.create(person)
    expect(() => accounts.create(person)).toThrow('UNIQUE')
  })
})

describe('candidates', () => {
  test('queue each mail once, newest first, also when it is listed again', () => {
    const { id } = accountsRepository(db).create(person)
    const candidates = candidatesRepository(db)
    const mails = ['b', 'c', 'a'].map((gmailId) => ({ gmailId, threadId: `thread ${gmailId}` }))
    expect(candidates.enqueue(id, mails)).toBe(3)
    candidates.finish(id, 'b', 'set_aside')
    expect(candidates.enqueue(id, [...mails, { gmailId: 'd', threadId: 'd' }])).toBe(1)
    expect(candidates.nextQueued(id, { limit: 2, now: NOW, which: 'untried' }).map(({ gmailId }) => gmailId)).toEqual(['d', 'c'])
    expect(candidates.countQueued(id)).toBe(3)
    expect([candidates.outcome(id, 'b'), candidates.outcome(id, 'c'), candidates.outcome(id, 'x')]).toEqual(['set_aside', 'queued', null])
  })

  test('of two accounts never mix', () => {
    const accounts = accountsRepository(db)
    const [mara, jo] = [accounts.create(person), accounts.create({ ...person, address: 'jo@mail.example' })]
    const candidates = candidatesRepository(db)
    const mail = [{ gmailId: 'same id', threadId: 'same thread' }]
    expect([candidates.enqueue(mara.id, mail), candidates.enqueue(jo.id, mail)]).toEqual([1, 1])
    candidates.finish(mara.id, 'same id', 'gone')
    expect([candidates.countQueued(mara.id), candidates.countQueued(jo.id)]).toEqual([0, 1])
  })
})

describe('settings', () => {
  const standard = settingsShape.parse({})

  test('start with their defaults; one changes without the others', () => {
    const settings = settingsRepository(db)
    expect(settings.get()).toEqual(standard)
    settings.update({ syncMinutes: 30 })
    expect(settings.update({ theme: 'dark', modelPath: '/models/small.gguf' })).toEqual({
      ...standard,
      syncMinutes: 30,
      theme: 'dark',
      modelPath: '/models/small.gguf',
    })
    expect(settings.update({ modelPath: null }).modelPath).toBeNull()
  })

  test('refuse what is out of range, and change nothing', () => {
    const settings = settingsRepository(db)
    expect(() => settings.update({ theme: 'dark', syncMinutes: 1 })).toThrow('cannot have that value')
    expect(settings.get()).toEqual(standard)
  })

  test('a stored value that is no longer allowed gives way to its default', () => {
    const settings = settingsRepository(db)
    settings.update({ theme: 'dark' })
    db.orm.insert(settingsTable).values({ key: 'syncMinutes', value: 100_000 }).run()
    expect(settings.get()).toEqual({ ...standard, theme: 'dark' })
  })

  test('every change of one setting keeps all others', () => {
    const settings = settingsRepository(db)
    const change = fc.record(
      {
        syncMinutes: fc.integer({ min: 5, max: 240 }),
        syncPaused: fc.boolean(),
        keepText: fc.boolean(),
        theme: fc.constantFrom('system' as const, 'dark' as const),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(change, (patch) => {
        const before = settings.get()
        expect(settings.update(patch)).toEqual({ ...before, ...patch })
      }),
    )
  })
})

test('sync runs: the latest of an account, and one that was cut off has no end', () => {
  const { id } = accountsRepository(db).create(person)
  const runs = syncRunsRepository(db)
  const figures = { endedAt: NOW + 5, scope: 'window' as const, listed: 3, fetched: 3, found: 2, setAside: 1, failed: 0 }
  runs.end(runs.start(id, NOW), { ...figures, errorCode: 'offline', errorMessage: 'Gmail could not be reached.' })
  expect(runs.latest(id)).toMatchObject({ startedAt: NOW, ...figures, errorCode: 'offline' })
  runs.start(id, NOW + 10)
  expect(runs.latest(id)).toMatchObject({ startedAt: NOW + 10, endedAt: null })
})

test('what a JSON column holds is checked when it is read', () => {
  populate(db)
  const findings = findingsRepository(db)
  for (const broken of ['{"company": 7}', 'no JSON', 'null']) {
    db.orm.run(sql`UPDATE findings SET fields = ${broken} WHERE id = 3`)
    expect(() => findings.get(3)).toThrow('damaged')
  }
  expect(findings.get(4).fields.company).toBe('Northwind')
})

test('fields that an older version did not know are empty', () => {
  populate(db)
  db.orm.run(sql`UPDATE findings SET fields = json_remove(fields, '$.deadline', '$.salary') WHERE id = 3`)
  expect(findingsRepository(db).get(3).fields).toMatchObject({ company: 'Northwind', deadline: null, salary: null })
})

describe('a transaction', () => {
  test('is undone as a whole, with those inside it', () => {
    const accounts = accountsRepository(db)
    expect(() =>
      db.transaction(() => {
        accounts.create(person)
        throw new Error('interrupted')
      }),
    ).toThrow('interrupted')
    expect(accounts.list()).toEqual([])
  })

  test('says that the disk is full in words for people, and keeps what was there', () => {
    populate(db)
    const accounts = accountsRepository(db)
    const before = accounts.list()
    db.orm.run(sql`PRAGMA max_page_count = 1`)
    const flood = () =>
      db.transaction(() => {
        accounts.create({ ...person, address: 'third@mail.example' })
        for (let key = 0; key < 1000; key++)
          db.orm
            .insert(settingsTable)
            .values({ key: `${key}`, value: 'x'.repeat(5000) })
            .run()
      })
    expect(flood).toThrow(expect.objectContaining({ code: 'disk_full', retryable: true }))
    expect(accounts.list()).toEqual(before)
  })
})

test('companies are those of applications with an event that stands, each once', () => {
  const applications = applicationsRepository(db)
  const events = eventsRepository(db)
  const track = (company: string) => {
    const applicationId = applications.insert({ company, title: null, location: null, requisitionId: null, createdAt: NOW })
    return events.add({ applicationId, at: NOW, kind: 'status', type: null, findingId: null, interview: null, status: 'applied' })
  }
  for (const company of ['Velda Robotics', 'Corvane', 'Velda Robotics']) track(company)
  events.retract(track('Taken Back Ltd'), NOW)
  expect(applications.companies()).toEqual(['Corvane', 'Velda Robotics'])
})
