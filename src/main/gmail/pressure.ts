import type { Clock } from '../time/clock.ts'
import type { Timers } from '../time/timers.ts'
import { fullJitter } from './waiting.ts'

/** Google's advice: pauses double up to 64 seconds (https://developers.google.com/workspace/gmail/api/guides/handle-errors). */
const LONGEST_BACKOFF_MS = 64_000
const FIRST_BACKOFF_MS = 1_000

/** Longer than this no answer is believed: who says so may be a proxy. */
const LONGEST_HOLD_MS = 60 * 60_000

/** Shorter pauses are not worth telling. */
const WORTH_TELLING_MS = 1_000

export type WaitListener = (until: number | null, reason: string) => void

/** What a request saw of the pressure when it was sent; a later answer to it is judged by that. */
export type Sent = { generation: number }

/**
 * How hard Gmail can be asked at the moment: how many requests at once, and from when on again. The number is halved when Gmail asks
 * to slow down or fails, and grows by one as answers come in order (additive increase, multiplicative decrease, as TCP does).
 */
export class Pressure {
  readonly #now: Clock
  readonly #timers: Timers
  readonly #most: number
  readonly #listeners = new Set<WaitListener>()
  /** Counts the decreases. */
  #generation = 0
  #inOrder = 0
  #backoffs = 0
  #held: { since: number; ms: number; reason: string } | null = null
  #forget: () => void = () => undefined

  /** Requests at once. */
  atOnce: number

  constructor(now: Clock, timers: Timers, most: number) {
    this.#now = now
    this.#timers = timers
    this.#most = most
    this.atOnce = most
  }

  sent(): Sent {
    return { generation: this.#generation }
  }

  /** How long no request may be sent, in milliseconds. */
  heldMs(): number {
    if (!this.#held) return 0
    const { since, ms } = this.#held
    // a clock that was set back must not make it longer
    return Math.max(0, ms - Math.max(0, this.#now() - since))
  }

  /** An answer came in order. */
  answered({ generation }: Sent): void {
    if (generation === this.#generation) this.#backoffs = 0
    this.#inOrder++
    if (this.#inOrder < 2 * this.atOnce || this.atOnce === this.#most) return
    this.#inOrder = 0
    this.atOnce++
  }

  /** Gmail failed, or did not answer. Requests that were under way together count once. */
  failed({ generation }: Sent): void {
    this.#inOrder = 0
    if (generation !== this.#generation) return
    this.#generation++
    this.atOnce = Math.max(1, Math.floor(this.atOnce / 2))
  }

  /**
   * Gmail asks to wait: nothing is sent for that long, or for a random time that grows from one refusal to the next.
   * @param askedMs Retry-After, null where the answer does not say
   */
  slowDown(sent: Sent, askedMs: number | null, reason: string): void {
    const first = sent.generation === this.#generation
    this.failed(sent)
    if (!first && askedMs === null) return
    const backoff = first ? fullJitter(FIRST_BACKOFF_MS * 2 ** this.#backoffs++, LONGEST_BACKOFF_MS) : 0
    this.#hold(Math.min(Math.max(askedMs ?? 0, backoff), LONGEST_HOLD_MS), reason)
  }

  onWait(listener: WaitListener): () => void {
    this.#listeners.add(listener)
    if (this.heldMs() >= WORTH_TELLING_MS && this.#held) listener(this.#now() + this.heldMs(), this.#held.reason)
    return () => void this.#listeners.delete(listener)
  }

  #hold(ms: number, reason: string): void {
    if (ms <= this.heldMs()) return
    this.#forget()
    this.#held = { since: this.#now(), ms, reason }
    if (ms >= WORTH_TELLING_MS) this.#tell(this.#now() + ms, reason)
    this.#forget = this.#timers.after(ms, () => {
      this.#held = null
      if (ms >= WORTH_TELLING_MS) this.#tell(null, reason)
    })
  }

  #tell(until: number | null, reason: string): void {
    for (const listener of this.#listeners) listener(until, reason)
  }
}
