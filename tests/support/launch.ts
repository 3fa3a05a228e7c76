import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, _electron as electron, expect, type Page } from '@playwright/test'

export type LaunchOptions = {
  userData: string
  sample?: boolean
  googleUrl?: string
  /** What the server in Google's place allows; by default more than any test uses. */
  unitsPerMinute?: number
}
export type RunningApp = {
  app: ElectronApplication
  page: Page
  /** Addresses that the app asked the browser to open. */
  opened: string[]
  /** Quits the app and waits for its process to end. */
  quit(): Promise<void>
}

/** Starts the built app with a data folder of its own; addresses for the browser are collected instead of opened. */
export async function launch({ userData, sample, googleUrl, unitsPerMinute = 1e9 }: LaunchOptions): Promise<RunningApp> {
  const app = await electron.launch({
    args: ['.', ...(sample ? ['--sample'] : [])],
    env: {
      ...definedEnvironment(),
      TRACKMYROLES_USER_DATA: userData,
      TRACKMYROLES_OPEN_URL: 'stdout',
      ...(googleUrl ? { TRACKMYROLES_GOOGLE_URL: googleUrl, TRACKMYROLES_UNITS_PER_MINUTE: String(unitsPerMinute) } : {}),
    },
  })
  const opened: string[] = []
  const child = app.process()
  child.stdout?.on('data', (chunk) => {
    for (const [, url] of String(chunk).matchAll(/^open (\S+)$/gm)) if (url) opened.push(url)
  })
  const page = await app.firstWindow()
  await page.getByRole('link', { name: 'Dashboard' }).waitFor()
  return { app, page, opened, quit: () => quit(app, child) }
}

/** This process's environment, as Playwright takes it. */
export function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** Playwright's test with a fresh data folder, and a `start` whose apps are closed at the end. */
export const test = base.extend<{ userData: string; start: (options?: Omit<LaunchOptions, 'userData'>) => Promise<RunningApp> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'trackmyroles-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  start: async ({ userData }, use) => {
    const running: RunningApp[] = []
    await use(async (options = {}) => {
      const started = await launch({ userData, ...options })
      running.push(started)
      return started
    })
    for (const app of running) await app.quit()
  },
})
export { expect }

/** What the person does in the browser: opens the sign-in page and lets the app in. */
export async function consent(url: string): Promise<void> {
  const page = await fetch(url)
  if (!page.ok) throw new Error(`the sign-in page answers ${page.status}`)
}

/** Playwright's own close also waits for the pipes, which a dying helper process can hold for minutes. */
export async function quit(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit', { signal: AbortSignal.timeout(20_000) })
  void app.close().catch(() => undefined) // its answer is the exit
  await exited
}
