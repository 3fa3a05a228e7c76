import { expect, test } from 'vitest'
import { Pace } from '#main/sync/pace.ts'

function paced() {
  let now = 0
  const pace = new Pace(() => now)
  return {
    pace,
    at(ms: number, count: number) {
      now = ms
      pace.mark(count)
      return pace.rate(count)
    },
  }
}

test('nothing is said before there is something to go by', () => {
  const { at } = paced()
  expect(at(0, 0)).toBeNull()
  expect(at(1_000, 10)).toBeNull()
  expect(at(2_000, 20)).toBe(10)
})

test('a new pace is followed within half a minute, and a pause does not make it jump', () => {
  const { at } = paced()
  for (let second = 0; second <= 60; second++) at(second * 1_000, second * 100)
  expect(at(61_000, 6_100)).toBeCloseTo(100, 0)
  for (let second = 1; second <= 31; second++) at(61_000 + second * 1_000, 6_100 + second * 5)
  expect(at(93_000, 6_260)).toBeCloseTo(5, 0)
  expect(at(103_000, 6_260)).toBeGreaterThan(2)
})

test('a clock that is set back starts anew', () => {
  const { at } = paced()
  at(100_000, 0)
  at(110_000, 100)
  expect(at(50_000, 110)).toBeNull()
  expect(at(52_000, 130)).toBe(10)
})
