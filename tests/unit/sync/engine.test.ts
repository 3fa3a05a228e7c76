import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DetectedMail } from '#main/detection/detector.ts'
import { DAY, NOW } from '#tests/support/database.ts'
import { failure } from '#tests/support/fake-gmail.ts'
import { syncHarness } from '#tests/support/sync.ts'

const MINUTE = 60_000
let h: ReturnType<typeof syncHarness>
beforeEach(() => {
  h = syncHarness()
})
afterEach(async () => {
  await h.engine.stop()
  h.remove()
})

const findingIds = (accountId = 1) =>
  h.findings
    .list(['pending'])
    .filter((finding) => finding.accountId === accountId)
    .map((finding) => finding.gmailId)
    .sort()
const lastRun = (accountId = 1) => h.syncRuns.latest(accountId)
const never = () => new Promise<never>(() => undefined)

describe('a run', () => {
  test('takes every mail once, newest first, and stores what became of it', async () => {
    const { gmail, row } = h.addAccount()
    gmail.ids = ['m5', 'm4-news', 'm3', 'm2', 'm1']
    gmail.gone.add('m2')
    expect(await h.engine.syncNow()).toEqual({ state: 'idle', lastSyncAt: new Date(NOW).toISOString(), nextSyncAt: null, poison: 0 })
    expect(gmail.fetched).toEqual(['m5', 'm4-news', 'm3', 'm2', 'm1'])
    expect(findingIds()).toEqual(['m1', 'm3', 'm5'])
    expect(h.setAside.list().map((mail) => mail.gmailId)).toEqual(['m4-news'])
    expect(h.candidates.outcome(1, 'm2')).toBe('gone')
    const figures = { scope: 'window', listed: 5, fetched: 5, found: 3, setAside: 1, failed: 0, errorCode: null }
    expect(lastRun()).toMatchObject({ startedAt: NOW, endedAt: NOW, ...figures })
    expect(row()).toMatchObject({ historyId: gmail.historyId, listedUntil: NOW, reconciledAt: NOW, reconciledDays: 90, lastSyncAt: NOW })
  })

  test('takes only what is new the next time, from a day before the last listing', async () => {
    const { gmail } = h.addAccount()
    gmail.ids = ['m1']
    await h.engine.syncNow()
    expect(gmail.listed.every((query) => query.includes(`after:${(NOW - 90 * DAY) / 1000}`))).toBe(true)
    gmail.listed.length = 0
    await h.clock.advance(3600_000)
    gmail.ids = ['m2', 'm1']
    await h.engine.syncNow()
    expect(gmail.fetched).toEqual(['m1', 'm2'])
    expect(gmail.listed.every((query) => query.includes(`after:${(NOW - DAY) / 1000}`))).toBe(true)
    expect(lastRun()).toMatchObject({ listed: 1, found: 1 })
  })

  test('asks for mail of a learnt sender and of a tracked company too, over the whole window once it is known', async () => {
    const learned: string[] = []
    const companies: string[] = []
    const learning = syncHarness({ knownNames: () => ({ learnedSenders: learned, companies }) })
    const { gmail } = learning.addAccount()
    await learning.engine.syncNow()
    expect(gmail.listed.join()).not.toContain('from:corvane.example')
    gmail.listed.length = 0
    learned.push('corvane.example')
    await learning.engine.syncNow()
    expect(gmail.listed.find((query) => query.includes('from:corvane.example'))).toContain(`after:${(NOW - 90 * DAY) / 1000}`)
    gmail.listed.length = 0
    companies.push('Velda Robotics')
    await learning.engine.syncNow()
    expect(gmail.listed.find((query) => query.includes('subject:"Velda Robotics"'))).toContain(`after:${(NOW - 90 * DAY) / 1000}`)
    await learning.engine.stop()
    learning.remove()
  })

  test('tells its progress, at most four times a second', async () => {
    const { gmail } = h.addAccount()
    gmail.ids = Array.from({ length: 300 }, (_, i) => `m${i}`)
    await h.engine.syncNow()
    const syncing = h.states.filter((state) => state.state === 'syncing')
    expect(syncing[0]).toEqual({ state: 'syncing', done: 0, total: null, rate: null, remainingSeconds: null })
    expect(syncing.length).toBeLessThan(10) // the clock stood still
    expect(h.states.at(-1)?.state).toBe('idle')

    for (const id of ['n0', 'n1', 'n2']) gmail.add(id)
    gmail.beforeGet = async (id, signal) => {
      if (id === 'n2') await new Promise((resolve) => signal.addEventListener('abort', resolve))
    }
    void h.engine.syncNow()
    await h.clock.advance(500)
    expect(h.states.at(-1)).toMatchObject({ state: 'syncing', done: 2, total: 3 })
  })

  test('goes on with what an earlier one left queued, also when it finds nothing new', async () => {
    const { id, gmail } = h.addAccount()
    await h.engine.syncNow()
    gmail.mails = [{ gmailId: 'left', threadId: 't', at: NOW - DAY, phrase: true, labels: [] }]
    h.candidates.enqueue(id, [{ gmailId: 'left', threadId: 't' }])
    await h.engine.syncNow()
    expect(gmail.fetched).toEqual(['left'])
    expect(findingIds()).toEqual(['left'])
  })
})

describe('nothing is lost when', () => {
  test('listing fails: the cursor stays', async () => {
    const { gmail, row } = h.addAccount()
    gmail.ids = ['m1']
    let calls = 0
    gmail.beforeList = () => {
      if (++calls === 2) throw failure('offline', true)
    }
    expect((await h.engine.syncNow()).state).toBe('offline')
    expect(row().listedUntil).toBeNull()
    expect(row().historyId).toBeNull()
    gmail.beforeList = () => undefined
    await h.engine.syncNow()
    expect(findingIds()).toEqual(['m1'])
  })

  test('the queue cannot be written: the cursor stays', async () => {
    const { row, gmail } = h.addAccount()
    gmail.ids = ['m1']
    const { enqueue } = h.candidates
    h.candidates.enqueue = () => {
      throw failure('disk_full')
    }
    expect(await h.engine.syncNow()).toMatchObject({ state: 'disk_full', message: 'Message of disk_full.' })
    expect(row().listedUntil).toBeNull()
    h.candidates.enqueue = enqueue
    await h.engine.syncNow()
    expect(findingIds()).toEqual(['m1'])
  })

  test.each(['offline', 'rate_limited', 'needs_reconnect', 'permission_denied'] as const)(
    'fetching fails in the middle (%s): the rest stays queued',
    async (code) => {
      const { gmail, row } = h.addAccount()
      gmail.ids = Array.from({ length: 30 }, (_, i) => `m${i}`)
      gmail.beforeGet = () => {
        if (gmail.fetched.length > 12) throw failure(code, code !== 'needs_reconnect')
      }
      await h.engine.syncNow()
      expect(gmail.fetched.length).toBeLessThan(30)
      const stored = findingIds().length
      expect(stored + h.candidates.countQueued(1)).toBe(30)
      expect(lastRun()).toMatchObject({ found: stored, errorCode: code })
      expect(row().lastSyncAt).toBeNull()

      gmail.beforeGet = () => undefined
      h.accounts.update(1, { state: 'connected' })
      await h.engine.syncNow()
      expect(findingIds().length).toBe(30)
    },
  )
})

describe('several accounts', () => {
  test('sync one after the other, and one that fails does not keep the others', async () => {
    const [one, two, three] = [h.addAccount(), h.addAccount(), h.addAccount()]
    one.gmail.ids = ['m1']
    two.gmail.ids = ['m1']
    three.gmail.ids = ['m1', 'm2']
    two.gmail.beforeList = () => {
      throw failure('needs_reconnect')
    }
    one.gmail.beforeGet = () => expect(three.gmail.listed).toEqual([])
    expect(await h.engine.syncNow()).toEqual({ state: 'needs_reconnect', address: 'person2@example.com' })
    expect(findingIds(one.id)).toEqual(['m1'])
    expect(findingIds(three.id)).toEqual(['m1', 'm2'])
    expect(two.row().state).toBe('needs_reconnect')

    // it is left alone until the person has signed in again, and goes on where it was then
    two.gmail.beforeList = () => undefined
    await h.engine.syncNow()
    expect(two.gmail.listed).toEqual([])
    h.accounts.update(two.id, { state: 'connected' })
    expect((await h.engine.syncNow()).state).toBe('idle')
    expect(findingIds(two.id)).toEqual(['m1'])
  })

  test('an account that is connected during a sync is included', async () => {
    const one = h.addAccount()
    one.gmail.ids = ['m1']
    let second: ReturnType<typeof h.addAccount> | null = null
    one.gmail.beforeGet = () => {
      second = h.addAccount()
      second.gmail.ids = ['m9']
    }
    await h.engine.syncNow()
    expect(findingIds(2)).toEqual(['m9'])
  })
})

describe('the keychain', () => {
  test('that is locked shows what to do, and is asked again at the next tick', async () => {
    const { gmail } = h.addAccount()
    gmail.ids = ['m1']
    const { open } = h.hooks
    h.hooks.open = async () => {
      throw failure('keychain_unavailable')
    }
    h.engine.start()
    await h.clock.advance(0)
    expect(h.engine.state()).toEqual({
      state: 'keychain_locked',
      message: 'Message of keychain_unavailable.',
      hint: 'Hint of keychain_unavailable.',
      nextSyncAt: new Date(NOW + 15 * MINUTE).toISOString(),
    })
    h.hooks.open = open
    await h.clock.advance(15 * MINUTE)
    expect(findingIds()).toEqual(['m1'])
  })

  test('that is locked when a text is to be kept ends the run: the mail stays queued', async () => {
    h.remove()
    h = syncHarness({ recorder: { record: () => Promise.reject(failure('keychain_unavailable')) } })
    const { gmail } = h.addAccount()
    gmail.ids = Array.from({ length: 30 }, (_, i) => `m${i}`)
    expect((await h.engine.syncNow()).state).toBe('keychain_locked')
    expect(gmail.fetched.length).toBeLessThanOrEqual(16)
    expect(h.candidates.countQueued(1)).toBe(30)
  })
})

test('a refused account that is connected again syncs at once', async () => {
  const { id, gmail } = h.addAccount()
  gmail.ids = ['m1']
  gmail.beforeList = () => {
    throw failure('needs_reconnect')
  }
  h.engine.start()
  await h.clock.advance(MINUTE)
  expect(h.engine.state()).toEqual({ state: 'needs_reconnect', address: 'person1@example.com' })
  expect(h.engine.nextSyncAt()).toBeNull()
  gmail.beforeList = () => undefined
  h.accounts.update(id, { state: 'connected' })
  h.engine.refresh()
  await h.clock.advance(0)
  expect(h.engine.state().state).toBe('idle')
  expect(findingIds()).toEqual(['m1'])
})

describe('stopping', () => {
  test('stores what is being stored, leaves the rest queued, and starts nothing more', async () => {
    const { gmail } = h.addAccount()
    gmail.ids = Array.from({ length: 30 }, (_, i) => `m${i}`)
    gmail.beforeGet = (id) => {
      if (id === 'm10') void h.engine.stop()
    }
    await h.engine.syncNow()
    expect(gmail.fetched.length).toBeLessThan(30)
    expect(findingIds().length + h.candidates.countQueued(1)).toBe(30)
    expect(lastRun()?.endedAt).toBe(NOW)
    expect(lastRun()?.errorCode).toBeNull()

    const again = h.create()
    gmail.beforeGet = () => undefined
    await again.syncNow()
    expect(findingIds().length).toBe(30)
    expect(gmail.fetched.length).toBeLessThanOrEqual(30 + 16)
  })

  test('does not wait for a detection that takes long', async () => {
    const { gmail } = h.addAccount()
    gmail.ids = ['m1']
    let detecting = false
    h.hooks.detect = () => {
      detecting = true
      return new Promise<DetectedMail>(() => undefined)
    }
    const synced = h.engine.syncNow()
    await expect.poll(() => detecting, { interval: 1 }).toBe(true)
    await h.engine.stop()
    await synced
    expect(h.candidates.countQueued(1)).toBe(1)
  })

  test('is over in two seconds even when something hangs', async () => {
    h.addAccount()
    h.hooks.open = () => never()
    void h.engine.syncNow()
    await h.clock.advance(0)
    const stopped = h.engine.stop().then(() => true)
    await h.clock.advance(2000)
    expect(await stopped).toBe(true)
  })
})

describe('disconnecting in the middle of a sync', () => {
  test('ends that account alone, and nothing of it is stored afterwards', async () => {
    const [one, two] = [h.addAccount(), h.addAccount()]
    one.gmail.ids = Array.from({ length: 30 }, (_, i) => `m${i}`)
    two.gmail.ids = ['m1']
    let atDisconnect = -1
    one.gmail.beforeGet = async (id) => {
      if (id !== 'm10') return
      h.accounts.update(one.id, { state: 'disconnected' })
      void h.engine.stopAccount(one.id).then(() => {
        atDisconnect = findingIds(one.id).length
        h.candidates.removeOfAccount(one.id)
      })
    }
    await h.engine.syncNow()
    expect(atDisconnect).toBeGreaterThan(0)
    expect(findingIds(one.id).length).toBe(atDisconnect)
    expect(one.row().state).toBe('disconnected')
    expect(findingIds(two.id)).toEqual(['m1'])
    expect(h.engine.state().state).toBe('idle')
  })

  test('with all its data, by a removed row, harms no other', async () => {
    const [one, two] = [h.addAccount(), h.addAccount()]
    one.gmail.ids = Array.from({ length: 30 }, (_, i) => `m${i}`)
    two.gmail.ids = ['m1']
    one.gmail.beforeGet = async (id) => {
      if (id === 'm10') h.accounts.remove(one.id) // without a word to the engine
    }
    await h.engine.syncNow()
    expect(findingIds(one.id)).toEqual([])
    expect(findingIds(two.id)).toEqual(['m1'])
    expect(h.engine.state().state).toBe('idle')
  })

  test('a token that is refused because of it does not ask for a reconnect', async () => {
    const { id, gmail, row } = h.addAccount()
    gmail.beforeList = () => {
      h.accounts.update(id, { state: 'disconnected' })
      throw failure('needs_reconnect')
    }
    expect(await h.engine.syncNow()).toEqual({ state: 'disconnected' })
    expect(row().state).toBe('disconnected')
  })
})

test('a sign-in is shown while it lasts', () => {
  h.addAccount()
  h.engine.setConnecting(true)
  expect(h.states.at(-1)).toEqual({ state: 'connecting' })
  h.engine.setConnecting(false)
  expect(h.states.at(-1)?.state).toBe('idle')
})

test('a listener that fails does not end the sync', async () => {
  const { gmail } = h.addAccount()
  gmail.ids = ['m1']
  h.engine.onState(() => {
    throw new Error('window is gone')
  })
  expect((await h.engine.syncNow()).state).toBe('idle')
  expect(findingIds()).toEqual(['m1'])
  expect(h.errors.map((error) => error.where)).toContain('sync: a listener')
})

test('a listener can leave', async () => {
  h.addAccount()
  const told: string[] = []
  const leave = h.engine.onState((state) => told.push(state.state))
  leave()
  await h.engine.syncNow()
  expect(told).toEqual([])
})
