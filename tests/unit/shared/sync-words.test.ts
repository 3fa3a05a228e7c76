import { describe, expect, test } from 'vitest'
import { type SyncState, syncState } from '#shared/domain/sync.ts'
import { describeSync, nextStep, syncWords } from '#shared/domain/sync-words.ts'

const NOON = new Date(new Date().setHours(12, 0, 0, 0))
const at = NOON.toISOString()
const clock = NOON.toLocaleString(undefined, { timeStyle: 'short' })
const problem = { message: 'It is locked.', hint: 'Unlock it.', nextSyncAt: at }
const syncing = (rate: number | null, remainingSeconds: number | null): SyncState => ({ state: 'syncing', done: 3, total: 8, rate, remainingSeconds })

describe('one line', () => {
  test.each<[SyncState, string]>([
    [{ state: 'disconnected' }, 'Gmail is not connected'],
    [{ state: 'connecting' }, 'Waiting for the sign-in in your browser'],
    [{ state: 'idle', lastSyncAt: at, nextSyncAt: null, poison: 0 }, `Up to date, synced ${clock}`],
    [{ state: 'idle', lastSyncAt: at, nextSyncAt: null, poison: 1200 }, `Up to date, synced ${clock}; ${(1200).toLocaleString()} mails could not be read`],
    [{ state: 'idle', lastSyncAt: null, nextSyncAt: null, poison: 0 }, 'Not synced yet'],
    [{ state: 'paused', lastSyncAt: null, poison: 1 }, 'Syncing is paused; one mail could not be read'],
    [{ state: 'syncing', done: 0, total: null, rate: null, remainingSeconds: null }, 'Looking for new mail'],
    [syncing(null, null), 'Reading mail: 3 of 8'],
    [syncing(4.9, 20), `Reading mail: 3 of 8, ${(4.9).toLocaleString()} a second, less than a minute left`],
    [syncing(151.4, 60), 'Reading mail: 3 of 8, 151 a second, about a minute left'],
    [syncing(5, 600), 'Reading mail: 3 of 8, 5 a second, about 10 minutes left'],
    [syncing(1, 7200), 'Reading mail: 3 of 8, 1 a second, about 2 hours left'],
    [{ state: 'waiting', until: at, reason: 'Gmail asks to slow down.' }, `Waiting until ${clock}: Gmail asks to slow down.`],
    [{ state: 'offline', nextSyncAt: null }, 'Offline: syncing goes on when the connection is back'],
    [{ state: 'needs_reconnect', address: 'me@example.com' }, 'me@example.com has to be reconnected'],
    [{ state: 'keychain_locked', ...problem }, 'It is locked.'],
  ])('%j', (state, line) => expect(describeSync(state)).toBe(line))

  test('a time of another day has its day', () => {
    const line = describeSync({ state: 'waiting', until: '2020-02-03T10:00:00.000Z', reason: 'x' })
    expect(line).toContain('2020')
  })
})

/** Every state that something stands in the way of. */
const stuck: [SyncState, string | null][] = [
  [{ state: 'disconnected' }, 'connect'],
  [{ state: 'offline', nextSyncAt: at }, 'sync'],
  [{ state: 'waiting', until: at, reason: 'Gmail asks to slow down.' }, null],
  [{ state: 'needs_reconnect', address: 'me@example.com' }, 'reconnect'],
  [{ state: 'keychain_locked', ...problem }, 'sync'],
  [{ state: 'disk_full', ...problem }, 'sync'],
  [{ state: 'failed', ...problem }, 'sync'],
  [{ state: 'paused', lastSyncAt: null, poison: 0 }, 'resume'],
  [{ state: 'idle', lastSyncAt: at, nextSyncAt: at, poison: 3 }, 'unread'],
]

describe('what stands in the way', () => {
  test.each(stuck)('comes with what to do: %j', (state, action) => {
    const words = syncWords(state)
    expect(words.action).toBe(action)
    expect(words.nextStep).toMatch(/\w{3,}.*\.$/)
  })

  test('each state has its words', () => {
    const covered = new Set([...stuck.map(([state]) => state.state), 'connecting', 'syncing'])
    expect(syncState.options.map((option) => option.shape.state.value).filter((state) => !covered.has(state))).toEqual([])
  })

  test('offline says when it looks again', () => expect(nextStep({ state: 'offline', nextSyncAt: at })).toContain(clock))
})

test('nothing is to be done where all is well', () => {
  expect(syncWords({ state: 'idle', lastSyncAt: at, nextSyncAt: at, poison: 0 })).toMatchObject({ reason: null, nextStep: null, action: null })
  expect(syncWords(syncing(1, 1)).nextStep).toBeNull()
})
