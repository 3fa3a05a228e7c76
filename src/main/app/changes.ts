import type { Topic } from '#shared/ipc/contract/route.ts'

/** A sync changes findings many times a second; reading the lists again four times a second looks live and costs little. */
const GATHER_MS = 250

/** Takes what has changed, for window and tray to read again. */
export type Changed = (topics: Topic[]) => void

/** Gathers changes and tells them together. */
export function gatherChanges(tell: Changed): Changed {
  let gathered = new Set<Topic>()
  return (topics) => {
    if (gathered.size === 0 && topics.length > 0) {
      setTimeout(() => {
        const all = [...gathered]
        gathered = new Set()
        tell(all)
      }, GATHER_MS)
    }
    for (const topic of topics) gathered.add(topic)
  }
}
