/**
 * Makes one run of many calls: what is asked for while a run goes on is done together in the next one, after a pause.
 * A sync tells of every mail; lists that are read again for each would never come to rest.
 * @param run done with everything asked for since it last began
 * @param pauseMs between the end of a run and the next one
 */
export function coalesce<T>(run: (items: T[]) => Promise<void>, pauseMs: number): (items: T[]) => void {
  let waiting = new Set<T>()
  let running = false
  const drain = async () => {
    running = true
    while (waiting.size > 0) {
      const items = [...waiting]
      waiting = new Set()
      await run(items)
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
    running = false
  }
  return (items) => {
    for (const item of items) waiting.add(item)
    if (!running) void drain()
  }
}
