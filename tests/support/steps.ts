import type { Page } from '@playwright/test'
import { sampleMailbox } from '#simulator/sample/index.ts'
import { type Simulator, startSimulator } from '#simulator/server.ts'
import { test as base, consent, expect, type RunningApp } from './launch.ts'

/** Playwright's test with Gmail's stand-in and the sample mailbox, in the test's process. */
export const test = base.extend<{ simulator: Simulator }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
  simulator: async ({}, use) => {
    const simulator = await startSimulator({ mailbox: sampleMailbox(Date.now()), now: Date.now, autoConsent: true })
    await use(simulator)
    await simulator.stop().catch(() => undefined) // a test may have stopped it to be offline
  },
})
export { expect }

export const open = (page: Page, screen: 'Dashboard' | 'Email Inbox' | 'Applications' | 'Settings') =>
  page.getByRole('link', { name: screen, exact: true }).click()
export const status = (page: Page) => page.getByRole('status').first()
export const options = (page: Page) => page.getByRole('listbox', { name: 'Findings' }).getByRole('option')
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

export async function connect({ page, opened }: RunningApp, simulator: Simulator): Promise<void> {
  await open(page, 'Settings')
  const region = page.getByRole('region', { name: 'Email Integration' })
  await region.getByRole('textbox', { name: 'Google OAuth client (JSON)' }).fill(simulator.clientJson)
  const before = opened.length
  await region.getByRole('button', { name: 'Connect Gmail' }).click()
  await expect.poll(() => opened.length).toBeGreaterThan(before)
  await consent(opened.at(-1) ?? '')
  await expect(region.getByText(simulator.mailbox.address)).toBeVisible()
}

export async function synced(page: Page): Promise<void> {
  await expect(status(page)).toContainText('Up to date', { timeout: 60_000 })
}

export async function connectAndSync(running: RunningApp, simulator: Simulator): Promise<void> {
  await connect(running, simulator)
  await synced(running.page)
  await open(running.page, 'Email Inbox')
  await expect(options(running.page).first()).toBeVisible()
}

/** How many findings the list shows, once it shows any. */
export async function countFindings(page: Page): Promise<number> {
  await expect(options(page).first()).toBeVisible()
  return options(page).count()
}
