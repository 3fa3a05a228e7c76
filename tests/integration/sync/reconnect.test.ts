import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { candidatesRepository } from '#main/db/candidates.ts'
import { parseGoogleClient } from '#main/gmail/client-file.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { signIn } from '#main/gmail/loopback.ts'
import { sampleMailbox } from '#simulator/sample/index.ts'
import { type Simulator, startSimulator } from '#simulator/server.ts'
import { temporaryDatabase } from '#tests/support/database.ts'
import { realSync } from '#tests/support/real-sync.ts'

let simulator: Simulator
const { db, folder } = temporaryDatabase(Date.now)
beforeEach(async () => {
  simulator = await startSimulator({ mailbox: sampleMailbox(Date.now()), now: Date.now, autoConsent: true })
})
afterEach(async () => {
  await simulator.stop()
  db.close()
  rmSync(folder, { recursive: true })
})

async function connected() {
  const client = parseGoogleClient(simulator.clientJson)
  const signedIn = await signIn({ client, endpoints: googleEndpoints(simulator.url), open: async (url) => void (await fetch(url)) })
  return realSync(db, { url: simulator.url, client, ...signedIn })
}

test('reconnected after the access was taken back: one history call, nothing listed or read again', async () => {
  const before = await connected()
  expect(await before.engine.syncNow()).toMatchObject({ state: 'idle' })
  const queued = candidatesRepository(db).countQueued(before.account.id)
  simulator.revokeTokens()
  expect(await before.engine.syncNow()).toMatchObject({ state: 'needs_reconnect', address: simulator.mailbox.address })
  await before.stop()

  const after = await connected()
  after.accounts.update(after.account.id, { state: 'connected' })
  const asked = simulator.requests.length
  expect(await after.engine.syncNow()).toMatchObject({ state: 'idle' })
  await after.stop()
  const calls = simulator.requests.slice(asked).filter((request) => request.includes('/gmail/v1/'))
  expect(calls).toEqual([expect.stringContaining('/users/me/history?')])
  expect(queued).toBe(0)
})
