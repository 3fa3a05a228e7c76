import { once } from 'node:events'
import { join } from 'node:path'
import { UNITS_PER_MINUTE } from '#main/gmail/quota.ts'
import type { RunningApp } from '../support/launch.ts'
import { queriedMails } from '../support/queried-mails.ts'
import { seeded } from '../support/seeded.ts'
import { connect, expect, status, synced, test } from '../support/steps.ts'
import { brokenInvariants, readStored } from '../support/stored-sync.ts'

const KILLS = 3
/** Mails that a life of the app gets to fetch, at most: few of all, so that every kill is in the middle. */
const MAILS_A_LIFE = 25

async function kill({ app }: RunningApp): Promise<void> {
  const child = app.process()
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

test(`killed ${KILLS} times in the middle of a first sync and started again: one outcome for each mail, none lost, none doubled`, async ({
  start,
  simulator,
  userData,
}) => {
  test.setTimeout(240_000)
  const random = seeded(20_260_518)
  const queried = queriedMails()
  const check = () => {
    const stored = readStored(join(userData, 'trackmyroles.db'))
    expect(brokenInvariants(stored, { mailbox: simulator.mailbox, queried: queried(simulator.mailbox) })).toEqual([])
    return stored
  }
  const slow = { googleUrl: simulator.url, unitsPerMinute: UNITS_PER_MINUTE } // or all would be fetched before the first kill
  let running = await start(slow)
  await connect(running, simulator)
  for (let killed = 0; killed < KILLS; killed++) {
    const fetched = simulator.usage.get.calls
    const last = fetched + Math.ceil(random() * MAILS_A_LIFE)
    await expect.poll(() => simulator.usage.get.calls, { intervals: [5], timeout: 60_000 }).toBeGreaterThanOrEqual(last)
    await kill(running)
    const { queued, outcomes } = check()
    expect(queued).toBeGreaterThan(0)
    expect(outcomes.size).toBeGreaterThan(queued)
    running = await start(slow)
  }
  await synced(running.page)
  await expect(status(running.page)).toContainText('Up to date')
  await running.quit()
  const { queued, historyId, findings } = check()
  expect(queued).toBe(0)
  expect(findings.length).toBeGreaterThan(50)
  expect(historyId).toBe(simulator.mailbox.historyId())
})
