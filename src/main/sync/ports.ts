import type { SenderDirectory } from '#core/detection/directory.ts'
import type { AccountRow, AccountsRepository } from '../db/accounts.ts'
import type { CandidatesRepository } from '../db/candidates.ts'
import type { Clock } from '../db/clock.ts'
import type { Database } from '../db/database.ts'
import type { SettingsRepository } from '../db/settings.ts'
import type { SyncRunsRepository } from '../db/sync-runs.ts'
import type { Detector } from '../detection/detector.ts'
import type { Mailbox } from '../gmail/mailbox.ts'
import type { Recorder } from '../review/recorder.ts'
import type { Timers } from './timers.ts'

/** What the sync is built from. */
export type SyncParts = {
  accounts: Pick<AccountsRepository, 'list' | 'update'>
  candidates: Pick<CandidatesRepository, 'enqueue' | 'nextQueued' | 'countQueued'>
  syncRuns: Pick<SyncRunsRepository, 'start' | 'end'>
  settings: Pick<SettingsRepository, 'get'>
  transaction: Database['transaction']
  detector: Pick<Detector, 'detect'>
  recorder: Recorder
  /** Opens the account's mailbox with its secrets; the signal ends what it has under way. */
  openMailbox(account: AccountRow, signal: AbortSignal): Promise<Pick<Mailbox, 'list' | 'get'>>
  directory: SenderDirectory
  now: Clock
  timers: Timers
  /** Keeps where and what kind of thing failed; never content. */
  logError(where: string, error: unknown): void
}
