import type { Timers } from './timers.ts'

/** At most ten a second: what an eye can follow, and no load on the window. */
const PAUSE_MS = 100

/** Lets calls through at most every 100 ms; the last one always comes. */
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
