import { button, countFindings, expect, open, options, synced, test } from '../support/steps.ts'

test('--sample opens with the fictional mailbox connected and synced; screenshots of each screen', async ({ start }) => {
  const { app, page } = await start({ sample: true })
  await synced(page)
  const shoot = async (name: string) => {
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      await page.screenshot({ path: `test-results/screens/${name}-${theme}.png`, animations: 'disabled' })
    }
  }
  await expect(page.getByText(/fictional/i).first()).toBeVisible()
  await shoot('dashboard')
  await open(page, 'Email Inbox')
  await expect(options(page).nth(40)).toBeAttached()
  await options(page).filter({ hasText: 'Gannet' }).first().click()
  await shoot('inbox')
  await button(page, 'View Details').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await shoot('details')
  await page.keyboard.press('Escape')
  await button(page, 'Link to application').click()
  await shoot('link')
  await page.keyboard.press('Escape')

  // of several proposed times the first stands in the form until another is picked
  await options(page).filter({ hasText: 'Fennel' }).filter({ hasText: 'Interview invitation' }).click()
  const proposed = page.getByRole('radiogroup', { name: '3 times proposed' })
  await expect(proposed.getByRole('radio').first()).toBeChecked()
  await expect(page.getByLabel('Start')).toHaveValue(/T10:00$/)
  await proposed.getByRole('radio').nth(1).click()
  await expect(page.getByLabel('Start')).toHaveValue(/T14:30$/)
  await shoot('proposed')

  // the design's keys: confirm a few as suggested, ignore one, take it back
  for (let round = 0; round < 12; round++) {
    const before = await countFindings(page)
    const company = page.getByRole('textbox', { name: 'Company', exact: true })
    await options(page).first().click()
    if ((await company.inputValue()) === '') await company.fill('Unnamed Company')
    await options(page).first().focus()
    await page.keyboard.press('c')
    await expect(options(page)).toHaveCount(before - 1)
  }
  const before = await countFindings(page)
  await options(page).first().focus()
  await page.keyboard.press('i')
  await expect(options(page)).toHaveCount(before - 1)
  await page.keyboard.press('u')
  await expect(options(page)).toHaveCount(before)

  await page.getByRole('tab', { name: 'Reviewed' }).click()
  await expect(options(page)).toHaveCount(12)
  await shoot('reviewed')
  await page.getByRole('tab', { name: 'Ignored' }).click()
  await shoot('ignored-empty')
  await page.getByRole('tab', { name: 'Set aside' }).click()
  await expect(button(page, 'Rescue').first()).toBeVisible()
  await shoot('set-aside')
  await open(page, 'Applications')
  await expect(page.getByRole('row')).not.toHaveCount(0)
  await shoot('applications')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await shoot('application')
  await open(page, 'Settings')
  await shoot('settings')
  await open(page, 'Dashboard')
  await shoot('dashboard-reviewed')

  // closing the window leaves the app in the tray; it comes back with its findings
  const openWindows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close()
  })
  await expect.poll(openWindows).toBe(0)
  const again = app.waitForEvent('window')
  await app.evaluate(({ app }) => app.emit('activate'))
  await (await again).getByRole('link', { name: 'Email Inbox' }).waitFor()
})
