import { rmSync } from 'node:fs'
import type { GmailMessage } from '#core/mail/gmail.ts'
import { type AccountRow, accountsRepository } from '#main/db/accounts.ts'
import { candidatesRepository } from '#main/db/candidates.ts'
import { findingsRepository } from '#main/db/findings.ts'
import { setAsideRepository } from '#main/db/set-aside.ts'
import { settingsRepository } from '#main/db/settings.ts'
import { syncRunsRepository } from '#main/db/sync-runs.ts'
import { threadsRepository } from '#main/db/threads.ts'
import type { DetectedMail } from '#main/detection/detector.ts'
import { createRecorder } from '#main/review/recorder.ts'
import { createSyncEngine } from '#main/sync/engine.ts'
import type { SyncParts } from '#main/sync/ports.ts'
import type { SyncState } from '#shared/domain/sync.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { testClock } from './clock.ts'
import { NOW, temporaryDatabase } from './database.ts'
import { FakeGmail } from './fake-gmail.ts'
import { detectedMail } from './mails.ts'

/** The sync engine on a real database, with the clock, Gmail and detection in the test's hands. */
export function syncHarness(overrides: Partial<SyncParts> = {}) {
  const clock = testClock(NOW)
  const { db, folder } = temporaryDatabase(clock.now)
  const accounts = accountsRepository(db)
  const candidates = candidatesRepository(db)
  const gmails = new Map<number, FakeGmail>()
  const errors: { where: string; code: string }[] = []
  const states: SyncState[] = []
  const hooks = {
    detect: async (message: GmailMessage): Promise<DetectedMail> =>
      message.id.includes('news') ? detectedMail({ verdict: 'not_job', type: null, reason: 'A newsletter.' }) : detectedMail(),
    open: async (account: AccountRow, signal: AbortSignal) => gmailOf(account.id).open(signal),
  }
  const gmailOf = (accountId: number): FakeGmail => {
    const known = gmails.get(accountId) ?? new FakeGmail()
    gmails.set(accountId, known)
    return known
  }
  const parts: SyncParts = {
    accounts,
    candidates,
    threads: threadsRepository(db),
    syncRuns: syncRunsRepository(db),
    settings: settingsRepository(db),
    detector: { detect: (message) => hooks.detect(message) },
    recorder: createRecorder({ db, now: clock.now, vaultKey: async () => Buffer.alloc(32) }),
    openMailbox: (account, signal) => hooks.open(account, signal),
    directory: { senders: [] },
    knownNames: () => ({ learnedSenders: [], companies: [] }),
    now: clock.now,
    timers: clock.timers,
    logError: (where, error) => void errors.push({ where, code: AppError.from(error).code }),
    ...overrides,
  }
  const create = () => {
    const engine = createSyncEngine(parts)
    engine.onState((state) => states.push(state))
    return engine
  }
  const addAccount = (address = `person${accounts.list().length + 1}@example.com`) => {
    const row = accounts.create({ address, clientId: 'client', sample: false })
    return { id: row.id, gmail: gmailOf(row.id), row: () => accounts.get(row.id) }
  }
  return {
    db,
    clock,
    accounts,
    candidates,
    findings: findingsRepository(db),
    setAside: setAsideRepository(db),
    threads: threadsRepository(db),
    syncRuns: syncRunsRepository(db),
    settings: settingsRepository(db),
    engine: create(),
    create,
    addAccount,
    hooks,
    parts,
    errors,
    states,
    remove() {
      db.close()
      rmSync(folder, { recursive: true })
    },
  }
}
