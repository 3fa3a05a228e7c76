import type { Timers } from '../time/timers.ts'

/** Reviews come in quick succession; one round of learning serves them all. */
const CALM_MS = 1_000

/** Rounds of learning, one at a time: asked for during one, another follows it. */
export class Rounds {
  readonly #timers: Timers
  readonly #learn: (signal: AbortSignal) => Promise<void>
  readonly #onError: (error: unknown) => void
  #cancelTimer = () => {}
  #round = new AbortController()
  #running: Promise<void> | null = null
  #again = false

  /** @param learn one round; rejects when the signal ends it. @param onError told of any other failure of a round */
  constructor(timers: Timers, learn: (signal: AbortSignal) => Promise<void>, onError: (error: unknown) => void) {
    this.#timers = timers
    this.#learn = learn
    this.#onError = onError
  }

  /** A round as soon as nobody has asked for one for a second. */
  schedule(): void {
    this.#cancelTimer()
    this.#cancelTimer = this.#timers.after(CALM_MS, () => this.#begin())
  }

  /** Ends the round that runs, and forgets those that were asked for. */
  cancel(): void {
    this.#cancelTimer()
    this.#again = false
    this.#round.abort()
  }

  /** The same; resolves when nothing runs any more. */
  async stop(): Promise<void> {
    this.cancel()
    await this.#running
  }

  #begin(): void {
    this.#again = this.#running !== null
    if (this.#again) return
    this.#round = new AbortController()
    const { signal } = this.#round
    this.#running = this.#learn(signal)
      .catch((error: unknown) => signal.aborted || this.#onError(error))
      .then(() => {
        this.#running = null
        if (this.#again) this.#begin()
      })
  }
}
