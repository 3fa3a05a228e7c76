import type { Timers } from '../time/timers.ts'

/** Four a second look live; more of them made every process of the app busier and larger. */
const PAUSE_MS = 250

/** Lets calls through at most every 250 ms; the last one always comes. */
export class Throttle {
  readonly #timers: Timers
  readonly #run: () => void
  #cancel: (() => void) | null = null
  #again = false

  constructor(timers: Timers, run: () => void) {
    this.#timers = timers
    this.#run = run
  }

  soon(): void {
    if (this.#cancel) {
      this.#again = true
      return
    }
    this.#run()
    this.#cancel = this.#timers.after(PAUSE_MS, () => this.#ready())
  }

  /** Runs at once; a call that waited is included. */
  now(): void {
    this.stop()
    this.#run()
  }

  stop(): void {
    this.#cancel?.()
    this.#cancel = null
    this.#again = false
  }

  #ready(): void {
    this.#cancel = null
    if (!this.#again) return
    this.#again = false
    this.soon()
  }
}
