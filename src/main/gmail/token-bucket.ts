import type { Clock } from '../time/clock.ts'
import { MINUTE_MS } from '../time/units.ts'

/**
 * Hands out quota units evenly, in the order in which they are asked for, so that no minute uses more than its share: neither one of
 * the server's clock nor any other 60 seconds.
 *
 * A minute can see what the full bucket holds, what flows in meanwhile, and what was handed out before and arrives late; the flow is
 * what the other two leave of the limit.
 */
export class TokenBucket {
  readonly #now: Clock
  readonly #capacity: number
  readonly #perMs: number
  #tokens: number
  #filledAt: number

  /** @param burst units that may be used at once, after a pause; as many again may be on their way */
  constructor(now: Clock, { unitsPerMinute, burst }: { unitsPerMinute: number; burst: number }) {
    this.#now = now
    this.#capacity = burst
    this.#perMs = (unitsPerMinute - 2 * burst) / MINUTE_MS
    this.#tokens = burst
    this.#filledAt = now()
  }

  /** Takes the units. @returns in how many milliseconds they may be used */
  take(units: number): number {
    this.#fill()
    this.#tokens -= units
    return this.#tokens >= 0 ? 0 : Math.ceil(-this.#tokens / this.#perMs)
  }

  #fill(): void {
    const now = this.#now()
    // a clock that is set forward fills the bucket at most; one that is set back fills nothing
    if (now > this.#filledAt) this.#tokens = Math.min(this.#capacity, this.#tokens + (now - this.#filledAt) * this.#perMs)
    this.#filledAt = now
  }
}
