import type { Clock } from '../time/clock.ts'
import type { Timers } from '../time/timers.ts'

/** Timers stand still while a computer sleeps; looking at the clock this often, a missed sync runs within a minute of waking. */
const LOOK_EVERY_MS = 60_000

/** One appointment by the wall clock. Made again, it replaces the one before; missed, it is kept once. */
export class Schedule {
  readonly #now: Clock
  readonly #timers: Timers
  readonly #due: () => void
  #at: number | null = null
  #lookedAt = 0
  #cancel: () => void = () => undefined

  /** @param due called at the appointed time, which is forgotten then */
  constructor(now: Clock, timers: Timers, due: () => void) {
    this.#now = now
    this.#timers = timers
    this.#due = due
  }

  /** Milliseconds since the epoch; null without an appointment. */
  get at(): number | null {
    return this.#at
  }

  set(at: number | null): void {
    this.#cancel()
    this.#at = at
    if (at !== null) this.#arm(at)
  }

  #arm(at: number): void {
    this.#lookedAt = this.#now()
    this.#cancel = this.#timers.after(Math.min(Math.max(at - this.#lookedAt, 0), LOOK_EVERY_MS), () => this.#look())
  }

  #look(): void {
    if (this.#at === null) return
    const now = this.#now()
    if (now < this.#lookedAt) this.#at -= this.#lookedAt - now // the clock was set back: the wait stays as long as it was
    if (now < this.#at) {
      this.#arm(this.#at)
      return
    }
    this.#at = null
    this.#due()
  }
}
