import type { SyncState } from '#shared/domain/sync.ts'
import { AppError } from '#shared/ipc/errors.ts'
import type { AccountRow } from '../db/accounts.ts'
import { MINUTE_MS } from '../time/units.ts'
import type { SyncParts } from './ports.ts'
import { type Progress, type RunReport, runAccount, type Wait } from './run.ts'
import { Schedule } from './schedule.ts'
import { describeState } from './state.ts'
import { Throttle } from './throttle.ts'

/** After a failure that passes by itself the next try comes sooner than the interval, and later each time. */
const FIRST_RETRY_MS = 30_000

/** How long an ended run may take to store what it has in hand. */
const SETTLE_MS = 1_500

export interface SyncEngine {
  state(): SyncState
  /** Told of every change, at most four times a second while a sync runs. @returns ends it */
  onState(listener: (state: SyncState) => void): () => void
  /** Milliseconds since the epoch; null when nothing is planned. */
  nextSyncAt(): number | null
  /** Syncs every connected account, one after the other, or joins the sync that runs; resolves when it has ended, however it went. */
  syncNow(): Promise<SyncState>
  /** Syncs at once and from then on by the interval. */
  start(): void
  /** Ends a running sync; what it has in hand is stored, the rest stays queued. Resolves within two seconds. */
  stop(): Promise<void>
  /** Ends the account's run. Set its row's state first, so that no other one starts. Resolves within two seconds. */
  stopAccount(accountId: number): Promise<void>
  /** While a sign-in is under way. */
  setConnecting(connecting: boolean): void
  /** Call it when settings or accounts have changed, and when the computer wakes. */
  refresh(): void
  /** Call it when a network is there again: what failed without one is due at once, unless syncing is paused. */
  backOnline(): void
}

export const createSyncEngine = (parts: SyncParts): SyncEngine => new Engine(parts)

class Engine implements SyncEngine {
  readonly #parts: SyncParts
  readonly #schedule: Schedule
  readonly #tell: Throttle
  readonly #listeners = new Set<(state: SyncState) => void>()
  /** What went wrong in each account's last run. */
  readonly #problems = new Map<number, AppError>()
  /** Accounts that had a run since the start; any other is due at once. */
  readonly #tried = new Set<number>()
  #life: 'new' | 'started' | 'stopped' = 'new'
  #connecting = false
  #running: Promise<SyncState> | null = null
  #current: CurrentRun | null = null
  #lastEndedAt = 0
  /** Syncs in a row that failed for something that passes by itself. */
  #failedInARow = 0

  constructor(parts: SyncParts) {
    this.#parts = parts
    this.#schedule = new Schedule(parts.now, parts.timers, () => this.#due())
    this.#tell = new Throttle(parts.timers, () => this.#emit())
  }

  state(): SyncState {
    const { accounts, candidates, settings, now } = this.#parts
    const known = accounts.list()
    return describeState({
      connecting: this.#connecting,
      progress: this.#current?.progress ?? null,
      wait: this.#current?.wait ?? null,
      accounts: known,
      problems: this.#problems,
      paused: settings.get().syncPaused,
      poison: this.#current ? 0 : known.reduce((sum, { id }) => sum + candidates.countPoison(id), 0), // not counted while a sync tells its progress
      nextSyncAt: this.#schedule.at,
      now: now(),
    })
  }

  onState(listener: (state: SyncState) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  nextSyncAt(): number | null {
    return this.#schedule.at
  }

  syncNow(): Promise<SyncState> {
    this.#running ??= this.#syncAll()
      .catch((error: unknown) => this.#parts.logError('sync', error))
      .then(() => this.#ended())
    return this.#running
  }

  start(): void {
    this.#life = 'started'
    this.refresh()
  }

  async stop(): Promise<void> {
    this.#life = 'stopped'
    this.#schedule.set(null)
    this.#tell.stop()
    await this.#endCurrent()
  }

  async stopAccount(accountId: number): Promise<void> {
    this.#tried.delete(accountId)
    this.#problems.delete(accountId)
    if (this.#current?.account.id === accountId) await this.#endCurrent()
    this.refresh()
  }

  setConnecting(connecting: boolean): void {
    this.#connecting = connecting
    this.#tell.now()
  }

  refresh(): void {
    this.#plan()
    this.#tell.now()
  }

  backOnline(): void {
    for (const [accountId, { code }] of this.#problems) if (code === 'offline') this.#tried.delete(accountId)
    this.refresh()
  }

  #due(): void {
    this.syncNow().catch((error: unknown) => this.#parts.logError('sync', error))
  }

  /** One account after the other; those that are connected meanwhile are included, and one that fails does not keep the others. */
  async #syncAll(): Promise<void> {
    this.#schedule.set(null)
    const done = new Set<number>()
    const next = () => (this.#life === 'stopped' ? undefined : this.#connected().find((account) => !done.has(account.id)))
    for (let account = next(); account; account = next()) {
      done.add(account.id)
      await this.#syncAccount(account)
    }
  }

  async #syncAccount(account: AccountRow): Promise<void> {
    const abort = new AbortController()
    const current: CurrentRun = { account, abort, progress: { done: 0, total: null, rate: null }, wait: null, ended: Promise.resolve() }
    const run = runAccount(this.#parts, account, abort.signal, {
      onProgress: (progress) => {
        current.progress = progress
        this.#tell.soon()
      },
      onWait: (wait) => {
        current.wait = wait
        this.#tell.soon()
      },
    })
    current.ended = run.then(
      (report) => this.#settle(account, report),
      (error: unknown) => this.#settle(account, { failure: AppError.from(error), aborted: abort.signal.aborted }),
    )
    this.#current = current
    this.#tell.now()
    await current.ended.finally(() => {
      this.#current = null
    })
  }

  /** Keeps what a run's end means for its account. */
  #settle(account: AccountRow, report: RunReport): void {
    if (report.aborted) return
    const problem = report.failure
    if (problem) this.#parts.logError('sync: an account', problem)
    if (problem?.code === 'needs_reconnect') {
      this.#refused(account)
      return
    }
    this.#tried.add(account.id)
    if (problem) this.#problems.set(account.id, problem)
    else this.#problems.delete(account.id)
    if (!problem && this.#isConnected(account)) this.#parts.accounts.update(account.id, { lastSyncAt: this.#parts.now() })
  }

  /** The account's row says it from here on; connected again, it is due at once. */
  #refused(account: AccountRow): void {
    this.#tried.delete(account.id)
    this.#problems.delete(account.id)
    if (this.#isConnected(account)) this.#parts.accounts.update(account.id, { state: 'needs_reconnect' })
  }

  /** A row that was changed or removed during the run keeps its new state. */
  #isConnected(account: AccountRow): boolean {
    return this.#connected().some(({ id }) => id === account.id)
  }

  #ended(): SyncState {
    this.#running = null
    this.#lastEndedAt = this.#parts.now()
    const passing = this.#connected().some(({ id }) => this.#problems.get(id)?.retryable)
    this.#failedInARow = passing ? this.#failedInARow + 1 : 0
    this.refresh()
    return this.state()
  }

  /** Ends the run of an account; a run that does not end in time can no longer fetch, and stores a mail as a whole or not at all. */
  async #endCurrent(): Promise<void> {
    const current = this.#current
    if (!current) return
    current.abort.abort()
    let cancel = () => {}
    const limit = new Promise<void>((resolve) => {
      cancel = this.#parts.timers.after(SETTLE_MS, resolve)
    })
    await Promise.race([current.ended, limit]).finally(() => cancel())
  }

  #plan(): void {
    if (this.#running) return // planned when it has ended
    this.#schedule.set(this.#life === 'started' ? this.#nextSync() : null)
  }

  #nextSync(): number | null {
    const now = this.#parts.now()
    const { syncMinutes, syncPaused } = this.#parts.settings.get()
    const connected = this.#connected()
    if (syncPaused || connected.length === 0) return null
    if (connected.some(({ id }) => !this.#tried.has(id))) return now
    const interval = syncMinutes * MINUTE_MS
    const wait = this.#failedInARow === 0 ? interval : Math.min(FIRST_RETRY_MS * 2 ** (this.#failedInARow - 1), interval)
    return Math.min(this.#lastEndedAt + wait, now + interval) // a clock that was set back must not put it off
  }

  #connected(): AccountRow[] {
    return this.#parts.accounts.list().filter((account) => account.state === 'connected')
  }

  #emit(): void {
    if (this.#life === 'stopped') return
    const state = this.state()
    for (const listener of this.#listeners) {
      try {
        listener(state)
      } catch (error) {
        this.#parts.logError('sync: a listener', error) // who shows the state must not end the sync
      }
    }
  }
}

type CurrentRun = { account: AccountRow; abort: AbortController; progress: Progress; wait: Wait | null; ended: Promise<void> }
