import type { SenderDirectory } from '#core/detection/directory.ts'
import type { AccountRow, AccountsRepository } from '../db/accounts.ts'
import type { CandidatesRepository } from '../db/candidates.ts'
import type { SettingsRepository } from '../db/settings.ts'
import type { SyncRunsRepository } from '../db/sync-runs.ts'
import type { ThreadsRepository } from '../db/threads.ts'
import type { Detector } from '../detection/detector.ts'
import type { Mailbox } from '../gmail/mailbox.ts'
import type { KnownNames } from '../gmail/query.ts'
import type { Recorder } from '../review/recorder.ts'
import type { Clock } from '../time/clock.ts'
import type { Timers } from '../time/timers.ts'

/** One Gmail account as the sync reads it. */
export type SyncMailbox = Pick<Mailbox, 'profile' | 'list' | 'history' | 'thread' | 'get' | 'onWait'>

/** What the sync is built from. */
export type SyncParts = {
  accounts: Pick<AccountsRepository, 'list' | 'update'>
  candidates: Pick<
    CandidatesRepository,
    'enqueue' | 'nextQueued' | 'beginReading' | 'endReading' | 'giveUpUnfinished' | 'countDue' | 'countPoison' | 'attempts' | 'fail' | 'known' | 'lastRead'
  >
  threads: Pick<ThreadsRepository, 'known' | 'unexpanded' | 'markExpanded'>
  syncRuns: Pick<SyncRunsRepository, 'start' | 'end'>
  settings: Pick<SettingsRepository, 'get'>
  detector: Pick<Detector, 'detect'>
  recorder: Recorder
  /** Opens the account's mailbox with its secrets; the signal ends what it has under way. */
  openMailbox(account: AccountRow, signal: AbortSignal): Promise<SyncMailbox>
  directory: SenderDirectory
  /** Senders and companies that the person's reviews have brought up so far; asked once a run. */
  knownNames(): KnownNames
  now: Clock
  timers: Timers
  /** Keeps where and what kind of thing failed; never content. */
  logError(where: string, error: unknown): void
}
