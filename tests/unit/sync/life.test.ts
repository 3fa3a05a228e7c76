import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { watchConnection } from '#main/sync/connection.ts'
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

const findingIds = () =>
  h.findings
    .list(['pending'])
    .map((finding) => finding.gmailId)
    .sort()

describe('the schedule', () => {
  test('syncs at the start and then by the interval', async () => {
    const { gmail } = h.addAccount()
    h.engine.start()
    await h.clock.advance(0)
    expect(gmail.runs).toBe(1)
    expect(h.engine.nextSyncAt()).toBe(NOW + 15 * MINUTE)
    await h.clock.advance(45 * MINUTE)
    expect(gmail.runs).toBe(4)
  })

  test('follows a changed interval at once', async () => {
    h.addAccount()
    h.engine.start()
    await h.clock.advance(2 * MINUTE)
    h.settings.update({ syncMinutes: 240 })
    h.engine.refresh()
    expect(h.engine.nextSyncAt()).toBe(NOW + 240 * MINUTE)
    await h.clock.advance(58 * MINUTE)
    h.settings.update({ syncMinutes: 5 })
    h.engine.refresh()
    await h.clock.advance(0)
    expect(h.engine.nextSyncAt()).toBe(NOW + 65 * MINUTE)
  })

  test('paused, only a person starts a sync', async () => {
    const { gmail } = h.addAccount()
    h.settings.update({ syncPaused: true })
    h.engine.start()
    await h.clock.advance(DAY)
    expect(gmail.runs).toBe(0)
    expect(h.engine.state()).toEqual({ state: 'paused', lastSyncAt: null, poison: 0 })
    gmail.ids = ['m1']
    expect((await h.engine.syncNow()).state).toBe('paused')
    expect(findingIds()).toEqual(['m1'])
    await h.clock.advance(DAY)
    const runs = gmail.runs
    h.settings.update({ syncPaused: false })
    h.engine.refresh()
    await h.clock.advance(0)
    expect(gmail.runs).toBeGreaterThan(runs)
  })

  test('after a night asleep syncs once', async () => {
    const { gmail } = h.addAccount()
    h.engine.start()
    await h.clock.advance(0)
    expect(gmail.runs).toBe(1)
    h.clock.set(NOW + 8 * 60 * MINUTE)
    await h.clock.advance(2 * MINUTE)
    expect(gmail.runs).toBe(2)
  })

  test('waking syncs at once, when the app is told', async () => {
    const { gmail } = h.addAccount()
    h.engine.start()
    await h.clock.advance(0)
    expect(gmail.runs).toBe(1)
    h.clock.set(NOW + 8 * 60 * MINUTE)
    h.engine.refresh()
    await h.clock.advance(0)
    expect(gmail.runs).toBe(2)
  })

  test('offline, it tries again soon, then less often, up to the interval, and recovers', async () => {
    const { gmail } = h.addAccount()
    const tries: number[] = []
    gmail.beforeProfile = () => {
      tries.push(h.clock.now() - NOW)
      throw failure('offline', true)
    }
    h.engine.start()
    await h.clock.advance(0)
    expect(h.engine.state()).toEqual({ state: 'offline', nextSyncAt: new Date(NOW + 30_000).toISOString() })
    await h.clock.advance(60 * MINUTE)
    const distinct = [...new Set(tries)]
    expect(distinct.slice(0, 6)).toEqual([0, 30_000, 90_000, 210_000, 450_000, 930_000])
    expect(distinct.slice(6).map((at, i) => at - (distinct[i + 5] ?? 0))).toEqual(distinct.slice(6).map(() => 15 * MINUTE))

    gmail.beforeProfile = () => undefined
    await h.clock.advance(15 * MINUTE)
    const state = h.engine.state()
    expect(state.state === 'idle' && Date.parse(state.nextSyncAt ?? '') - Date.parse(state.lastSyncAt ?? '')).toBe(15 * MINUTE)
  })

  test('with a network again, it tries at once what failed without one', async () => {
    const { gmail } = h.addAccount()
    let online = false
    gmail.beforeProfile = () => {
      if (!online) throw failure('offline', true)
    }
    h.engine.start()
    const stop = watchConnection(() => online, { timers: h.clock.timers, onBack: () => h.engine.backOnline() })
    await h.clock.advance(10 * MINUTE)
    const tried = gmail.runs
    online = true
    await h.clock.advance(6_000)
    expect(gmail.runs).toBe(tried + 1)
    expect(h.engine.state().state).toBe('idle')
    online = false
    await h.clock.advance(6_000)
    online = true
    await h.clock.advance(6_000)
    expect(gmail.runs).toBe(tried + 1) // nothing had failed
    stop()
  })

  test('with a network again but paused, it waits for the person', async () => {
    const { gmail } = h.addAccount()
    gmail.beforeProfile = () => {
      throw failure('offline', true)
    }
    h.settings.update({ syncPaused: true })
    h.engine.start()
    await h.engine.syncNow()
    h.engine.backOnline()
    await h.clock.advance(MINUTE)
    expect(gmail.runs).toBe(1)
  })

  test('slowed down by Gmail, it says until when it waits', async () => {
    const { gmail } = h.addAccount()
    gmail.beforeProfile = () => {
      throw failure('rate_limited', true)
    }
    h.engine.start()
    await h.clock.advance(0)
    expect(h.engine.state()).toEqual({ state: 'waiting', until: new Date(NOW + 30_000).toISOString(), reason: 'Message of rate_limited.' })
  })

  test('nothing is planned without a connected account; a new one syncs at once', async () => {
    h.engine.start()
    await h.clock.advance(DAY)
    expect(h.engine.nextSyncAt()).toBeNull()
    expect(h.engine.state()).toEqual({ state: 'disconnected' })
    const { gmail } = h.addAccount()
    gmail.ids = ['m1']
    h.engine.refresh()
    await h.clock.advance(0)
    expect(findingIds()).toEqual(['m1'])
  })
})

describe('syncNow', () => {
  test('joins the sync that runs', async () => {
    const { gmail } = h.addAccount()
    gmail.ids = ['m1']
    const [one, two] = await Promise.all([h.engine.syncNow(), h.engine.syncNow()])
    expect(one).toEqual(two)
    expect(gmail.fetched).toEqual(['m1'])
    expect(gmail.runs).toBe(1)
    await h.engine.syncNow()
    expect(gmail.runs).toBe(2)
  })

  test('without an account says so, again and again', async () => {
    expect(await h.engine.syncNow()).toEqual({ state: 'disconnected' })
    expect(await h.engine.syncNow()).toEqual({ state: 'disconnected' })
  })
})

describe('while it runs', () => {
  test('a long pause that Gmail asks for is shown with its end and reason, and is over when Gmail says so', async () => {
    const { gmail } = h.addAccount()
    gmail.ids = ['m2', 'm1']
    let goOn = () => {}
    gmail.beforeGet = (id) => (id === 'm1' ? new Promise<void>((resolve) => (goOn = resolve)) : undefined)
    const synced = h.engine.syncNow()
    await h.clock.advance(100)
    gmail.tellWait(h.clock.now() + 40_000, 'Gmail asks to slow down.')
    expect(h.engine.state()).toEqual({ state: 'waiting', until: new Date(h.clock.now() + 40_000).toISOString(), reason: 'Gmail asks to slow down.' })
    await h.clock.advance(250)
    expect(h.states.at(-1)?.state).toBe('waiting')
    gmail.tellWait(null, '')
    expect(h.engine.state()).toMatchObject({ state: 'syncing', done: 1, total: 2 })
    goOn()
    await synced
    expect(h.engine.state().state).toBe('idle')
  })

  test('the pace and the time that is left are told', async () => {
    const { gmail } = h.addAccount()
    gmail.ids = Array.from({ length: 100 }, (_, i) => `m${i}`)
    gmail.beforeGet = () => new Promise<void>((resolve) => void h.clock.timers.after(1_000, resolve))
    void h.engine.syncNow()
    await h.clock.advance(4_000)
    const state = h.engine.state()
    if (state.state !== 'syncing') return expect.unreachable()
    expect(state.rate).toBeGreaterThan(5)
    expect(state.remainingSeconds).toBe(Math.ceil((100 - state.done) / (state.rate ?? 0)))
    await h.clock.advance(30_000)
    expect(h.engine.state().state).toBe('idle')
  })

  test('hours asleep in the middle of it: the requests fail, nothing is lost, and it goes on once', async () => {
    const { gmail } = h.addAccount()
    gmail.ids = Array.from({ length: 40 }, (_, i) => `m${i}`)
    let wake = () => {}
    const asleep = new Promise<void>((resolve) => {
      wake = resolve
    })
    gmail.beforeGet = async () => {
      if (gmail.fetched.length <= 20) return
      await asleep
      throw failure('offline', true)
    }
    h.engine.start()
    await h.clock.advance(0)
    h.clock.set(NOW + 8 * 60 * MINUTE)
    wake()
    await h.clock.advance(0)
    expect(h.engine.state().state).toBe('offline')
    gmail.beforeGet = () => undefined
    await h.clock.advance(30_000)
    expect(h.engine.state().state).toBe('idle')
    expect(findingIds().length).toBe(40)
    const { runs } = gmail
    await h.clock.advance(10 * MINUTE)
    expect(gmail.runs).toBe(runs)
  })
})
