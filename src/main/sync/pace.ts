import type { Clock } from '../time/clock.ts'

/** Long enough to even out pauses for quota, short enough to follow a change. In milliseconds. */
const LOOK_BACK_MS = 30_000
const MARK_EVERY_MS = 500
const FIRST_ANSWER_MS = 2_000

/** How fast a count grows at the moment. */
export class Pace {
  readonly #now: Clock
  #marks: { at: number; count: number }[] = []

  constructor(now: Clock) {
    this.#now = now
  }

  /** @param count as it is now */
  mark(count: number): void {
    const at = this.#now()
    const last = this.#marks.at(-1)
    if (last && at < last.at)
      this.#marks = [] // the clock was set back
    else if (last && at - last.at < MARK_EVERY_MS) return
    this.#marks.push({ at, count })
    while (this.#marks.length > 2 && at - (this.#marks[1]?.at ?? at) >= LOOK_BACK_MS) this.#marks.shift()
  }

  /** A second; null until there is something to go by. */
  rate(count: number): number | null {
    const first = this.#marks[0]
    if (!first) return null
    const ms = this.#now() - first.at
    return ms < FIRST_ANSWER_MS || count <= first.count ? null : ((count - first.count) * 1000) / ms
  }
}
