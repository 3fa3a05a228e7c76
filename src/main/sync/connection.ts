import type { Timers } from '../time/timers.ts'

/** A look costs nothing; a person who opens the computer somewhere else sees new mail within so many milliseconds. */
const LOOK_EVERY_MS = 5_000

/**
 * Watches whether this computer has a network at all, where that can only be looked at.
 * @param isOnline whether it has one now
 * @param onBack called when one is there again
 * @returns ends it
 */
export function watchConnection(isOnline: () => boolean, { timers, onBack }: { timers: Timers; onBack(): void }): () => void {
  let before = isOnline()
  let cancel = () => {}
  const look = () => {
    const now = isOnline()
    if (now && !before) onBack()
    before = now
    cancel = timers.after(LOOK_EVERY_MS, look)
  }
  cancel = timers.after(LOOK_EVERY_MS, look)
  return () => cancel()
}
