import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron as electron } from '@playwright/test'
import { definedEnvironment, quit } from '../support/launch.ts'
import { expect, open, test } from '../support/steps.ts'

test('starts in the tray at login; a second start ends, and shows the window of the first', async ({ userData }) => {
  const env = { ...definedEnvironment(), TRACKMYROLES_USER_DATA: userData }
  const launched = await electron.launch({ args: ['.', '--hidden'], env })
  const visible = () => launched.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))
  const startAgain = async (...argv: string[]) => {
    const second = spawn(launched.process().spawnfile, ['.', ...argv], { env, stdio: 'ignore' })
    try {
      return await once(second, 'exit', { signal: AbortSignal.timeout(20_000) })
    } finally {
      second.kill('SIGKILL') // one that stayed
    }
  }
  await expect.poll(() => existsSync(join(userData, 'trackmyroles.db'))).toBe(true)
  expect(await startAgain('--hidden')).toEqual([0, null])
  expect(await visible()).toEqual([])
  const shown = launched.waitForEvent('window')
  expect(await startAgain()).toEqual([0, null])
  const page = await shown
  await open(page, 'Settings')

  await launched.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => void window.hide()))
  expect(await visible()).toEqual([false])
  expect(await startAgain()).toEqual([0, null])
  await expect.poll(visible).toEqual([true])
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible() // the same window, where it was

  // the setting writes what the desktop starts at login, and removes it
  test.skip(process.platform !== 'linux', 'elsewhere the system keeps it')
  const entry = join(process.env.XDG_CONFIG_HOME ?? '', 'autostart', 'trackmyroles.desktop')
  const setting = page.getByRole('switch', { name: 'Start when I sign in to this computer' })
  await setting.click()
  await expect.poll(() => existsSync(entry)).toBe(true)
  expect(readFileSync(entry, 'utf8')).toMatch(/^Exec=.+ --hidden$/m)
  await setting.click()
  await expect.poll(() => existsSync(entry)).toBe(false)
  await quit(launched, launched.process())
})
