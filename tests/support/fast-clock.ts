import type { Timers } from '#main/time/timers.ts'

/** A clock and timers that run faster than the world, so that real requests meet limits of minutes in a moment. */
export function fastClock(times = 100) {
  const epoch = Date.now()
  const started = performance.now()
  const waits: number[] = []
  const timers: Timers = {
    after(ms, run) {
      waits.push(ms)
      const timer = setTimeout(run, ms / times)
      return () => clearTimeout(timer)
    },
  }
  return {
    timers,
    /** Milliseconds since the epoch. */
    now: () => epoch + (performance.now() - started) * times,
    /** Every wait that was asked for, in milliseconds of this clock. */
    waits,
  }
}
