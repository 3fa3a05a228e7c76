import { UNITS_PER_MINUTE } from '#main/gmail/quota.ts'
import { consent } from '../support/launch.ts'
import { button, connect, connectAndSync, countFindings, expect, open, options, status, synced, test } from '../support/steps.ts'

test('first run: says what to do, and what is wrong with a client file', async ({ start }) => {
  const { page } = await start()
  await expect(status(page)).toContainText('not connected')
  await open(page, 'Settings')
  const region = page.getByRole('region', { name: 'Email Integration' })
  await region.getByRole('textbox', { name: 'Google OAuth client (JSON)' }).fill('{"web":{"client_id":"a","client_secret":"b"}}')
  await region.getByRole('button', { name: 'Connect Gmail' }).click()
  await expect(region.getByRole('alert')).toContainText(/desktop/i)
  await region.getByRole('textbox', { name: 'Google OAuth client (JSON)' }).fill('{"installed":{"client_id":"a","client_secret":"b"}}')
  await expect(region.getByRole('alert')).toHaveCount(0)
})

test('connects, syncs, reviews, and keeps what was decided', async ({ start, simulator }) => {
  const running = await start({ googleUrl: simulator.url })
  const { page } = running
  await connectAndSync(running, simulator)

  // confirm as a new application
  const first = (await options(page).first().textContent()) ?? ''
  const before = await countFindings(page)
  await options(page).first().click()
  await page.getByRole('textbox', { name: 'Company', exact: true }).fill('Quillfeather Ltd')
  await button(page, 'Add as new application').click()
  await expect(options(page)).toHaveCount(before - 1)
  await expect(options(page).first()).not.toHaveText(first)

  // link to it, with another type
  await options(page).first().click()
  await page.getByRole('combobox', { name: 'Type' }).click()
  await page.getByRole('option', { name: 'Offer', exact: true }).click()
  await button(page, 'Link to application').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('Quillfeather')
  await dialog.getByRole('option', { name: /Quillfeather Ltd/ }).click()
  await expect(options(page)).toHaveCount(before - 2)
  await open(page, 'Applications')
  await expect(page.getByRole('row', { name: /Quillfeather Ltd/ })).toContainText('Offer')

  // ignore: still gone after another sync
  await open(page, 'Email Inbox')
  await options(page).first().click()
  await button(page, 'Ignore').click()
  await expect(options(page)).toHaveCount(before - 3)
  await button(page, 'Sync now').click()
  await synced(page)
  await expect(options(page)).toHaveCount(before - 3)

  // undo brings the ignored one back
  await page.getByRole('tab', { name: 'Ignored' }).click()
  await options(page).first().click()
  await button(page, 'Undo').click()
  await page.getByRole('tab', { name: 'Pending' }).click()
  await expect(options(page)).toHaveCount(before - 2)
  expect(simulator.requests.some((request) => !/^GET \/gmail\/|\/oauth2\/|\/o\/oauth2\//.test(request))).toBe(false) // read-only
})

test('a set-aside mail can be rescued', async ({ start, simulator }) => {
  const running = await start({ googleUrl: simulator.url })
  const { page } = running
  await connectAndSync(running, simulator)
  const before = await countFindings(page)
  await page.getByRole('tab', { name: 'Set aside' }).click()
  await button(page, 'Rescue').first().click()
  await page.getByRole('tab', { name: 'Pending' }).click()
  await expect(options(page)).toHaveCount(before + 1)
})

test('reviews offline after a sync, text included', async ({ start, simulator }) => {
  const first = await start({ googleUrl: simulator.url })
  await connectAndSync(first, simulator)
  await first.quit()
  await simulator.stop()
  const { page } = await start({ googleUrl: simulator.url })
  await open(page, 'Email Inbox')
  const before = await countFindings(page)
  await options(page).first().click()
  await button(page, 'View Details').click()
  await expect(page.getByRole('dialog').getByRole('region', { name: 'Text of the mail' })).toContainText(/\w{3,}/)
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: 'Company', exact: true }).fill('Offline Works')
  await button(page, 'Add as new application').click()
  await expect(options(page)).toHaveCount(before - 1)
  await open(page, 'Applications')
  await expect(page.getByRole('row', { name: /Offline Works/ })).toBeVisible()
  await open(page, 'Email Inbox')
  await button(page, 'Sync now').click()
  await expect(status(page)).toContainText('Offline', { timeout: 60_000 })
})

test('disconnects and reconnects; another address is another account', async ({ start, simulator }) => {
  const running = await start({ googleUrl: simulator.url })
  const { page } = running
  await connectAndSync(running, simulator)
  const pending = await countFindings(page)
  await open(page, 'Settings')
  await button(page, 'Disconnect').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disconnect' }).click() // keeps what was found: the answer that destroys nothing is chosen at first
  await expect(status(page)).toContainText('not connected')
  expect(simulator.requests.some((request) => request.includes('/oauth2/revoke'))).toBe(true)
  await connect(running, simulator)
  await synced(page)
  await open(page, 'Email Inbox')
  await expect(options(page)).toHaveCount(pending)
})

/** Mails that a sync has asked for or fetched, and not stored yet: a quit leaves them to be fetched again (src/main/sync/pipeline.ts). */
const IN_HAND = 16

test('quits in the middle of a sync and goes on after the next start', async ({ start, simulator }) => {
  const running = await start({ googleUrl: simulator.url, unitsPerMinute: UNITS_PER_MINUTE })
  await connect(running, simulator)
  await expect(status(running.page)).toContainText('Reading mail')
  await running.quit()
  const again = await start({ googleUrl: simulator.url })
  await synced(again.page)
  const fetched = simulator.requests.filter((request) => /GET \/gmail\/v1\/users\/me\/messages\/\w+\?/.test(request)).map((request) => request.split('?')[0])
  await open(again.page, 'Email Inbox')
  await expect(options(again.page).first()).toBeVisible()
  const names = await options(again.page).evaluateAll((rows) => rows.map((row) => row.id))
  expect(new Set(names).size).toBe(names.length)
  expect(fetched.length - new Set(fetched).size).toBeLessThanOrEqual(IN_HAND)
})

test('a revoked sign-in asks to reconnect, with one button', async ({ start, simulator }) => {
  const running = await start({ googleUrl: simulator.url })
  const { page, opened } = running
  await connectAndSync(running, simulator)
  simulator.revokeTokens()
  await button(page, 'Sync now').click()
  await expect(status(page)).toContainText('reconnected')
  await open(page, 'Settings')
  const before = opened.length
  await button(page, 'Reconnect').click()
  await expect.poll(() => opened.length).toBeGreaterThan(before)
  await consent(opened.at(-1) ?? '')
  await synced(page)
})
