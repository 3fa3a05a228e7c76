import { expect, test } from 'vitest'
import { Schedule } from '#main/sync/schedule.ts'
import { Throttle } from '#main/sync/throttle.ts'
import { testClock } from '#tests/support/clock.ts'

const MINUTE = 60_000

function scheduled(start = 0) {
  const clock = testClock(start)
  const due: number[] = []
  const schedule = new Schedule(clock.now, clock.timers, () => due.push(clock.now()))
  return { clock, due, schedule }
}

test('comes due once, at its time', async () => {
  const { clock, due, schedule } = scheduled()
  schedule.set(15 * MINUTE)
  await clock.advance(15 * MINUTE - 1)
  expect(due).toEqual([])
  expect(schedule.at).toBe(15 * MINUTE)
  await clock.advance(60 * MINUTE)
  expect(due).toEqual([15 * MINUTE])
  expect(schedule.at).toBeNull()
})

test('a new time replaces the old one; null takes it away', async () => {
  const { clock, due, schedule } = scheduled()
  schedule.set(5 * MINUTE)
  schedule.set(10 * MINUTE)
  await clock.advance(7 * MINUTE)
  expect(due).toEqual([])
  schedule.set(null)
  await clock.advance(60 * MINUTE)
  expect(due).toEqual([])
})

test('a time that has passed is due at once', async () => {
  const { clock, due, schedule } = scheduled(100 * MINUTE)
  schedule.set(3 * MINUTE)
  await clock.advance(0)
  expect(due.length).toBe(1)
})

test('after hours asleep it comes due once, within a minute of waking', async () => {
  const { clock, due, schedule } = scheduled()
  schedule.set(15 * MINUTE)
  await clock.advance(5 * MINUTE)
  clock.set(8 * 60 * MINUTE) // timers stood still
  await clock.advance(MINUTE)
  expect(due.length).toBe(1)
  await clock.advance(30 * MINUTE)
  expect(due.length).toBe(1)
})

test('a clock that is set back does not put it off', async () => {
  const { clock, due, schedule } = scheduled(1000 * MINUTE)
  schedule.set(1015 * MINUTE)
  await clock.advance(5 * MINUTE)
  clock.set(10 * MINUTE)
  await clock.advance(12 * MINUTE)
  expect(due.length).toBe(1)
})

test('a throttle lets ten a second through, and always the last', async () => {
  const clock = testClock(0)
  const told: number[] = []
  let value = 0
  const throttle = new Throttle(clock.timers, () => told.push(value))
  for (let i = 0; i < 1000; i++) {
    value++
    throttle.soon()
    await (i % 10 === 9 ? clock.advance(10) : undefined)
  }
  expect(told.length).toBeLessThanOrEqual(11)
  expect(told[0]).toBe(1)
  await clock.advance(100)
  expect(told.at(-1)).toBe(1000)
  const count = told.length
  throttle.now()
  expect(told.length).toBe(count + 1)
  throttle.soon()
  throttle.soon()
  throttle.stop()
  await clock.advance(1000)
  expect(told.length).toBe(count + 2)
})
