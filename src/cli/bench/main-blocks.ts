import type { ElectronApplication } from 'playwright'

/** In milliseconds. `cpu`: the longest time that the thread itself ran without a pause. */
export type Blocks = { longest: number; cpu: number }

/**
 * Watches how long the app's main thread keeps everything else waiting: a timer looks every five milliseconds how late it is. What the
 * thread waited for a processor is not counted (Linux tells in /proc/…/schedstat): another program's load is no fault of the app's.
 */
export async function watchMainThread(app: ElectronApplication): Promise<() => Promise<Blocks>> {
  await app.evaluate(() => {
    const EVERY_MS = 5
    const { readFileSync } = process.getBuiltinModule('node:fs')
    const look = () => {
      const [cpu = 0, waited = 0] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ').map(Number)
      return { at: performance.now(), cpu: cpu / 1e6, waited: waited / 1e6 }
    }
    const blocks = { longest: 0, cpu: 0 }
    let before = look()
    setInterval(() => {
      const now = look()
      const block = now.at - before.at - EVERY_MS - (now.waited - before.waited)
      blocks.longest = Math.max(blocks.longest, block)
      blocks.cpu = Math.max(blocks.cpu, now.cpu - before.cpu)
      before = now
    }, EVERY_MS)
    Object.assign(globalThis, { blocks })
  })
  return () => app.evaluate(() => Reflect.get(globalThis, 'blocks'))
}
