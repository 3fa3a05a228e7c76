import { AppError } from '#shared/ipc/errors.ts'
import type { AccountRow } from '../db/accounts.ts'
import type { Outcome } from '../db/candidates.ts'
import type { ListedMail } from '../gmail/mailbox.ts'
import { inChunks } from './chunks.ts'
import { expandThreads } from './expansion.ts'
import { giveUpUnfinished } from './failures.ts'
import { allReceived, type Listed, list } from './listing.ts'
import { Pace } from './pace.ts'
import { Pipeline } from './pipeline.ts'
import { planRun, queriesFingerprint } from './plan.ts'
import type { SyncMailbox, SyncParts } from './ports.ts'
import { unlessAborted } from './unless-aborted.ts'

/** Mails of a run; `total` null while nothing is known; `rate` mails a second, null while it is too early to tell. */
export type Progress = { done: number; total: number | null; rate: number | null }

/** A pause that Gmail's quota makes. */
export type Wait = { until: number; reason: string }

/** How a run ended; `failure` is what ended it early. */
export type RunReport = { failure: AppError | null; aborted: boolean }

type RunListener = {
  onProgress(progress: Progress): void
  /** Null when nothing waits any more. */
  onWait(wait: Wait | null): void
}

/**
 * Syncs one account: lists what is new into the queue, and works the queue off meanwhile, newest first.
 *
 * Killed at any point it loses nothing and does nothing twice: the cursor moves when all that it passes is stored in the queue, and a
 * mail leaves the queue in the transaction that stores what became of it.
 * @param signal ends it early; what is being stored is still stored
 */
export async function runAccount(parts: SyncParts, account: AccountRow, signal: AbortSignal, listener: RunListener): Promise<RunReport> {
  const run = new AccountRun(parts, account, listener)
  const onAbort = () => run.abort()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return { failure: await run.go(), aborted: signal.aborted }
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

class AccountRun {
  readonly #parts: SyncParts
  readonly #account: AccountRow
  readonly #listener: RunListener
  readonly #pace: Pace
  /** Ends this run's requests, from outside or by the first failure of the surroundings. */
  readonly #ended = new AbortController()
  readonly #counts = { listed: 0, fetched: 0, found: 0, setAside: 0, failed: 0 }
  #pipeline: Pipeline | null = null
  #listed: Listed | null = null
  #total: number | null = null
  #failure: AppError | null = null

  constructor(parts: SyncParts, account: AccountRow, listener: RunListener) {
    this.#parts = parts
    this.#account = account
    this.#listener = listener
    this.#pace = new Pace(parts.now)
  }

  abort(): void {
    this.#ended.abort()
  }

  async go(): Promise<AppError | null> {
    const { syncRuns, now } = this.#parts
    const id = syncRuns.start(this.#account.id, now())
    await this.#attempt(() => this.#sync())
    const { code = null, message = null } = this.#failure ?? {}
    syncRuns.end(id, { endedAt: now(), scope: this.#listed?.scope ?? null, ...this.#counts, errorCode: code, errorMessage: message })
    return this.#failure
  }

  async #sync(): Promise<void> {
    const { parts, account, signal } = { parts: this.#parts, account: this.#account, signal: this.#ended.signal }
    const mailbox = await unlessAborted(parts.openMailbox(account, signal), signal)
    const leave = mailbox.onWait((until, reason) => this.#listener.onWait(until === null ? null : { until, reason }))
    const pipeline = new Pipeline({ parts, account, mailbox, signal, onDone: (outcome) => this.#done(outcome), onFailure: (error) => this.#end(error) })
    this.#pipeline = pipeline
    try {
      giveUpUnfinished(parts, account)
      this.#expect(parts.candidates.countDue(account.id, parts.now()))
      await pipeline.workOff(this.#attempt(() => this.#list(mailbox)))
      await pipeline.workOff(this.#attempt(() => this.#expand(mailbox)))
    } finally {
      leave()
      this.#listener.onWait(null)
    }
  }

  async #list(mailbox: SyncMailbox): Promise<void> {
    const { accounts, candidates, threads, settings, directory, now } = this.#parts
    const { id } = this.#account
    const listedUntil = now()
    const { windowDays } = settings.get()
    const names = this.#parts.knownNames()
    const queries = queriesFingerprint(directory, names)
    const plan = planRun(this.#account, { now: listedUntil, windowDays, queries })
    const known = (gmailIds: string[]) => candidates.known(id, gmailIds)
    const listed = await list({ mailbox, directory, names, known, threads: threads.known(id), enqueue: (mails) => this.#enqueue(mails) }, plan)
    this.#ended.signal.throwIfAborted()
    const reconciled = { reconciledAt: listedUntil, reconciledDays: windowDays, reconciledWith: queries }
    // only here: all that this passes is stored
    accounts.update(id, { historyId: listed.historyId, listedUntil, ...(listed.scope === 'window' ? reconciled : {}) })
    this.#listed = listed
  }

  async #expand(mailbox: SyncMailbox): Promise<void> {
    if (!this.#listed) return
    const { received, windowFrom } = this.#listed
    await expandThreads({
      threads: this.#parts.threads,
      accountId: this.#account.id,
      mailbox,
      received,
      listReceived: () => allReceived(mailbox, windowFrom),
      enqueue: (mails) => this.#enqueue(mails),
    })
  }

  async #enqueue(mails: ListedMail[]): Promise<void> {
    await inChunks(mails, (chunk) => {
      this.#ended.signal.throwIfAborted()
      const added = this.#parts.candidates.enqueue(this.#account.id, chunk)
      this.#counts.listed += added
      this.#expect(added)
      if (added > 0) this.#pipeline?.wake()
    })
  }

  /** More mails to do. */
  #expect(mails: number): void {
    if (mails > 0) this.#total = (this.#total ?? 0) + mails
    this.#tellProgress()
  }

  #done(outcome: Outcome | 'failed'): void {
    this.#counts.fetched++
    if (outcome === 'finding') this.#counts.found++
    if (outcome === 'set_aside') this.#counts.setAside++
    if (outcome === 'failed') this.#counts.failed++
    this.#tellProgress()
  }

  #tellProgress(): void {
    const { fetched } = this.#counts
    this.#pace.mark(fetched)
    this.#listener.onProgress({ done: fetched, total: this.#total, rate: this.#pace.rate(fetched) })
  }

  /** Runs a part; its failure ends the run. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    if (this.#ended.signal.aborted) return
    try {
      await work()
    } catch (error) {
      if (!this.#ended.signal.aborted) this.#end(AppError.from(error))
    }
  }

  #end(error: AppError): void {
    if (!this.#ended.signal.aborted) this.#failure ??= error
    this.#ended.abort()
  }
}
