import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron as electron } from '@playwright/test'
import { definedEnvironment, quit } from '../support/launch.ts'
import { expect, open, test } from '../support/steps.ts'

test('starts in the tray at login, and shows its window when it is started again', async ({ userData }) => {
  const env = { ...definedEnvironment(), TRACKMYROLES_USER_DATA: userData }
  const launched = await electron.launch({ args: ['.', '--hidden'], env })
  const windows = () => launched.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  const secondStart = (...argv: string[]) => launched.evaluate(({ app }, given) => void app.emit('second-instance', {}, given), argv)
  await expect.poll(() => existsSync(join(userData, 'trackmyroles.db'))).toBe(true)
  await secondStart('--hidden')
  expect(await windows()).toBe(0)
  const shown = launched.waitForEvent('window')
  await secondStart()
  const page = await shown
  await open(page, 'Settings')

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
