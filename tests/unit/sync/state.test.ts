import { describe, expect, test } from 'vitest'
import type { AccountRow } from '#main/db/accounts.ts'
import { describeState, problemOf, type Situation } from '#main/sync/state.ts'
import { syncState } from '#shared/domain/sync.ts'
import { AppError, type ErrorCode } from '#shared/ipc/errors.ts'

const account = (id: number, state: AccountRow['state'], lastSyncAt: number | null = null): AccountRow => ({
  id,
  address: `person${id}@example.com`,
  state,
  sample: false,
  clientId: 'c',
  listedUntil: null,
  lastSyncAt,
})
const problem = (code: ErrorCode) => new AppError(code, `Message of ${code}.`, { hint: `Hint of ${code}.` })
const NEXT = Date.parse('2026-03-10T12:15:00Z')
const calm: Situation = { connecting: false, progress: null, accounts: [account(1, 'connected', 0)], problems: new Map(), paused: false, nextSyncAt: NEXT }

describe('what is shown', () => {
  test.each<[string, Partial<Situation>, object]>([
    ['no account', { accounts: [] }, { state: 'disconnected' }],
    ['only disconnected accounts', { accounts: [account(1, 'disconnected')] }, { state: 'disconnected' }],
    ['a sign-in, before all else', { connecting: true, progress: { done: 1, total: 2 } }, { state: 'connecting' }],
    ['listing', { progress: { done: 0, total: null } }, { state: 'syncing', done: 0, total: null }],
    ['a running sync', { progress: { done: 3, total: 8 } }, { state: 'syncing', done: 3, total: 8 }],
    ['a refused account', { accounts: [account(1, 'connected'), account(2, 'needs_reconnect')] }, { state: 'needs_reconnect', address: 'person2@example.com' }],
    ['offline', { problems: new Map([[1, problem('offline')]]) }, { state: 'offline', nextSyncAt: '2026-03-10T12:15:00.000Z' }],
    [
      'slowed down',
      { problems: new Map([[1, problem('rate_limited')]]) },
      { state: 'waiting', until: '2026-03-10T12:15:00.000Z', reason: 'Message of rate_limited.' },
    ],
    [
      'slowed down while paused: nothing is waited for',
      { problems: new Map([[1, problem('rate_limited')]]), nextSyncAt: null, paused: true },
      { state: 'failed', message: 'Message of rate_limited.', hint: 'Hint of rate_limited.', nextSyncAt: null },
    ],
    [
      'what needs the person, before what passes',
      {
        accounts: [account(1, 'connected'), account(2, 'connected')],
        problems: new Map([
          [1, problem('offline')],
          [2, problem('keychain_unavailable')],
        ]),
      },
      { state: 'failed', message: 'Message of keychain_unavailable.', hint: 'Hint of keychain_unavailable.', nextSyncAt: '2026-03-10T12:15:00.000Z' },
    ],
    [
      'a problem of an account that is gone: nothing',
      { problems: new Map([[7, problem('offline')]]) },
      { state: 'idle', lastSyncAt: '1970-01-01T00:00:00.000Z', nextSyncAt: '2026-03-10T12:15:00.000Z' },
    ],
    ['paused', { paused: true, nextSyncAt: null }, { state: 'paused', lastSyncAt: '1970-01-01T00:00:00.000Z' }],
    ['never synced', { accounts: [account(1, 'connected')] }, { state: 'idle', lastSyncAt: null, nextSyncAt: '2026-03-10T12:15:00.000Z' }],
    [
      'the latest of several accounts',
      { accounts: [account(1, 'connected', 5000), account(2, 'connected', 9000)] },
      { state: 'idle', lastSyncAt: '1970-01-01T00:00:09.000Z', nextSyncAt: '2026-03-10T12:15:00.000Z' },
    ],
  ])('%s', (_, change, expected) => {
    const state = describeState({ ...calm, ...change })
    expect(state).toEqual(expected)
    expect(syncState.parse(state)).toEqual(state)
  })
})

test('a report becomes a problem only when something went wrong', () => {
  expect(problemOf({ failed: 0, failure: null, aborted: false })).toBeNull()
  expect(problemOf({ failed: 1, failure: null, aborted: false })?.message).toBe('One mail could not be read.')
  expect(problemOf({ failed: 4, failure: null, aborted: false })?.message).toBe('4 mails could not be read.')
  expect(problemOf({ failed: 4, failure: problem('offline'), aborted: false })?.code).toBe('offline')
})
