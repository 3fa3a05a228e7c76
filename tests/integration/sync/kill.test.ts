import { expect, test } from 'vitest'
import { killSyncs } from '#tests/support/kill-sync.ts'

const KILLS = 20

test(`killed at ${KILLS} random points and started again: one outcome for each mail, none lost, none doubled, no cursor ahead of the data`, async () => {
  const report = await killSyncs({ kills: KILLS, seed: 20_260_310, copies: 1 })
  expect(report.broken).toEqual([])
  expect(report.kills).toBeGreaterThanOrEqual(KILLS)
  expect(report.inTheMiddle).toBeGreaterThan(0)
  expect(report.mails).toBeGreaterThan(100)
}, 400_000)
