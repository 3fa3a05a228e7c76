import { setImmediate as turn } from 'node:timers/promises'

/** Rows a transaction: a few milliseconds, so that the window stays fluid while tens of thousands of mails are stored. */
const CHUNK = 200

/** Runs `store` over a long list piece by piece, each a transaction of its own, and lets everything else have a turn in between. */
export async function inChunks<T>(items: readonly T[], store: (chunk: T[]) => void): Promise<void> {
  for (let start = 0; start < items.length; start += CHUNK) {
    if (start > 0) await turn()
    store(items.slice(start, start + CHUNK))
  }
}
