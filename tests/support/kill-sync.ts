// Kills syncs at random points and compares what is stored with what must be. Plain Node: used by the tests, and by longer soak runs.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { repeatedMailbox } from '#cli/bench/mails.ts'
import { parseGoogleClient } from '#main/gmail/client-file.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { signIn } from '#main/gmail/loopback.ts'
import { type Simulator, startSimulator } from '#simulator/server.ts'
import { temporaryFolder } from './database.ts'
import { mailComes } from './new-mail.ts'
import { queriedMails } from './queried-mails.ts'
import { seeded } from './seeded.ts'
import { brokenInvariants, readStored, type Stored } from './stored-sync.ts'
import type { SyncTask } from './sync-task.ts'

const CHILD = fileURLToPath(new URL('sync-child.ts', import.meta.url))

export type Target = { google: Simulator; task: Omit<SyncTask, 'file'>; queried: ReturnType<typeof queriedMails> }

type KillReport = {
  kills: number
  /** Kills with some mails done and others queued. */
  inTheMiddle: number
  /** Databases that came to their end, each after several kills. */
  completed: number
  mails: number
  /** What was found wrong; empty when all held. */
  broken: string[]
}

/** A sync is let through after so many kills, so that later syncs and other databases get their share. */
const KILLS_A_SYNC = 5
/** Steps in which a sync lists and moves its cursor: few among all, and those where most could go wrong. */
const LISTING_STEPS = 12

/**
 * Syncs databases again and again, killed with SIGKILL at steps drawn from the seed: backfills, and later syncs with mail that came
 * meanwhile. After each kill the invariants are checked, and at last each database against one that was never disturbed.
 * @param copies of the sample mailbox in the mailbox
 */
export async function killSyncs({ kills, seed, copies }: { kills: number; seed: number; copies: number }): Promise<KillReport> {
  const random = seeded(seed)
  const target = await startTarget(copies)
  const folder = temporaryFolder()
  const report: KillReport = { kills: 0, inTheMiddle: 0, completed: 0, mails: 0, broken: [] }
  const ended: Stored[] = []
  try {
    const { steps } = await syncProcess(target, join(folder, 'measured.db'), null)
    const killPoint = () => Math.ceil(random() * (random() < 0.4 ? LISTING_STEPS : steps * 0.5))
    while (report.kills < kills) ended.push(await killDatabase(target, join(folder, `${ended.length}.db`), { report, killPoint, random }))
    const file = join(folder, 'undisturbed.db')
    await syncProcess(target, file, null)
    const undisturbed = readStored(file)
    report.mails = undisturbed.outcomes.size
    report.completed = ended.length
    for (const stored of ended) report.broken.push(...differing(stored, undisturbed))
    report.broken = report.broken.map((what) => `${what} (seed ${seed}, in ${folder})`)
    if (report.broken.length === 0) rmSync(folder, { recursive: true })
    return report
  } finally {
    await target.google.stop()
  }
}

/** A backfill and a later sync of one database, each killed several times. @returns what it holds at the end */
async function killDatabase(target: Target, file: string, run: { report: KillReport; killPoint(): number; random(): number }): Promise<Stored> {
  const { report, killPoint, random } = run
  for (let syncs = 0; syncs < 2; syncs++) {
    if (syncs > 0) mailComes(target.google.mailbox, { mails: 40, random })
    for (let killed = 0, finished = false; !finished; killed++) {
      finished = (await syncProcess(target, file, killed < KILLS_A_SYNC ? killPoint() : null)).done
      if (!finished) report.kills++
      const stored = readStored(file)
      if (stored.queued > 0 && stored.queued < stored.outcomes.size) report.inTheMiddle++
      const wrong = brokenInvariants(stored, { mailbox: target.google.mailbox, queried: target.queried(target.google.mailbox) })
      report.broken.push(...wrong.map((what) => `${what} (after kill ${report.kills})`))
    }
  }
  return readStored(file)
}

/** @param copies of the sample mailbox in the mailbox */
export async function startTarget(copies: number): Promise<Target> {
  const google = await startSimulator({ mailbox: repeatedMailbox(copies, Date.now()), now: Date.now, autoConsent: true })
  const client = parseGoogleClient(google.clientJson)
  const endpoints = googleEndpoints(google.url)
  const signedIn = await signIn({ client, endpoints, open: async (url) => void (await fetch(url)) })
  return { google, task: { url: google.url, client, ...signedIn }, queried: queriedMails() }
}

/** Runs a sync in a process; kills it when it comes to a step. @returns whether it came to its end, and how many steps that took */
export async function syncProcess({ task }: Target, file: string, killAtStep: number | null): Promise<{ done: boolean; steps: number }> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(file), 'compiled') } // most of a short sync's time is its start
  const child = spawn(process.execPath, [CHILD, JSON.stringify({ file, ...task })], { stdio: ['ignore', 'pipe', 'inherit'], env })
  const exit = once(child, 'exit')
  let done = false
  let steps = 0
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === '.') {
      if (++steps === killAtStep) child.kill('SIGKILL')
    } else if (line === 'done') done = true
    else throw new Error(`The sync ended as ${line}.`)
  }
  await exit
  return { done, steps }
}

/** Mail that came after the database's last sync is none of its business. */
export function differing(stored: Stored, undisturbed: Stored): string[] {
  return [...stored.outcomes]
    .filter(([id, outcome]) => outcome !== undisturbed.outcomes.get(id))
    .map(([id, outcome]) => `${id} ended as ${outcome} instead of ${undisturbed.outcomes.get(id) ?? 'never listed'}`)
}
