/** Timers as a value, so that tests need no waiting. */
export type Timers = {
  /** Calls `run` once after `ms` milliseconds. @returns cancels it */
  after(ms: number, run: () => void): () => void
}

export const systemTimers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
