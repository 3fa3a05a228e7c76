import PQueue from 'p-queue'
import { type Clock, systemClock } from '../time/clock.ts'
import { systemTimers, type Timers } from '../time/timers.ts'
import { type GoogleFailure, googleFailure, rateLimited, timedOut } from './google-errors.ts'
import { REQUEST_TIMEOUT_MS } from './oauth.ts'
import { Pressure, type Sent, type WaitListener } from './pressure.ts'
import { REQUESTS_AT_ONCE, type RequestKind, UNITS, UNITS_PER_MINUTE } from './quota.ts'
import { TokenBucket } from './token-bucket.ts'
import { fullJitter, limited, wait } from './waiting.ts'

/** Attempts at a request whose failure is one that passes, and the first pause between them, which doubles. */
const ATTEMPTS = 4
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 8_000
/** With pauses that double up to a minute this outlasts a minute's quota that others have used up. */
const ATTEMPTS_AT_QUOTA = 8

/** How long a person waits for a mail that they want to see now. */
const PATIENCE_MS = 10_000

export type RunOptions = {
  signal?: AbortSignal | undefined
  /** A person waits for it: it goes before all others, and gives up rather than wait long. */
  interactive?: boolean
}

/** Sends requests to Gmail as fast as its limits allow. One for each account: the limits are the account's, whoever asks. */
export interface Pacer {
  /**
   * Sends a request when it is its turn, and again while its failure is one that passes.
   * @param request gets the signal that ends it
   * @throws AppError for the last failure; the signal's reason when it aborts
   */
  run<T>(kind: RequestKind, request: (signal: AbortSignal) => Promise<T>, options?: RunOptions): Promise<T>
  /** See Mailbox.onWait. */
  onWait(listener: WaitListener): () => void
}

/** @param options.unitsPerMinute the project's quota for one person */
export function createPacer(options: { now?: Clock; timers?: Timers; unitsPerMinute?: number } = {}): Pacer {
  return new GmailPacer(options.now ?? systemClock, options.timers ?? systemTimers, options.unitsPerMinute ?? UNITS_PER_MINUTE)
}

class GmailPacer implements Pacer {
  readonly #timers: Timers
  readonly #bucket: TokenBucket
  readonly #pressure: Pressure
  readonly #slots = new PQueue({ concurrency: REQUESTS_AT_ONCE })

  constructor(now: Clock, timers: Timers, unitsPerMinute: number) {
    this.#timers = timers
    this.#bucket = new TokenBucket(now, { unitsPerMinute, burst: Math.min(REQUESTS_AT_ONCE * UNITS.get, unitsPerMinute / 4) })
    this.#pressure = new Pressure(now, timers, REQUESTS_AT_ONCE)
  }

  onWait(listener: WaitListener): () => void {
    return this.#pressure.onWait(listener)
  }

  async run<T>(kind: RequestKind, request: (signal: AbortSignal) => Promise<T>, options: RunOptions = {}): Promise<T> {
    const { signal, interactive = false } = options
    for (let attempt = 1; ; attempt++) {
      if (interactive && this.#pressure.heldMs() > PATIENCE_MS) throw rateLimited()
      let sent = this.#pressure.sent()
      try {
        return await this.#slots.add(
          async () => {
            await this.#turn(UNITS[kind], signal)
            sent = this.#pressure.sent()
            const answer = await limited(request, { timers: this.#timers, signal, timeoutMs: REQUEST_TIMEOUT_MS, expired: timedOut })
            this.#answered(sent)
            return answer
          },
          { priority: interactive ? 1 : 0, ...(signal ? { signal } : {}) },
        )
      } catch (raw) {
        signal?.throwIfAborted()
        await wait(this.#timers, this.#pauseAfter(googleFailure(raw), sent, attempt), signal)
      }
    }
  }

  /** Waits in the slot, so that the order stays. */
  async #turn(units: number, signal?: AbortSignal): Promise<void> {
    const ms = this.#bucket.take(units)
    if (ms > 0) await wait(this.#timers, ms, signal)
    for (let held = this.#pressure.heldMs(); held > 0; held = this.#pressure.heldMs()) await wait(this.#timers, held, signal)
  }

  #answered(sent: Sent): void {
    this.#pressure.answered(sent)
    this.#slots.concurrency = this.#pressure.atOnce
  }

  /** @throws the failure when trying again is of no use */
  #pauseAfter({ error, retryAfterMs }: GoogleFailure, sent: Sent, attempt: number): number {
    if (!error.retryable) {
      this.#answered(sent) // a refusal is an answer too: Gmail keeps up
      throw error
    }
    const quota = error.code === 'rate_limited'
    if (quota || retryAfterMs !== null) this.#pressure.slowDown(sent, retryAfterMs, error.message)
    else this.#pressure.failed(sent)
    this.#slots.concurrency = this.#pressure.atOnce
    if (attempt === (quota ? ATTEMPTS_AT_QUOTA : ATTEMPTS)) throw error
    return quota ? 0 : fullJitter(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS)
  }
}
