import type { SenderDirectory } from '#core/detection/directory.ts'
import type { GmailMessage } from '#core/mail/gmail.ts'
import type { AccountRow, AccountsRepository } from '../db/accounts.ts'
import type { CandidatesRepository } from '../db/candidates.ts'
import type { Clock } from '../db/clock.ts'
import type { SettingsRepository } from '../db/settings.ts'
import type { SyncRunsRepository } from '../db/sync-runs.ts'
import type { ThreadsRepository } from '../db/threads.ts'
import type { Detector } from '../detection/detector.ts'
import type { ListedMail } from '../gmail/mailbox.ts'
import type { Recorder } from '../review/recorder.ts'
import type { Timers } from './timers.ts'

/**
 * A mail that came into the mailbox (`added`), or out of spam or trash (`restored`: SPAM or TRASH among the labels removed), with the
 * labels that Gmail tells in the record. Other changes of labels (read, starred, archived) mean nothing to the sync.
 */
export type ChangedMail = ListedMail & { labels: string[]; change: 'added' | 'restored' }

/** One Gmail account as the sync reads it. Every method rejects with an AppError of Gmail's codes, or with the signal's reason. */
export interface SyncMailbox {
  profile(): Promise<{ address: string; historyId: string }>
  /**
   * One page of the mails that match, newest first. Spam and trash are never listed.
   * @throws AppError page_expired when Gmail no longer takes the page token
   */
  list(query: string, pageToken?: string): Promise<{ mails: ListedMail[]; nextPageToken: string | null }>
  /**
   * One page of the mails added or restored since a history id, oldest first; a mail may come more than once.
   * `historyId` is the mailbox's newest one.
   * @throws AppError history_expired when Gmail no longer keeps history that far back, page_expired
   */
  history(startHistoryId: string, pageToken?: string): Promise<{ mails: ChangedMail[]; historyId: string; nextPageToken: string | null }>
  /** The mails of a thread but spam, trash, drafts and what the person sent; none when the thread is gone. */
  thread(threadId: string): Promise<ListedMail[]>
  /** The whole mail, with calendar and text parts that Gmail keeps apart; null when it was deleted, or moved to spam or trash, since. */
  get(gmailId: string): Promise<GmailMessage | null>
  /**
   * Tells when requests wait for quota or because Gmail asked to slow down, and when they go on.
   * @param listener `until` in milliseconds since the epoch with the reason for people; null when nothing waits any more
   * @returns ends it
   */
  onWait(listener: (until: number | null, reason: string) => void): () => void
}

/** What the sync is built from. */
export type SyncParts = {
  accounts: Pick<AccountsRepository, 'list' | 'update'>
  candidates: Pick<CandidatesRepository, 'enqueue' | 'nextQueued' | 'countDue' | 'countPoison' | 'attempts' | 'fail' | 'known'>
  threads: Pick<ThreadsRepository, 'known' | 'unexpanded' | 'markExpanded'>
  syncRuns: Pick<SyncRunsRepository, 'start' | 'end'>
  settings: Pick<SettingsRepository, 'get'>
  detector: Pick<Detector, 'detect'>
  recorder: Recorder
  /** Opens the account's mailbox with its secrets; the signal ends what it has under way. */
  openMailbox(account: AccountRow, signal: AbortSignal): Promise<SyncMailbox>
  directory: SenderDirectory
  now: Clock
  timers: Timers
  /** Keeps where and what kind of thing failed; never content. */
  logError(where: string, error: unknown): void
}
