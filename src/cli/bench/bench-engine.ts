import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { senderDirectory } from '#core/detection/directory.ts'
import { accountsRepository } from '#main/db/accounts.ts'
import { candidatesRepository } from '#main/db/candidates.ts'
import { openDatabase } from '#main/db/database.ts'
import { settingsRepository } from '#main/db/settings.ts'
import { syncRunsRepository } from '#main/db/sync-runs.ts'
import { threadsRepository } from '#main/db/threads.ts'
import { createDetector } from '#main/detection/detector.ts'
import { createRecorder } from '#main/review/recorder.ts'
import { vaultKey } from '#main/secrets/account-secrets.ts'
import { memorySecrets } from '#main/secrets/secret-store.ts'
import { createSyncEngine } from '#main/sync/engine.ts'
import { systemClock } from '#main/time/clock.ts'
import { systemTimers } from '#main/time/timers.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import type { SimulatedGoogle } from './simulated-google.ts'

export const directory = senderDirectory.parse(senders)

/** The sync as the app runs it, without a model, into a database of its own. */
export function benchEngine(google: SimulatedGoogle, { unitsPerMinute }: { unitsPerMinute: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'trackmyroles-bench-'))
  const db = openDatabase({ file: join(folder, 'bench.db'), migrationsFolder: 'drizzle', now: systemClock })
  const detector = createDetector({ workerFile: new URL('../../main/detection/worker.ts', import.meta.url), decider: () => null })
  const store = memorySecrets()
  const candidates = candidatesRepository(db)
  const { id } = accountsRepository(db).create({ address: google.address, clientId: google.client.clientId, sample: true })
  const recorder = createRecorder({ db, now: systemClock, vaultKey: () => vaultKey(store) })
  const mailbox = google.openAccount(unitsPerMinute)
  let recorded = 0
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
    openMailbox: async (_, signal) => mailbox({ signal }),
    directory,
    knownNames: () => ({ learnedSenders: [], companies: [] }),
    now: systemClock,
    timers: systemTimers,
    logError: (where, error) => console.error(where, error),
  })
  return {
    engine,
    recorded: () => recorded,
    /** @throws Error when it did not end well, or left mail */
    async syncWhole(): Promise<void> {
      const state = await engine.syncNow()
      if (state.state !== 'idle' || candidates.countDue(id, systemClock()) > 0) throw new Error(`The sync ended as ${state.state}.`)
    },
    async close(): Promise<void> {
      await engine.stop()
      await detector.close()
      db.close()
      rmSync(folder, { recursive: true })
    },
  }
}
