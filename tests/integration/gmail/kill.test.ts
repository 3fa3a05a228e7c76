import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountsRepository } from '#main/db/accounts.ts'
import { candidatesRepository } from '#main/db/candidates.ts'
import { openDatabase } from '#main/db/database.ts'
import { findingsRepository } from '#main/db/findings.ts'
import { candidates as candidateRows } from '#main/db/schema.ts'
import { setAsideRepository } from '#main/db/set-aside.ts'
import { parseGoogleClient } from '#main/gmail/client-file.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { signIn } from '#main/gmail/loopback.ts'
import { sampleMailbox } from '#simulator/sample/index.ts'
import { type Simulator, startSimulator } from '#simulator/server.ts'
import { migrationsFolder, temporaryFolder } from '#tests/support/database.ts'
import type { SyncTask } from '#tests/support/sync-child.ts'

const CHILD = fileURLToPath(new URL('../../support/sync-child.ts', import.meta.url))
const KILLS = 8

let google: Simulator
let task: Omit<SyncTask, 'file'>
beforeAll(async () => {
  google = await startSimulator({ mailbox: sampleMailbox(Date.now()), now: Date.now, autoConsent: true })
  const client = parseGoogleClient(google.clientJson)
  const signedIn = await signIn({ client, endpoints: googleEndpoints(google.url), open: async (url) => void (await fetch(url)) })
  task = { url: google.url, client, ...signedIn }
})
afterAll(() => google.stop())

/** Runs a sync in a process; kills it `killAfterMs` after it began. @returns whether it came to its end, and how long that took */
async function syncProcess(file: string, killAfterMs: number | null): Promise<{ done: boolean; ms: number }> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify({ file, ...task })], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  let done = false
  let began = 0
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'syncing') {
      began = Date.now()
      if (killAfterMs !== null) setTimeout(() => child.kill('SIGKILL'), killAfterMs)
    } else if (line === 'done') done = true
    else throw new Error(`The sync ended as ${line}.`)
  }
  await exit
  return { done, ms: Date.now() - began }
}

type Stored = { queued: string[]; outcomes: Map<string, string>; findings: string[]; setAside: string[]; listed: boolean }

/** What the database holds; every row is checked against the others. */
function read(file: string): Stored {
  const db = openDatabase({ file, migrationsFolder, now: Date.now })
  try {
    const account = accountsRepository(db).byAddress(task.address)
    const rows = db.orm.select().from(candidateRows).all()
    const findings = findingsRepository(db)
      .list(['pending'])
      .map((finding) => finding.gmailId)
    const setAside = setAsideRepository(db)
      .list()
      .map((mail) => mail.gmailId)
    const queued = rows.filter((row) => row.outcome === 'queued').map((row) => row.gmailId)
    expect(candidatesRepository(db).countQueued(account?.id ?? 0)).toBe(queued.length)
    return { queued, outcomes: new Map(rows.map((row) => [row.gmailId, row.outcome])), findings, setAside, listed: account?.listedUntil != null }
  } finally {
    db.close()
  }
}

const having = (stored: Stored, outcome: string) => [...stored.outcomes].filter(([, value]) => value === outcome).map(([gmailId]) => gmailId)

function checkInvariants(stored: Stored, all: Stored): void {
  // one committed outcome, with exactly the row that it says
  expect([...stored.findings].sort()).toEqual(having(stored, 'finding').sort())
  expect([...stored.setAside].sort()).toEqual(having(stored, 'set_aside').sort())
  // the cursor is never ahead of the data: what it passed is in the queue, or has its outcome
  expect([...stored.outcomes.keys()].sort()).toEqual(stored.listed ? [...all.outcomes.keys()].sort() : [])
  // what has an outcome has the same as without any kill
  for (const [gmailId, outcome] of stored.outcomes) if (outcome !== 'queued') expect([gmailId, outcome]).toEqual([gmailId, all.outcomes.get(gmailId)])
}

test(`killed at ${KILLS} random points and started again: one outcome for each mail, none lost, none doubled`, async () => {
  const folder = temporaryFolder()
  const undisturbed = join(folder, 'undisturbed.db')
  const { done, ms } = await syncProcess(undisturbed, null)
  expect(done).toBe(true)
  const all = read(undisturbed)
  checkInvariants(all, all)
  expect(all.queued).toEqual([])
  expect(all.findings.length).toBeGreaterThan(50)

  const points: number[] = []
  let inTheMiddle = 0
  for (let round = 0; points.length < KILLS; round++) {
    const file = join(folder, `${round}.db`)
    for (let finished = false; !finished; ) {
      // towards the end of the kills the sync is let through, so that each database comes to its end
      const killAfterMs = points.length < KILLS ? Math.random() * ms * 0.8 : null
      finished = (await syncProcess(file, killAfterMs)).done
      if (killAfterMs !== null) points.push(Math.round(killAfterMs))
      const stored = read(file)
      if (stored.queued.length > 0 && stored.queued.length < stored.outcomes.size) inTheMiddle++
      expect(() => checkInvariants(stored, all), `kills after ${points.join(', ')} ms`).not.toThrow()
    }
    expect(read(file).outcomes).toEqual(all.outcomes)
  }
  expect(inTheMiddle, `kills after ${points.join(', ')} ms of ${ms}`).toBeGreaterThan(0)
}, 180_000)
