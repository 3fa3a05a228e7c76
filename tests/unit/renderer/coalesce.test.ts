import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { coalesce } from '#renderer/lib/coalesce.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('the first call runs at once; calls during a run share the next one', async () => {
  const runs: string[][] = []
  let finish = () => {}
  const ask = coalesce((items: string[]) => {
    runs.push(items)
    return new Promise<void>((resolve) => {
      finish = resolve
    })
  }, 100)
  ask(['findings'])
  expect(runs).toEqual([['findings']])
  for (let i = 0; i < 50; i++) ask(['findings', 'applications'])
  expect(runs).toHaveLength(1)
  finish()
  await vi.advanceTimersByTimeAsync(99)
  expect(runs).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(runs).toEqual([['findings'], ['findings', 'applications']])
  finish()
  await vi.advanceTimersByTimeAsync(100)
  ask(['accounts'])
  expect(runs).toHaveLength(3)
})
