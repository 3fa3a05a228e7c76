import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { senderDirectory } from '#core/detection/directory.ts'
import { accountsRepository } from '#main/db/accounts.ts'
import { candidatesRepository } from '#main/db/candidates.ts'
import { systemClock } from '#main/db/clock.ts'
import { openDatabase } from '#main/db/database.ts'
import { settingsRepository } from '#main/db/settings.ts'
import { syncRunsRepository } from '#main/db/sync-runs.ts'
import { threadsRepository } from '#main/db/threads.ts'
import { createDetector } from '#main/detection/detector.ts'
import { parseGoogleClient } from '#main/gmail/client-file.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { signIn } from '#main/gmail/loopback.ts'
import { createMailbox, type Mailbox } from '#main/gmail/mailbox.ts'
import { buildQueries } from '#main/gmail/query.ts'
import { createRecorder } from '#main/review/recorder.ts'
import { vaultKey } from '#main/secrets/account-secrets.ts'
import { memorySecrets } from '#main/secrets/secret-store.ts'
import { createSyncEngine } from '#main/sync/engine.ts'
import { systemTimers } from '#main/sync/timers.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import type { Figure } from './report.ts'

const COPIES = 10
const DAY_MS = 86_400_000
const started = z.object({ url: z.string(), clientJson: z.string() })
const directory = senderDirectory.parse(senders)

/** A first sync of the sample mailbox, stored in a real database; the baseline lists and gets the same mails one by one and does nothing with them. */
export async function benchSync(): Promise<Figure[]> {
  const now = systemClock()
  const thread = new Worker(new URL('./simulator-thread.ts', import.meta.url), { workerData: { copies: COPIES, now } })
  const simulator = started.parse(await new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject)))
  const client = parseGoogleClient(simulator.clientJson)
  const endpoints = googleEndpoints(simulator.url)
  const { address, refreshToken } = await signIn({ client, endpoints, open: async (url) => void (await fetch(url)) })
  const mailbox = createMailbox({ client, refreshToken, endpoints })
  const baseline = await rate(() => plainLoop(mailbox, now))
  const synced = await rate(() => syncOnce(mailbox, { address, clientId: client.clientId }))
  await thread.terminate()
  return [{ name: 'sample sync', value: synced, unit: 'mails/s', baseline, baselineName: 'list, then get one by one' }]
}

/** Mails a second of a run that returns how many it handled. */
async function rate(run: () => Promise<number>): Promise<number> {
  const start = performance.now()
  const mails = await run()
  return (mails * 1000) / (performance.now() - start)
}

async function plainLoop(mailbox: Mailbox, now: number): Promise<number> {
  const ids = new Set<string>()
  for (const query of buildQueries(directory, { afterSeconds: Math.floor((now - 90 * DAY_MS) / 1000) })) {
    let pageToken: string | undefined
    do {
      const page = await mailbox.list(query, pageToken)
      for (const { gmailId } of page.mails) ids.add(gmailId)
      pageToken = page.nextPageToken ?? undefined
    } while (pageToken)
  }
  for (const id of ids) await mailbox.get(id)
  return ids.size
}

async function syncOnce(mailbox: Mailbox, account: { address: string; clientId: string }): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'trackmyroles-bench-'))
  const db = openDatabase({ file: join(folder, 'bench.db'), migrationsFolder: 'drizzle', now: systemClock })
  const detector = createDetector({ workerFile: new URL('../../main/detection/worker.ts', import.meta.url), decider: () => null })
  const store = memorySecrets()
  const candidates = candidatesRepository(db)
  const { id } = accountsRepository(db).create({ ...account, sample: true })
  let recorded = 0
  const recorder = createRecorder({ db, now: systemClock, vaultKey: () => vaultKey(store), keepText: () => true })
  const engine = createSyncEngine({
    accounts: accountsRepository(db),
    candidates,
    threads: threadsRepository(db),
    syncRuns: syncRunsRepository(db),
    settings: settingsRepository(db),
    detector,
    recorder: {
      record: (...mail) => {
        recorded += 1
        return recorder.record(...mail)
      },
    },
    openMailbox: async () => mailbox,
    directory,
    now: systemClock,
    timers: systemTimers,
    logError: (where, error) => console.error(where, error),
  })
  try {
    const state = await engine.syncNow()
    if (state.state !== 'idle' || candidates.countQueued(id) > 0) throw new Error(`The sync ended as ${state.state}.`)
    return recorded
  } finally {
    await engine.stop()
    await detector.close()
    db.close()
    rmSync(folder, { recursive: true })
  }
}
