import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPacer } from '#main/gmail/pacer.ts'
import { Pressure } from '#main/gmail/pressure.ts'
import { UNITS } from '#main/gmail/quota.ts'
import { TokenBucket } from '#main/gmail/token-bucket.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { testClock } from '#tests/support/clock.ts'

const START = Date.UTC(2026, 5, 1)
const MINUTE = 60_000
const busy = () => new AppError('rate_limited', 'Gmail asks to slow down.', { hint: '-', retryable: true })

/** Keeps `many` requests of a kind wanted; notes when each is sent, and answers after a latency. */
function load(latencyMs = 150) {
  const clock = testClock(START)
  const pacer = createPacer(clock)
  const sent: number[] = []
  let underWay = 0
  let most = 0
  const request = async () => {
    sent.push(clock.now())
    most = Math.max(most, ++underWay)
    await new Promise<void>((resolve) => clock.timers.after(latencyMs, resolve))
    underWay--
  }
  const want = (many: number) => Array.from({ length: many }, () => pacer.run('get', request))
  const most60s = () => Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + MINUTE).length)) * UNITS.get
  return { clock, pacer, sent, want, most60s, mostAtOnce: () => most }
}

describe('the quota', () => {
  test('is used to 95% and more, never exceeded in any minute, with five requests at once at most', async () => {
    const { clock, sent, want, most60s, mostAtOnce } = load()
    const all = want(900)
    await clock.advance(3 * MINUTE)
    expect(sent.length * UNITS.get).toBeGreaterThanOrEqual(3 * 6000 * 0.95)
    expect(most60s()).toBeLessThanOrEqual(6000)
    expect(mostAtOnce()).toBe(5)
    await clock.advance(MINUTE)
    await Promise.all(all)
  })

  test('any mix of requests: no 60 seconds hand out more than the limit leaves room for', () => {
    const units = fc.constantFrom(1, 2, 5, 20, 40)
    fc.assert(
      fc.property(fc.array(fc.record({ units, idleMs: fc.constantFrom(0, 0, 0, 10, 500, 70_000) }), { maxLength: 600 }), (asks) => {
        let now = START
        const bucket = new TokenBucket(() => now, { unitsPerMinute: 6000, burst: 100 })
        const used: { at: number; units: number }[] = []
        for (const ask of asks) {
          now += ask.idleMs
          const at = now + bucket.take(ask.units)
          used.push({ at, units: ask.units })
          now = at
        }
        for (const { at: from } of used) {
          const within = used.filter(({ at }) => at >= from && at < from + MINUTE).reduce((sum, one) => sum + one.units, 0)
          expect(within).toBeLessThanOrEqual(6000)
        }
      }),
    )
  })

  test('a clock that is set gives nothing away and stops nothing', () => {
    let now = START
    const bucket = new TokenBucket(() => now, { unitsPerMinute: 6000, burst: 100 })
    expect(bucket.take(100)).toBe(0)
    now += 365 * 24 * 60 * MINUTE
    expect(bucket.take(100)).toBe(0)
    expect(bucket.take(20)).toBeGreaterThan(0)
    now -= 365 * 24 * 60 * MINUTE
    expect(bucket.take(20)).toBeLessThan(1000)
  })
})

test('what a person waits for goes first', async () => {
  const { clock, pacer, sent, want } = load()
  const all = want(50)
  let at = 0
  const note = async () => {
    at = sent.length
  }
  const mine = pacer.run('get', note, { interactive: true })
  await clock.advance(MINUTE)
  await Promise.all([...all, mine])
  expect(at).toBeLessThanOrEqual(10)
})

test('an ended request waits for nothing, and the others go on', async () => {
  const { clock, pacer, want } = load()
  const all = want(20)
  const controller = new AbortController()
  const ended = pacer.run('get', async () => expect.unreachable('not sent'), { signal: controller.signal })
  const outcome = expect(ended).rejects.toThrow('gone')
  controller.abort(new Error('gone'))
  await outcome
  await clock.advance(MINUTE)
  await Promise.all(all)
})

describe('pressure', () => {
  const pressure = () => {
    const clock = testClock(START)
    return { clock, pressure: new Pressure(clock.now, clock.timers, 5) }
  }
  const order = (of: Pressure, times: number) => {
    for (let time = 0; time < times; time++) of.answered(of.sent())
  }

  test('halves the requests at once, down to one, and lets them grow again one by one', () => {
    const { pressure: it } = pressure()
    const seen = [it.atOnce]
    for (let time = 0; time < 3; time++) {
      it.failed(it.sent())
      seen.push(it.atOnce)
    }
    expect(seen).toEqual([5, 2, 1, 1])
    order(it, 2)
    expect(it.atOnce).toBe(2)
    order(it, 4)
    expect(it.atOnce).toBe(3)
    order(it, 100)
    expect(it.atOnce).toBe(5)
  })

  test('failures of requests that were under way together count once', () => {
    const { pressure: it } = pressure()
    const together = it.sent()
    for (let time = 0; time < 5; time++) it.slowDown(together, null, 'busy')
    expect(it.atOnce).toBe(2)
    expect(it.heldMs()).toBeLessThanOrEqual(1000)
  })

  test('refusals in a row wait for longer, up to 64 seconds', () => {
    const { clock, pressure: it } = pressure()
    const longest: number[] = []
    for (let time = 0; time < 12; time++) {
      it.slowDown(it.sent(), null, 'busy')
      longest.push(it.heldMs())
      clock.set(clock.now() + 100_000)
    }
    for (const [index, ms] of longest.entries()) expect(ms).toBeLessThanOrEqual(Math.min(64_000, 1000 * 2 ** index))
    expect(Math.max(...longest)).toBeGreaterThan(4000)
  })

  test('a hold ends by its length when the clock is set back', () => {
    const { clock, pressure: it } = pressure()
    it.slowDown(it.sent(), 30_000, 'busy')
    clock.set(START - 24 * 60 * MINUTE)
    expect(it.heldMs()).toBe(30_000)
  })

  test('who listens later hears of the wait that is on', () => {
    const { pressure: it } = pressure()
    it.slowDown(it.sent(), 30_000, 'busy')
    const told: unknown[] = []
    it.onWait((until, reason) => told.push(until, reason))
    expect(told).toEqual([START + 30_000, 'busy'])
  })

  test('the pacer sends fewer at once after trouble, and five again later', async () => {
    const clock = testClock(START)
    const pacer = createPacer(clock)
    let underWay = 0
    let most = 0
    let failing = true
    const run = () =>
      pacer.run('list', async () => {
        most = Math.max(most, ++underWay)
        await new Promise<void>((resolve) => clock.timers.after(100, resolve))
        underWay--
        if (failing) throw busy()
      })
    const all = Array.from({ length: 200 }, run)
    await clock.advance(50)
    expect(most).toBe(5)
    await clock.advance(200)
    failing = false
    most = 0
    while (most === 0) await clock.advance(10)
    await clock.advance(50)
    expect(most).toBeLessThan(5)
    await clock.advance(MINUTE)
    expect(most).toBe(5)
    await Promise.all(all)
  })
})
