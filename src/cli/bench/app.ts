import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type ElectronApplication, _electron as electron, type Page } from 'playwright'
import { z } from 'zod'
import { reply } from '#shared/ipc/bridge.ts'
import { type Blocks, watchMainThread } from './main-blocks.ts'
import { memoryOf } from './process-memory.ts'
import type { Figure } from './report.ts'
import { simulatedGoogle } from './simulated-google.ts'

const MAILS = 20_000
const MOST_GROWTH_MB = 150
const LONGEST_BLOCK_MS = 50

/** Connected and paused: until the window has loaded all, and garbage of the start is collected. */
const IDLE_MS = 20_000
const LOOK_EVERY_MS = 1_000

const syncing = z.object({ state: z.string() })

/** A first sync of a large mailbox in the real app, without a quota: memory of all its processes, and how long its main thread blocks. */
export async function benchApp(): Promise<Figure[]> {
  if (process.platform !== 'linux' || !existsSync('out/main/index.js')) {
    console.log('The app itself is measured on Linux alone, when it is built.')
    return []
  }
  const google = await simulatedGoogle({ mails: MAILS })
  const userData = mkdtempSync(join(tmpdir(), 'trackmyroles-bench-app-'))
  const app = await start(userData, google.url)
  try {
    const page = await app.firstWindow()
    await answerOf(page, 'settings.update', { syncPaused: true })
    await answerOf(page, 'accounts.connect', { clientJson: google.clientJson })
    await wait(IDLE_MS)
    const idle = memory(app)
    const blocks = await watchMainThread(app)
    const started = performance.now()
    await answerOf(page, 'settings.update', { syncPaused: false })
    let most = 0
    do {
      await wait(LOOK_EVERY_MS)
      most = Math.max(most, memory(app))
    } while (syncing.parse(await answerOf(page, 'sync.state')).state === 'syncing')
    const seconds = (performance.now() - started) / 1000
    const fetched = (await google.usage()).get.calls
    return figures({ idle, most, seconds, fetched, blocks: await blocks() })
  } finally {
    await stop(app)
    await google.stop()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

function figures({ idle, most, seconds, fetched, blocks }: { idle: number; most: number; seconds: number; fetched: number; blocks: Blocks }): Figure[] {
  const idleApp = { baseline: idle, baselineName: 'the idle app' }
  const clock = { baseline: blocks.longest, baselineName: 'by the clock, waits for the disk and other threads included' }
  return [
    { name: `the app, ${fetched} mails`, value: fetched / seconds, unit: 'mails/s', aim: 150, baseline: 5, baselineName: "Gmail's quota" },
    { name: 'the app, growth of memory', value: most - idle, unit: 'MB', aim: MOST_GROWTH_MB, ...idleApp },
    { name: 'the app, longest block of the main thread', value: blocks.cpu, unit: 'ms', aim: LONGEST_BLOCK_MS, ...clock },
  ]
}

async function start(userData: string, googleUrl: string): Promise<ElectronApplication> {
  const app = await electron.launch({
    args: ['.'],
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
      TRACKMYROLES_USER_DATA: userData,
      TRACKMYROLES_GOOGLE_URL: googleUrl,
      TRACKMYROLES_UNITS_PER_MINUTE: '1e9',
      TRACKMYROLES_OPEN_URL: 'stdout',
    },
  })
  // what the person does in the browser
  app.process().stdout?.on('data', (chunk) => {
    for (const [, url] of String(chunk).matchAll(/^open (\S+)$/gm)) if (url) void fetch(url)
  })
  return app
}

/** What the window's bridge answers. */
async function answerOf(page: Page, route: string, input?: unknown): Promise<unknown> {
  const answer = reply.parse(await page.evaluate(([route, input]) => Reflect.get(globalThis, 'trackmyroles').request(route, input), [route, input]))
  if (!answer.ok) throw new Error(`${route}: ${answer.error.message}`)
  return answer.data
}

const memory = (app: ElectronApplication) => memoryOf(app.process().pid ?? 0)

async function stop(app: ElectronApplication): Promise<void> {
  const exited = once(app.process(), 'exit', { signal: AbortSignal.timeout(20_000) })
  void app.close().catch(() => undefined) // its answer is the exit
  await exited
}
