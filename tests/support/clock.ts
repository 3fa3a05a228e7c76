import type { Timers } from '#main/time/timers.ts'

/** A clock and timers that stand still until a test moves them. */
export function testClock(start: number) {
  let now = start
  let waiting: { at: number; run: () => void }[] = []
  const timers: Timers = {
    after(ms, run) {
      const timer = { at: now + ms, run }
      waiting.push(timer)
      return () => {
        waiting = waiting.filter((other) => other !== timer)
      }
    },
  }
  return {
    timers,
    now: () => now,
    /** Passes time: every timer runs when its time has come, and what it starts gets turns to go on. */
    async advance(ms: number): Promise<void> {
      const end = now + ms
      for (;;) {
        await turns()
        const next = waiting.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        waiting = waiting.filter((timer) => timer !== next)
        now = Math.max(now, next.at)
        next.run()
      }
      now = end
      await turns()
    },
    /** Sets the clock as a person or a time server does: timers do not notice. */
    set(time: number): void {
      const shift = time - now
      now = time
      waiting = waiting.map((timer) => ({ ...timer, at: timer.at + shift }))
    },
  }
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve))
}
