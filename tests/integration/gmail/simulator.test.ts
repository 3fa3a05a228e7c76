import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#main/db/database.ts'
import { findingsRepository } from '#main/db/findings.ts'
import { setAsideRepository } from '#main/db/set-aside.ts'
import { parseGoogleClient } from '#main/gmail/client-file.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { signIn } from '#main/gmail/loopback.ts'
import { createMailbox } from '#main/gmail/mailbox.ts'
import { revoke } from '#main/gmail/revoke.ts'
import { sampleMailbox, sampleMails } from '#simulator/sample/index.ts'
import { type Simulator, startSimulator } from '#simulator/server.ts'
import { temporaryDatabase } from '#tests/support/database.ts'
import { realSync } from '#tests/support/real-sync.ts'

const now = Date.now()
const sample = sampleMails(now)
const hidden = (labels: string[]) => labels.some((label) => ['SPAM', 'TRASH', 'SENT', 'DRAFT', 'CHAT'].includes(label))
const jobMail = sample.filter((mail) => mail.truth.type !== 'not_job' && !hidden(mail.labelIds))

let google: Simulator
let db: Database
beforeEach(async () => {
  google = await startSimulator({ mailbox: sampleMailbox(now), now: Date.now, autoConsent: true })
  db = temporaryDatabase(Date.now).db
})
afterEach(async () => {
  db.close()
  await google.stop()
})

const endpoints = () => googleEndpoints(google.url)
const client = () => parseGoogleClient(google.clientJson)
const browse = async (url: string) => void (await fetch(url))
const connect = () => signIn({ client: client(), endpoints: endpoints(), open: browse })

async function connectedSync() {
  const signedIn = await connect()
  return { ...realSync(db, { url: google.url, client: client(), ...signedIn }), refreshToken: signedIn.refreshToken }
}

const fetchedIds = () => google.requests.flatMap((request) => request.match(/^GET \/gmail\/v1\/users\/me\/messages\/([^/?]+)\?/)?.[1] ?? [])

describe('a sign-in', () => {
  test('gives the address and a lasting token', async () => {
    expect(await connect()).toEqual({ address: google.mailbox.address, refreshToken: expect.stringMatching(/^1\/\//) })
  })

  test('that the person denies', async () => {
    google.consent.answer = 'deny'
    await expect(connect()).rejects.toMatchObject({ code: 'signin_denied' })
  })

  test('without the box for reading mail', async () => {
    google.consent.gmail = false
    await expect(connect()).rejects.toMatchObject({ code: 'scope_missing' })
    expect(google.requests.some((request) => request.startsWith('POST /oauth2/revoke'))).toBe(true)
  })

  test('with a wrong secret', async () => {
    await expect(signIn({ client: { ...client(), clientSecret: 'wrong' }, endpoints: endpoints(), open: browse })).rejects.toMatchObject({
      code: 'client_invalid',
    })
  })
})

test('a revoked token ends reading, and can be revoked again', async () => {
  const { refreshToken } = await connect()
  const mailbox = createMailbox({ client: client(), refreshToken, endpoints: endpoints() })
  expect((await mailbox.profile()).address).toBe(google.mailbox.address)
  expect(await revoke(endpoints(), refreshToken)).toBe(true)
  await expect(mailbox.profile()).rejects.toMatchObject({ code: 'needs_reconnect' })
  expect(await revoke(endpoints(), refreshToken)).toBe(true)
})

describe('a sync of the sample mailbox', () => {
  test('fetches the job mail, each mail once, and nothing of spam, trash or sent', async () => {
    const sync = await connectedSync()
    expect((await sync.engine.syncNow()).state).toBe('idle')
    expect(sync.errors).toEqual([])
    const fetched = fetchedIds()
    expect(new Set(fetched).size).toBe(fetched.length)
    expect(fetched.filter((id) => hidden(google.mailbox.get(id)?.labelIds ?? []))).toEqual([])

    // the sample is full of short replies that say nothing of a job by themselves: only their thread would tell
    const first = jobMail.filter((mail) => mail.id === mail.threadId)
    expect(first.filter((mail) => fetched.includes(mail.id)).length / first.length).toBeGreaterThan(0.9)
    const private_ = sample.filter((mail) => mail.truth.type === 'not_job' && !hidden(mail.labelIds))
    expect(private_.filter((mail) => fetched.includes(mail.id)).length).toBeLessThan(private_.length * 0.6)

    const found = findingsRepository(db).list(['pending']).length
    expect(found + setAsideRepository(db).list().length + ownMail(sync.account.id, fetched, sync)).toBe(fetched.length)
    expect(sync.candidates.countQueued(sync.account.id)).toBe(0)
    await sync.stop()
  })

  test('takes later mail, and only that', async () => {
    const sync = await connectedSync()
    await sync.engine.syncNow()
    const before = fetchedIds().length
    const template = jobMail.find((mail) => findingsRepository(db).byGmailId(sync.account.id, mail.id))
    if (!template) return expect.unreachable()
    google.mailbox.add({ ...template, id: '18ffffffffffff01', threadId: '18ffffffffffff01', internalDate: Date.now() })
    expect((await sync.engine.syncNow()).state).toBe('idle')
    expect(fetchedIds().slice(before)).toEqual(['18ffffffffffff01'])
    expect(findingsRepository(db).byGmailId(sync.account.id, '18ffffffffffff01')).not.toBeNull()
    await sync.stop()
  })

  test('needs a reconnect when the person took the access back, and goes on after it', async () => {
    const sync = await connectedSync()
    await sync.engine.syncNow()
    google.revokeTokens()
    expect(await sync.engine.syncNow()).toEqual({ state: 'needs_reconnect', address: google.mailbox.address })
    expect(sync.accounts.get(sync.account.id).state).toBe('needs_reconnect')
    await sync.stop()

    const again = await connectedSync()
    again.accounts.update(again.account.id, { state: 'connected' })
    const before = fetchedIds().length
    expect((await again.engine.syncNow()).state).toBe('idle')
    expect(fetchedIds().length).toBe(before)
    await again.stop()
  })

  test('is offline without a server, and loses nothing by it', async () => {
    const sync = await connectedSync()
    await google.stop()
    expect((await sync.engine.syncNow()).state).toBe('offline')
    expect(sync.accounts.get(sync.account.id)).toMatchObject({ listedUntil: null, lastSyncAt: null })
    await sync.stop()
  }, 60_000)

  test('ends in the middle when the app quits, and another one finishes it', async () => {
    const sync = await connectedSync()
    const running = sync.engine.syncNow()
    await expect.poll(() => fetchedIds().length, { interval: 1, timeout: 10_000 }).toBeGreaterThan(20)
    await sync.stop()
    await running
    const left = sync.candidates.countQueued(sync.account.id)
    expect(left).toBeGreaterThan(0)

    const again = await connectedSync()
    await again.engine.syncNow()
    expect(again.candidates.countQueued(again.account.id)).toBe(0)
    const fetched = fetchedIds()
    expect(fetched.length - new Set(fetched).size).toBeLessThanOrEqual(16) // those in hand at the stop
    await again.stop()
  })
})

function ownMail(accountId: number, ids: string[], sync: Awaited<ReturnType<typeof connectedSync>>): number {
  return ids.filter((id) => sync.candidates.outcome(accountId, id) === 'own_mail').length
}
