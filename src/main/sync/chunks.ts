import { setImmediate as turn } from 'node:timers/promises'

/** Rows at a time: a few milliseconds, so that the window stays fluid while tens of thousands of mails are stored. */
const CHUNK = 200

/** Runs a piece of database work over a long list part by part, and lets everything else have a turn in between. */
export async function inChunks<T>(items: readonly T[], work: (chunk: T[]) => void): Promise<void> {
  for (let start = 0; start < items.length; start += CHUNK) {
    if (start > 0) await turn()
    work(items.slice(start, start + CHUNK))
  }
}
