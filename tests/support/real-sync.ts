import { senderDirectory } from '#core/detection/directory.ts'
import { accountsRepository } from '#main/db/accounts.ts'
import { candidatesRepository } from '#main/db/candidates.ts'
import type { Database } from '#main/db/database.ts'
import { settingsRepository } from '#main/db/settings.ts'
import { syncRunsRepository } from '#main/db/sync-runs.ts'
import { threadsRepository } from '#main/db/threads.ts'
import { createDetector } from '#main/detection/detector.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { createMailbox } from '#main/gmail/mailbox.ts'
import { createPacer, type Pacer } from '#main/gmail/pacer.ts'
import { createRecorder } from '#main/review/recorder.ts'
import { createSyncEngine } from '#main/sync/engine.ts'
import { systemClock } from '#main/time/clock.ts'
import { systemTimers } from '#main/time/timers.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import type { GoogleClient } from '#shared/domain/google-client.ts'
import { AppError } from '#shared/ipc/errors.ts'

export type SignedInAt = { url: string; client: GoogleClient; address: string; refreshToken: string; pacer?: Pacer }

/**
 * The sync as the app builds it, with the worker, for one account at a server in Google's place.
 * @param step called before and after everything that is stored
 * @param onRead called when a mail is about to be read
 */
export function realSync(db: Database, google: SignedInAt, step: () => void = () => undefined, onRead: (gmailId: string) => unknown = () => undefined) {
  const accounts = accountsRepository(db)
  const candidates = candidatesRepository(db)
  const account = accounts.byAddress(google.address) ?? accounts.create({ address: google.address, clientId: google.client.clientId, sample: false })
  const directory = senderDirectory.parse(senders)
  const detector = createDetector({ workerFile: new URL('../../src/main/detection/worker.ts', import.meta.url), decider: () => null })
  const pacer = google.pacer ?? createPacer({ unitsPerMinute: 1e9 })
  const errors: string[] = []
  const stepping =
    <A extends unknown[], R>(store: (...given: A) => R) =>
    (...given: A): R => {
      step()
      const result = store(...given)
      step()
      return result
    }
  const threads = threadsRepository(db)
  const recorder = createRecorder({ db, now: systemClock, vaultKey: async () => Buffer.alloc(32, 'test') })
  const engine = createSyncEngine({
    accounts: { ...accounts, update: stepping(accounts.update) },
    candidates: { ...candidates, enqueue: stepping(candidates.enqueue), beginReading: stepping(candidates.beginReading) },
    threads: { ...threads, markExpanded: stepping(threads.markExpanded) },
    syncRuns: syncRunsRepository(db),
    settings: settingsRepository(db),
    detector: {
      detect: (message, ownAddress) => {
        onRead(message.id)
        return detector.detect(message, ownAddress)
      },
    },
    recorder: { record: stepping(recorder.record) },
    openMailbox: async (_, signal) => createMailbox({ ...google, endpoints: googleEndpoints(google.url), signal, pacer }),
    directory,
    knownNames: () => ({ learnedSenders: [], companies: [] }),
    now: systemClock,
    timers: systemTimers,
    logError: (where, error) => void errors.push(`${where}: ${AppError.from(error).code}`),
  })
  return {
    engine,
    accounts,
    candidates,
    account,
    errors,
    async stop() {
      await engine.stop()
      await detector.close()
    },
  }
}
