import { Connections } from '../accounts/connections.ts'
import type { Changed } from '../app/changes.ts'
import { logError } from '../app/log.ts'
import { candidatesRepository } from '../db/candidates.ts'
import { findingsRepository } from '../db/findings.ts'
import { setAsideRepository } from '../db/set-aside.ts'
import { syncRunsRepository } from '../db/sync-runs.ts'
import { threadsRepository } from '../db/threads.ts'
import { createMissingMail } from '../missing-mail/missing-mail.ts'
import type { Recorder } from '../review/recorder.ts'
import { createSyncEngine, type SyncEngine } from '../sync/engine.ts'
import { systemClock } from '../time/clock.ts'
import { systemTimers } from '../time/timers.ts'
import type { Data } from './data.ts'
import type { Google } from './google.ts'
import type { Reading } from './reading.ts'

export type Syncing = ReturnType<typeof syncServices>

/** What brings the mail of the accounts, and finds one that was missed. */
export function syncServices({ db, accounts, settings }: Data, { openMailbox }: Google, reading: Reading, changed: Changed) {
  const { directory, knownNames, detector, recorder, readMail, takeIn } = reading
  const candidates = candidatesRepository(db)
  const threads = threadsRepository(db)
  const syncRuns = syncRunsRepository(db)
  const record: Recorder['record'] = async (...mail) => {
    const outcome = await recorder.record(...mail)
    changed(['findings'])
    return outcome
  }
  const common = { accounts, candidates, threads, settings, openMailbox, directory, knownNames, now: systemClock }
  const engine = createSyncEngine({ ...common, syncRuns, detector, recorder: { record }, timers: systemTimers, logError })
  const missing = createMissingMail({ ...common, findings: findingsRepository(db), setAside: setAsideRepository(db), readMail, takeIn })
  return { engine, missing, candidates, syncRuns }
}

/** The sign-ins, and what follows from one that comes or goes. */
export function accountConnections(
  { accounts, kept }: Data,
  { secrets, endpoints, signInPage, builtInClient }: Google,
  { review, learning }: Reading,
  engine: SyncEngine,
  { sample, changed }: { sample: boolean; changed: Changed },
): Connections {
  return new Connections({
    accounts,
    secrets,
    endpoints,
    open: signInPage,
    builtInClient,
    sample,
    onConnecting: (connecting) => engine.setConnecting(connecting),
    onConnected: async ({ id }) => {
      await engine.stopAccount(id) // whatever went wrong before is over: the account is due at once
      changed(['accounts'])
    },
    stopSync: (accountId) => engine.stopAccount(accountId),
    deleteData: (accountId) => {
      review.forget()
      kept.deleteAccountData(accountId)
      accounts.remove(accountId)
      learning.dataDeleted()
    },
    nextSyncAt: () => engine.nextSyncAt(),
  })
}
