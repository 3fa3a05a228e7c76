import type { Page } from '@playwright/test'
import { button, connectAndSync, countFindings, expect, open, options, test } from '../support/steps.ts'

const selected = (page: Page) => page.getByRole('listbox', { name: 'Findings' }).locator('[aria-selected=true]')
const type = (page: Page) => page.getByRole('combobox', { name: 'Type', exact: true })

test('keys decide about findings, and about nothing else', async ({ start, simulator }) => {
  const running = await start({ googleUrl: simulator.url })
  const { page, opened } = running
  await connectAndSync(running, simulator)
  const before = await countFindings(page)

  // straight from the link of the sidebar
  await open(page, 'Dashboard')
  await open(page, 'Email Inbox')
  await expect(selected(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  for (const key of ['c', 'i', 'n', 'j']) await page.keyboard.press(key)
  await page.getByRole('dialog').getByRole('button', { name: 'Open in Gmail' }).click()
  await expect.poll(() => opened.at(-1)).toMatch(new RegExp(`^https://mail\\.google\\.com/mail/\\?authuser=${simulator.mailbox.address}#all/[0-9a-f]{16}$`))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await countFindings(page)).toBe(before)

  // letters typed into a field, or to find a choice of an open select, are no commands
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('')
  await page.keyboard.type('jkcnlieu?')
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('jkcnlieu?')
  await options(page).nth(1).click()
  await page.keyboard.press('e')
  await expect(page.getByRole('option', { name: 'Offer', exact: true })).toBeVisible()
  await page.keyboard.type('i')
  await expect(page.getByRole('option', { name: 'Interview invitation', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(type(page)).toHaveText('Interview invitation')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await countFindings(page)).toBe(before)

  // after the choice the keys are commands again
  await page.keyboard.press('i')
  await expect(options(page)).toHaveCount(before - 1)
  await page.keyboard.press('u')
  await expect(options(page)).toHaveCount(before)

  // a hand quicker than the disk: undo takes back what main has not answered yet
  await page.evaluate(async () => {
    for (const key of ['i', 'u']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      await new Promise((resolve) => setTimeout(resolve))
    }
  })
  await expect(options(page)).toHaveCount(before)

  // a dialog that searches has the keyboard in its search
  await page.keyboard.press('l')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(page.getByRole('listbox', { name: 'Findings' })).toBeFocused()
  expect(await countFindings(page)).toBe(before)
  await expect(button(page, 'Undo')).toHaveCount(0)
})
