import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { htmlPart } from '#simulator/gmail/mime.ts'
import { button, connectAndSync, expect, open, options, test } from '../support/steps.ts'

const CANARY = 'Zephyrine marmalade 7731 whispers over Quillfeather'

/** The files below `folder` that hold the canary, in UTF-8 or UTF-16. */
function leaks(folder: string): string[] {
  const needles = [Buffer.from(CANARY), Buffer.from(CANARY, 'utf16le')]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => needles.some((needle) => readFileSync(file).includes(needle)))
}

test('what a mail said is in no file after review, disconnect, or delete everything', async ({ start, simulator, userData }) => {
  const now = Date.now()
  for (const [index, id] of ['ca0000000000000a', 'ca0000000000000b', 'ca0000000000000c'].entries()) {
    simulator.mailbox.add({
      id,
      threadId: id,
      labelIds: ['INBOX'],
      internalDate: now - index * 1000,
      headers: [
        { name: 'From', value: 'Quillfeather Careers <no-reply@us.greenhouse-mail.io>' },
        { name: 'To', value: simulator.mailbox.address },
        { name: 'Subject', value: `Thank you for applying to Quillfeather (${CANARY})` },
        { name: 'Date', value: new Date(now).toUTCString().replace('GMT', '+0000') },
      ],
      body: htmlPart(`<p>Thank you for applying for the Ink Chemist position at Quillfeather. We have received your application. ${CANARY}.</p>`),
    })
  }
  const running = await start({ googleUrl: simulator.url })
  const { page } = running
  await connectAndSync(running, simulator)
  const canaries = options(page).filter({ hasText: 'Quillfeather' })
  await expect(canaries).toHaveCount(3)

  // each way of reviewing, with the text open once, so that it went through the window too
  await canaries.first().click()
  await button(page, 'View Details').click()
  await expect(page.getByRole('dialog')).toContainText(CANARY)
  await page.keyboard.press('Escape')
  await button(page, 'Add as new application').click()
  await expect(canaries).toHaveCount(2)
  await canaries.first().click()
  await button(page, 'Ignore').click()
  await expect(canaries).toHaveCount(1)
  await canaries.first().click()
  await button(page, 'Not job mail').click()
  await expect(canaries).toHaveCount(0)
  expect(leaks(userData)).toEqual([])

  await open(page, 'Settings')
  await button(page, 'Disconnect').click()
  await page.getByRole('radio', { name: 'Delete what was found' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disconnect' }).click()
  await expect(button(page, 'Connect Gmail')).toBeVisible()
  expect(leaks(userData)).toEqual([])

  await button(page, 'Delete everything…').click()
  await page.getByRole('alertdialog').getByRole('textbox').fill('delete')
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /delete everything/i })
    .click()
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await running.quit()
  expect(leaks(userData)).toEqual([])
})
