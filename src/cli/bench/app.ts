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

/** Until the window has loaded all, and garbage of the start is collected. */
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
    await wait(IDLE_MS)
    const idle = memory(app)
    const blocks = await watchMainThread(app)
    await connect(app, page, google.clientJson)
    const started = performance.now()
    let most = 0
    do {
      await wait(LOOK_EVERY_MS)
      most = Math.max(most, memory(app))
    } while (await isSyncing(page))
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
  const limit = { baselineName: 'the limit' }
  return [
    { name: `app: first sync of ${fetched} mails, without a quota`, value: fetched / seconds, unit: 'mails/s', baseline: 150, baselineName: 'the aim' },
    { name: 'app: memory of all processes, idle', value: idle, unit: 'MB', baseline: idle, baselineName: 'itself' },
    { name: 'app: growth during the sync', value: most - idle, unit: 'MB', baseline: MOST_GROWTH_MB, ...limit },
    { name: 'app: longest block of the main thread', value: blocks.longest, unit: 'ms', baseline: LONGEST_BLOCK_MS, ...limit },
    { name: 'app: blocks over 50 ms', value: blocks.over50, unit: 'blocks', baseline: 0, ...limit },
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

async function connect(app: ElectronApplication, page: Page, clientJson: string): Promise<void> {
  const answer = reply.parse(await ask(page, 'accounts.connect', { clientJson }))
  if (!answer.ok) throw new Error(`The app did not connect: ${answer.error.message}`)
  await wait(LOOK_EVERY_MS)
  if (!app.process().pid) throw new Error('The app ended.')
}

async function isSyncing(page: Page): Promise<boolean> {
  const answer = reply.parse(await ask(page, 'sync.state'))
  return answer.ok && syncing.parse(answer.data).state === 'syncing'
}

const ask = (page: Page, route: string, input?: unknown): Promise<unknown> =>
  page.evaluate(([route, input]) => Reflect.get(globalThis, 'trackmyroles').request(route, input), [route, input])

const memory = (app: ElectronApplication) => memoryOf(app.process().pid ?? 0)

async function stop(app: ElectronApplication): Promise<void> {
  const exited = once(app.process(), 'exit', { signal: AbortSignal.timeout(20_000) })
  void app.close().catch(() => undefined) // its answer is the exit
  await exited
}
