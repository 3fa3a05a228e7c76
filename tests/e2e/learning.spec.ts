import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { button, expect, open, options, synced, test } from '../support/steps.ts'

const bar = (page: Page) => page.getByRole('region', { name: 'Similar mails' })
const learning = (page: Page) => page.getByRole('region', { name: 'Learning' })
const letters = (page: Page, type: string) => options(page).filter({ hasText: 'Ferrovale' }).filter({ hasText: type })

test('a correction is offered for the findings like it; Settings show what was learnt, export and forget it', async ({ start, userData }) => {
  const { app, page } = await start({ sample: true })
  const shoot = async (name: string) => {
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      await page.screenshot({ path: `test-results/screens/${name}-${theme}.png`, animations: 'disabled' })
    }
  }
  await synced(page)
  await open(page, 'Settings')
  await expect(learning(page)).toContainText('Nothing learnt yet')
  await expect(learning(page).getByRole('button', { name: 'Reset…' })).toBeDisabled()

  await open(page, 'Email Inbox')
  await expect(options(page).nth(40)).toBeAttached()
  const confirmations = letters(page, 'Application confirmation')
  const before = await confirmations.count()
  expect(before).toBeGreaterThan(1)
  await confirmations.first().click()
  await page.getByRole('combobox', { name: 'Type' }).click()
  await page.getByRole('option', { name: 'Status update', exact: true }).click()
  await button(page, 'Add as new application').click()
  await expect(bar(page)).toContainText('You changed a mail to Status update.')
  await expect(bar(page)).toContainText(/1 similar mail waits/)
  await shoot('similar')
  await bar(page).getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('dialog').getByRole('checkbox', { name: /Ferrovale/ })).toBeChecked()
  await shoot('similar-dialog')
  await page.keyboard.press('Escape')

  // by key, back, and by button
  await options(page).first().focus()
  await page.keyboard.press('a')
  await expect(bar(page)).toContainText('1 mail changed to Status update')
  await expect(letters(page, 'Status update').first()).toBeVisible()
  await shoot('similar-applied')
  await page.keyboard.press('u')
  await expect(bar(page)).toBeEmpty()
  await expect(letters(page, 'Application confirmation')).toHaveCount(before - 1)

  await open(page, 'Settings')
  await expect(learning(page)).toContainText('Learnt from 1 review, 1 correction among them')
  await expect(learning(page)).toContainText('0% (0 of 1)')
  await learning(page).scrollIntoViewIfNeeded()
  await shoot('settings-learning')
  const file = join(userData, 'learnt.json')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
  await learning(page).getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByText('What was learnt was exported')).toBeVisible()
  const exported = readFileSync(file, 'utf8')
  expect(JSON.parse(exported)).toMatchObject({ examples: [{ label: 'status_update' }] })
  expect(exported).not.toContain('Thank you')

  await learning(page).getByRole('button', { name: 'Reset…' }).click()
  await button(page, 'Reset learning').click()
  await expect(learning(page)).toContainText('Nothing learnt yet')
})
