import { expect, test } from 'vitest'
import { soak } from '../../soak/soak.ts'

test('a short soak: killed while Gmail fails and the mailbox changes, all that is stored stays right', async () => {
  const report = await soak({ minutes: 0.1, kills: 4, seed: 20_260_412, tell: () => undefined })
  expect(report.broken).toEqual([])
  expect(report.kills).toBe(4)
  expect(report.mailbox.arrived).toBeGreaterThan(0)
  expect(report.outcomes.finding).toBeGreaterThan(100)
}, 200_000)
