import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#main/db/database.ts'
import { findingsRepository } from '#main/db/findings.ts'
import { parseGoogleClient } from '#main/gmail/client-file.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { signIn } from '#main/gmail/loopback.ts'
import { createPacer } from '#main/gmail/pacer.ts'
import { textPart } from '#simulator/gmail/mime.ts'
import type { SimulatorInput } from '#simulator/options.ts'
import { type Simulator, startSimulator } from '#simulator/server.ts'
import { temporaryDatabase } from '#tests/support/database.ts'
import { fastClock } from '#tests/support/fast-clock.ts'
import { realSync } from '#tests/support/real-sync.ts'

let google: Simulator
let db: Database
let sync: ReturnType<typeof realSync>
beforeEach(async () => {
  google = await startSimulator({ now: Date.now, autoConsent: true })
  db = temporaryDatabase(Date.now).db
  const client = parseGoogleClient(google.clientJson)
  const signedIn = await signIn({ client, endpoints: googleEndpoints(google.url), open: async (url) => void (await fetch(url)) })
  sync = realSync(db, { url: google.url, client, ...signedIn, pacer: createPacer({ ...fastClock(10), unitsPerMinute: 1e9 }) })
})
afterEach(async () => {
  await sync.stop()
  db.close()
  await google.stop()
})

/** Signs in again, as a person does who chooses Reconnect. */
async function reconnected(): Promise<ReturnType<typeof realSync>> {
  const client = parseGoogleClient(google.clientJson)
  const signedIn = await signIn({ client, endpoints: googleEndpoints(google.url), open: async (url) => void (await fetch(url)) })
  const again = realSync(db, { url: google.url, client, ...signedIn })
  again.accounts.update(again.account.id, { state: 'connected' })
  return again
}

const calls = () => Object.values(google.usage).reduce((sum, { calls }) => sum + calls, 0) - google.usage.token.calls
const units = () => Object.values(google.usage).reduce((sum, { units }) => sum + units, 0)
const findings = () => findingsRepository(db).list(['pending'])
const outcome = (gmailId: string) => sync.candidates.outcome(sync.account.id, gmailId)
const queued = () => sync.candidates.countQueued(sync.account.id)
const syncedState = async () => (await sync.engine.syncNow()).state

/** A reply that says nothing of a job, in a thread with a finding. */
function replyComes(labelIds: string[]): string {
  const template = google.mailbox.get(findings()[0]?.gmailId ?? '')
  if (!template) return expect.unreachable()
  const id = '1affffffffffff01'
  google.mailbox.add({ ...template, id, labelIds, internalDate: Date.now(), body: textPart('Yes, Tuesday at ten suits me.') })
  return id
}

describe('after a first sync', () => {
  beforeEach(async () => {
    expect(await syncedState()).toBe('idle')
  }, 60_000)

  test('an idle tick costs one call of two units', async () => {
    const [callsBefore, unitsBefore] = [calls(), units()]
    expect(await syncedState()).toBe('idle')
    expect([calls() - callsBefore, units() - unitsBefore]).toEqual([1, 2])
  })

  test('a reply in a known thread is read without a phrase, and without a query', async () => {
    const lists = google.usage.list.calls
    const id = replyComes(['INBOX'])
    await syncedState()
    expect(outcome(id)).not.toBeNull()
    expect(google.usage.list.calls).toBe(lists)
  })

  test('a mail that leaves spam is found', async () => {
    const id = replyComes(['SPAM'])
    await syncedState()
    expect(outcome(id)).toBeNull()
    google.mailbox.relabel(id, { add: ['INBOX'], remove: ['SPAM'] })
    await syncedState()
    expect(outcome(id)).not.toBeNull()
  })

  test('history that Gmail forgot costs a comparison, and no mail is fetched again', async () => {
    const id = replyComes(['INBOX'])
    google.mailbox.expireHistory()
    const gets = google.usage.get.calls
    expect(await syncedState()).toBe('idle')
    expect(outcome(id)).not.toBeNull()
    expect(google.usage.get.calls - gets).toBe(1)
  })

  test('access that was taken back and given again goes on without a rescan', async () => {
    google.revokeTokens()
    expect(await syncedState()).toBe('needs_reconnect')
    const again = await reconnected()
    const before = google.requests.length
    expect((await again.engine.syncNow()).state).toBe('idle')
    await again.stop()
    const asked = google.requests.slice(before).filter((request) => request.includes('/gmail/v1/'))
    expect(asked).toEqual([expect.stringContaining('/users/me/history?')])
  })
})

describe('in the middle of a first sync', () => {
  const faulty: [string, Partial<SimulatorInput>, string][] = [
    ['the network is gone', { offline: true }, 'offline'],
    ['a captive portal answers', { faults: [{ kind: 'portal', rate: 1 }] }, 'failed'],
    ['Gmail has a problem of its own', { faults: [{ kind: '503', rate: 1 }] }, 'failed'],
    ['permission is refused', { faults: [{ kind: '403-permission', rate: 1 }] }, 'failed'],
  ]
  test.each(faulty)(
    '%s: the state says so, and when it is over all goes on and nothing is lost',
    async (_, fault, state) => {
      const running = sync.engine.syncNow()
      await expect.poll(() => findings().length, { interval: 2, timeout: 20_000 }).toBeGreaterThan(5)
      Object.assign(google.switches, fault)
      expect((await running).state).toBe(state)
      expect(queued()).toBeGreaterThan(0)
      Object.assign(google.switches, { offline: false, faults: [] })
      // failed ones wait a minute for their next try; the others do not wait for them
      await syncedState()
      expect(queued()).toBeLessThanOrEqual(5)
      expect(sync.candidates.countPoison(sync.account.id)).toBe(0)
    },
    60_000,
  )

  test('the access is taken back: reconnecting is asked for, and goes on with what is left without reading anything twice', async () => {
    const running = sync.engine.syncNow()
    await expect.poll(() => findings().length, { interval: 2, timeout: 20_000 }).toBeGreaterThan(5)
    google.revokeTokens()
    expect((await running).state).toBe('needs_reconnect')
    const [asked, found] = [google.requests.length, findings().map(({ gmailId }) => gmailId)]
    expect(queued()).toBeGreaterThan(0)
    const again = await reconnected()
    expect((await again.engine.syncNow()).state).toBe('idle')
    await again.stop()
    expect(queued()).toBe(0)
    const fetched = google.requests.slice(asked).flatMap((request) => request.match(/\/messages\/(\w+)\?/)?.[1] ?? [])
    expect(fetched.length).toBeGreaterThan(0)
    expect(fetched.filter((id, at) => found.includes(id) || fetched.indexOf(id) !== at)).toEqual([])
  }, 60_000)

  test('faults of all kinds now and then are ridden out', async () => {
    google.switches.faults = [
      { kind: '429', rate: 0.03 },
      { kind: '503', rate: 0.03 },
      { kind: 'reset', rate: 0.03 },
      { kind: 'truncated', rate: 0.03 },
      { kind: '403-user-rate', rate: 0.03 },
    ]
    expect(await syncedState()).toBe('idle')
    expect(queued()).toBe(0)
    expect(findings().length).toBeGreaterThan(50)
  }, 60_000)

  test('the disk is full: the state says so, what was saved is safe, and with space it goes on', async () => {
    const running = sync.engine.syncNow()
    await expect.poll(() => findings().length, { interval: 2, timeout: 20_000 }).toBeGreaterThan(5)
    db.orm.run(sql`PRAGMA max_page_count = 1`) // SQLite takes the present size then
    expect((await running).state).toBe('disk_full')
    const saved = findings().length
    db.orm.run(sql`PRAGMA max_page_count = 1073741823`)
    expect(await syncedState()).toBe('idle')
    expect(queued()).toBe(0)
    expect(findings().length).toBeGreaterThan(saved)
  }, 60_000)
})
