import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Connections } from '#main/accounts/connections.ts'
import { accountsRepository } from '#main/db/accounts.ts'
import { type Database, openDatabase } from '#main/db/database.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { accountSecrets } from '#main/secrets/account-secrets.ts'
import { memorySecrets } from '#main/secrets/secret-store.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { createSimulatedMailbox } from '#simulator/gmail/mailbox.ts'
import { type Simulator, startSimulator } from '#simulator/server.ts'

const simulate = (address: string) => startSimulator({ mailbox: createSimulatedMailbox({ address, mails: [] }), now: Date.now, autoConsent: true })

describe('Connections', () => {
  let folder: string
  let db: Database
  let simulator: Simulator
  let other: Simulator
  const store = { current: memorySecrets() }

  /** Connections to one of the two simulated accounts; the database and the keychain are the same. */
  function connectionsTo(google: Simulator) {
    const connected: string[] = []
    const accounts = accountsRepository(db)
    const secrets = accountSecrets(store.current)
    const connections = new Connections({
      accounts,
      secrets,
      endpoints: googleEndpoints(google.url),
      open: async (url) => void (await fetch(url)),
      builtInClient: null,
      sample: false,
      onConnecting: () => {},
      onConnected: ({ address }) => connected.push(address),
      stopSync: async () => {},
      deleteData: (id) => accounts.remove(id),
      nextSyncAt: () => null,
    })
    return { connections, connected, secrets }
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trackmyroles-accounts-'))
    db = openDatabase({ file: join(folder, 'x.db'), migrationsFolder: 'drizzle', now: Date.now })
    store.current = memorySecrets()
    simulator = await simulate('nora@example.com')
    other = await simulate('sam@example.com')
  })
  afterEach(async () => {
    db.close()
    await Promise.all([simulator.stop(), other.stop()])
    rmSync(folder, { recursive: true })
  })

  test('asks nobody to sign in when the sign-in could not be kept', async () => {
    const refusal = new AppError('keychain_unavailable', 'The keychain refused access.', { hint: 'Unlock it.' })
    store.current = { ...memorySecrets(), set: () => Promise.reject(refusal) }
    await expect(connectionsTo(simulator).connections.connect(simulator.clientJson)).rejects.toBe(refusal)
    expect(simulator.requests).toEqual([])
  })

  test('connects the first address; its secrets are in the keychain under that address', async () => {
    const { connections, connected, secrets } = connectionsTo(simulator)
    expect(await connections.connect(simulator.clientJson)).toMatchObject({
      outcome: 'connected',
      account: { address: 'nora@example.com', state: 'connected' },
    })
    expect(connected).toEqual(['nora@example.com'])
    expect(await secrets.read('nora@example.com')).toMatchObject({ refreshToken: expect.stringMatching(/\w+/), clientSecret: expect.stringMatching(/\w+/) })
  })

  test('another address is asked about: added beside, or forgotten and revoked', async () => {
    await connectionsTo(simulator).connections.connect(simulator.clientJson)
    const { connections, secrets } = connectionsTo(other)
    expect(await connections.connect(other.clientJson)).toEqual({ outcome: 'other_account', address: 'sam@example.com', knownAddresses: ['nora@example.com'] })
    expect(connections.list()).toHaveLength(1)
    expect(await secrets.read('sam@example.com')).toBeNull()
    expect(await connections.resolveOther(false)).toBeNull()
    expect(other.requests.filter((request) => request.includes('/oauth2/revoke'))).toHaveLength(1)
    await connections.connect(other.clientJson)
    expect(await connections.resolveOther(true)).toMatchObject({ address: 'sam@example.com' })
    expect(connections.list().map(({ address }) => address)).toEqual(['nora@example.com', 'sam@example.com'])
    await expect(connections.resolveOther(true)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('disconnect deletes the secrets, revokes, keeps or deletes; reconnecting finds the same account', async () => {
    const { connections, secrets } = connectionsTo(simulator)
    await connections.connect(simulator.clientJson)
    const [account] = connections.list()
    expect(await connections.disconnect(account?.id ?? 0, false)).toEqual({ revoked: true })
    expect(await secrets.read('nora@example.com')).toBeNull()
    expect(connections.list()).toMatchObject([{ state: 'disconnected' }])
    await expect(connections.reconnect(account?.id ?? 0)).rejects.toMatchObject({ code: 'client_invalid' })
    expect(await connections.connect(simulator.clientJson)).toMatchObject({ outcome: 'connected', account: { id: account?.id, state: 'connected' } })
    await connections.disconnect(account?.id ?? 0, true)
    expect(connections.list()).toEqual([])
  })

  test('offline, the secrets go all the same and the answer says that Google was not told', async () => {
    const { connections, secrets } = connectionsTo(simulator)
    await connections.connect(simulator.clientJson)
    await simulator.stop()
    const [account] = connections.list()
    expect(await connections.disconnect(account?.id ?? 0, false)).toEqual({ revoked: false })
    expect(await secrets.read('nora@example.com')).toBeNull()
    simulator = await simulate('nora@example.com')
  })

  test('a damaged keychain entry does not keep anyone from disconnecting', async () => {
    const { connections } = connectionsTo(simulator)
    await connections.connect(simulator.clientJson)
    await store.current.set('nora@example.com', '{"refreshTok')
    const [account] = connections.list()
    await connections.disconnect(account?.id ?? 0, false)
    expect(await store.current.get('nora@example.com')).toBeNull()
  })

  test('a keychain that is locked meanwhile leaves no account and no token at Google', async () => {
    const set = (name: string) => (name.includes('@') ? Promise.reject(new Error('locked')) : Promise.resolve())
    store.current = { ...memorySecrets(), set }
    const { connections } = connectionsTo(simulator)
    await expect(connections.connect(simulator.clientJson)).rejects.toThrow('locked')
    expect(connections.list()).toEqual([])
    expect(simulator.requests.some((request) => request.includes('/oauth2/revoke'))).toBe(true)
  })

  test('cancel ends a sign-in that waits for the browser', async () => {
    const { connections } = connectionsTo(simulator)
    simulator.consent.auto = false
    const waiting = connections.connect(simulator.clientJson)
    setTimeout(() => connections.cancel(), 50)
    await expect(waiting).rejects.toMatchObject({ code: 'signin_cancelled' })
  })
})
