import PQueue from 'p-queue'
import { AppError, type ErrorCode } from '#shared/ipc/errors.ts'
import type { AccountRow } from '../db/accounts.ts'
import type { ListedMail, Mailbox } from '../gmail/mailbox.ts'
import { listCandidates, listFrom } from './listing.ts'
import type { SyncParts } from './ports.ts'

/** Requests at once, against one account. */
const CONCURRENCY = 5

/** Failures of the surroundings, which every other mail would meet too: they end the run. All others are about one mail. */
const ENDS_RUN: ReadonlySet<ErrorCode> = new Set([
  'offline',
  'rate_limited',
  'needs_reconnect',
  'permission_denied',
  'client_invalid',
  'keychain_unavailable',
  'disk_full',
  'database_damaged',
  'database_newer',
])

/** Gmail can fail for one mail for ever; that many mails in a row are Gmail itself. */
const UNAVAILABLE_IN_A_ROW = 5

export type Progress = { done: number; total: number | null }

/** How a run ended. `failed` mails stay queued for the next run; `failure` is what ended it early. */
export type RunReport = { failed: number; failure: AppError | null; aborted: boolean }

/**
 * Syncs one account: lists what is new, queues it, and works the queue off, newest first.
 *
 * Killed at any point it loses nothing and does nothing twice: a listed mail is a queue row before the cursor passes it, and a row
 * leaves the queue in the transaction that stores what became of it.
 * @param signal ends it early; what is being stored is still stored
 */
export async function runAccount(parts: SyncParts, account: AccountRow, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<RunReport> {
  const run = new AccountRun(parts, account, onProgress)
  const onAbort = () => run.abort()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await run.go(signal)
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

class AccountRun {
  readonly #parts: SyncParts
  readonly #account: AccountRow
  readonly #onProgress: (progress: Progress) => void
  /** Ends this run's requests, from outside or by the first failure of the surroundings. */
  readonly #ended = new AbortController()
  readonly #queue = new PQueue({ concurrency: CONCURRENCY })
  readonly #counts = { listed: 0, found: 0, setAside: 0, done: 0, failed: 0 }
  #total: number | null = null
  #failure: AppError | null = null
  #mailFailure: ErrorCode | null = null
  #unavailableInARow = 0

  constructor(parts: SyncParts, account: AccountRow, onProgress: (progress: Progress) => void) {
    this.#parts = parts
    this.#account = account
    this.#onProgress = onProgress
  }

  abort(): void {
    this.#ended.abort()
  }

  async go(signal: AbortSignal): Promise<RunReport> {
    const { syncRuns, now } = this.#parts
    const id = syncRuns.start(this.#account.id, now())
    try {
      const mailbox = await unlessAborted(this.#parts.openMailbox(this.#account, this.#ended.signal), this.#ended.signal)
      await this.#list(mailbox)
      await this.#workOff(mailbox)
    } catch (error) {
      if (!this.#ended.signal.aborted) this.#end(AppError.from(error))
    }
    const { listed, found, setAside, failed } = this.#counts
    syncRuns.end(id, { endedAt: now(), listed, found, setAside, errorCode: this.#failure?.code ?? this.#mailFailure })
    return { failed, failure: this.#failure, aborted: signal.aborted }
  }

  async #list(mailbox: Pick<Mailbox, 'list'>): Promise<void> {
    const { accounts, candidates, settings, transaction, directory, now } = this.#parts
    this.#onProgress({ done: 0, total: null })
    const listedAt = now()
    const from = listFrom(this.#account, { now: listedAt, windowDays: settings.get().windowDays })
    const mails = await listCandidates(mailbox, { directory, from, together: (tasks) => this.#queue.addAll(tasks) })
    this.#ended.signal.throwIfAborted()
    this.#counts.listed = transaction(() => {
      accounts.update(this.#account.id, { listedUntil: listedAt })
      return candidates.enqueue(this.#account.id, mails)
    })
  }

  async #workOff(mailbox: Pick<Mailbox, 'get'>): Promise<void> {
    const { candidates } = this.#parts
    const mails = candidates.nextQueued(this.#account.id, candidates.countQueued(this.#account.id))
    this.#total = mails.length
    this.#tellProgress()
    await this.#queue.addAll(mails.map((mail) => () => this.#workOn(mailbox, mail)))
  }

  async #workOn(mailbox: Pick<Mailbox, 'get'>, mail: ListedMail): Promise<void> {
    if (this.#ended.signal.aborted) return
    try {
      await this.#process(mailbox, mail)
      this.#unavailableInARow = 0
    } catch (error) {
      if (this.#ended.signal.aborted) return
      this.#mailFailed(error)
    }
    this.#counts.done++
    this.#tellProgress()
  }

  async #process(mailbox: Pick<Mailbox, 'get'>, { gmailId, threadId }: ListedMail): Promise<void> {
    const { detector, recorder } = this.#parts
    const message = await mailbox.get(gmailId)
    const detected = message === null ? 'gone' : await unlessAborted(detector.detect(message, this.#account.address), this.#ended.signal)
    this.#ended.signal.throwIfAborted()
    const outcome = await recorder.record(this.#account.id, gmailId, threadId, detected)
    if (outcome === 'finding') this.#counts.found++
    if (outcome === 'set_aside') this.#counts.setAside++
  }

  #mailFailed(raw: unknown): void {
    const error = AppError.from(raw)
    if (error.code === 'google_unavailable') this.#unavailableInARow++
    if (ENDS_RUN.has(error.code) || this.#unavailableInARow >= UNAVAILABLE_IN_A_ROW) {
      this.#end(error)
      return
    }
    this.#counts.failed++
    this.#mailFailure ??= error.code
    this.#parts.logError('sync: a mail stays queued', raw)
  }

  #end(error: AppError): void {
    this.#failure ??= error
    this.#ended.abort()
  }

  #tellProgress(): void {
    this.#onProgress({ done: this.#counts.done, total: this.#total })
  }
}

/** A long detection must not hold up the end of a run; its mail stays queued. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const settled = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: settled.signal })
  })
  return Promise.race([work, aborted]).finally(() => settled.abort())
}
