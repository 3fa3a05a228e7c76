import { eq } from 'drizzle-orm'
import { DAY_MS } from '../time/units.ts'
import { NEVER_LISTED } from './accounts.ts'
import { applicationsRepository } from './applications.ts'
import { BACKUP_DAYS } from './backups.ts'
import { candidatesRepository } from './candidates.ts'
import type { Database } from './database.ts'
import { findingTextsRepository } from './finding-texts.ts'
import { findingsRepository } from './findings.ts'
import { learningRepository } from './learning.ts'
import { accounts, applications, settings } from './schema.ts'
import { setAsideRepository } from './set-aside.ts'
import { syncRunsRepository } from './sync-runs.ts'
import { threadsRepository } from './threads.ts'

/** How long what must not stay for ever is kept. */
const KEPT_DAYS = { text: 30, setAside: 30, syncRun: 30 } as const

export type Retention = ReturnType<typeof retention>

/** Everything that makes data go away for good: rows, their traces in the file and its log, backups. */
export function retention(db: Database) {
  const { orm, transaction, purge } = db
  const texts = findingTextsRepository(db)
  const setAside = setAsideRepository(db)
  const syncRuns = syncRunsRepository(db)
  const candidates = candidatesRepository(db)
  const threads = threadsRepository(db)
  const accountsFindings = findingsRepository(db)
  const tracked = applicationsRepository(db)
  const learnt = learningRepository(db)
  return {
    /** Removes what is older than its time. Call it at start and once a day. @param now milliseconds since the epoch */
    expire(now: number): void {
      const removed = transaction(
        () =>
          texts.removeKeptBefore(now - KEPT_DAYS.text * DAY_MS) +
          setAside.removeSetAsideBefore(now - KEPT_DAYS.setAside * DAY_MS) +
          syncRuns.removeStartedBefore(now - KEPT_DAYS.syncRun * DAY_MS),
      )
      db.removeBackups(now - BACKUP_DAYS * DAY_MS)
      if (removed > 0) purge()
    },
    /** Removes the kept texts of all findings: for when the person switches the keeping off. */
    deleteTexts(): void {
      transaction(() => texts.removeAll())
      db.removeBackups()
      purge()
    },
    /**
     * Removes what was found in an account's mail, and the applications of which nothing stands without it. The account's row stays;
     * its next sync starts over. Nothing of the account may be syncing.
     */
    deleteAccountData(accountId: number): void {
      transaction(() => {
        candidates.removeOfAccount(accountId)
        threads.removeOfAccount(accountId)
        setAside.removeOfAccount(accountId)
        accountsFindings.removeOfAccount(accountId)
        syncRuns.removeOfAccount(accountId)
        learnt.forget() // it was learnt from what goes; learning again takes what stays
        tracked.removeWithoutEvents()
        orm
          .update(accounts)
          .set({ ...NEVER_LISTED, lastSyncAt: null })
          .where(eq(accounts.id, accountId))
          .run()
      })
      db.removeBackups()
      purge()
    },
    /** Removes every row, settings too. */
    deleteEverything(): void {
      transaction(() => {
        orm.delete(accounts).run() // takes candidates, findings, texts, reviews, events, set-aside rows and sync runs along
        orm.delete(applications).run()
        orm.delete(settings).run()
        learnt.forget()
      })
      db.removeBackups()
      db.vacuum()
      purge()
    },
  }
}
