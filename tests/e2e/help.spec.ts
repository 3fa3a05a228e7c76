import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { candidatesRepository } from '#main/db/candidates.ts'
import { openDatabase } from '#main/db/database.ts'
import { UNITS_PER_MINUTE } from '#main/gmail/quota.ts'
import { textPart } from '#simulator/gmail/mime.ts'
import type { Simulator } from '#simulator/server.ts'
import { migrationsFolder } from '../support/database.ts'
import { consent } from '../support/launch.ts'
import { button, connect, connectAndSync, expect, open, options, status, synced, test } from '../support/steps.ts'

/** The screen in both themes, wide and at its narrowest. */
async function shoot(page: Page, name: string): Promise<void> {
  for (const width of [1280, 900]) {
    await page.setViewportSize({ width, height: 820 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `test-results/screens/${name}-${width}-${colorScheme}.png`, animations: 'disabled' })
    }
  }
  await page.setViewportSize({ width: 1280, height: 820 })
}

/** Puts a mail into the mailbox that no query finds. */
function addLetter(simulator: Simulator, id: string, subject: string, labelIds = ['INBOX']): void {
  simulator.mailbox.add({
    id,
    threadId: id,
    labelIds,
    internalDate: Date.now() - 3_600_000,
    headers: [
      { name: 'From', value: 'Tamsin Orrell <tamsin@orrell.example>' },
      { name: 'To', value: simulator.mailbox.address },
      { name: 'Subject', value: subject },
      { name: 'Message-ID', value: `<${id}@orrell.example>` },
    ],
    body: textPart('As announced, the paint is dry.'),
  })
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Why was this mail not detected?' })
const steps = (page: Page) => dialog(page).getByRole('list', { name: 'Steps' }).getByRole('listitem')

async function lookFor(page: Page, pasted: string): Promise<void> {
  await dialog(page).getByRole('textbox').fill(pasted)
  await dialog(page).getByRole('button', { name: 'Find' }).click()
}

test('says why a mail was not detected, and fetches it', async ({ start, simulator }) => {
  addLetter(simulator, '19a0000000000001', 'Zebra crossings')
  addLetter(simulator, '19a0000000000002', 'Giraffe crossings', ['SPAM'])
  const running = await start({ googleUrl: simulator.url })
  const { page } = running
  await connectAndSync(running, simulator)
  const before = await options(page).count()
  await open(page, 'Settings')
  await button(page, 'Look for a mail…').click()

  await lookFor(page, 'Giraffe crossings')
  await expect(steps(page).last()).toContainText('In spam')
  await shoot(page, 'missing-spam')
  await lookFor(page, 'nothing has this subject')
  await expect(dialog(page)).toContainText('Gmail has no such mail')
  await lookFor(page, 'crossings')
  await expect(dialog(page)).toContainText('2 mails are found')
  await shoot(page, 'missing-choose')

  await lookFor(page, '19a0000000000001')
  await expect(steps(page).last()).toContainText('Not found by the search')
  await shoot(page, 'missing-query')
  await dialog(page).getByRole('button', { name: 'Fetch and review it now' }).click()
  await expect(options(page)).toHaveCount(before + 1)
  await expect(page.getByRole('option', { selected: true })).toContainText('Zebra crossings')

  // ignored, it is brought back from the answer
  await button(page, 'Ignore').click()
  await expect(options(page)).toHaveCount(before)
  await open(page, 'Settings')
  await button(page, 'Look for a mail…').click()
  await lookFor(page, '<19a0000000000001@orrell.example>')
  await expect(steps(page).last()).toContainText('Ignored by you')
  await dialog(page).getByRole('button', { name: 'Bring it back' }).click()
  await expect(options(page)).toHaveCount(before + 1)
})

test('shows the history of syncs, and what stands in the way with its next step', async ({ start, simulator }) => {
  const running = await start({ googleUrl: simulator.url })
  const { page } = running
  await connectAndSync(running, simulator)
  simulator.switches.offline = true
  await button(page, 'Sync now').click()
  await expect(status(page)).toContainText('Offline', { timeout: 60_000 })
  await open(page, 'Dashboard')
  const card = page.getByRole('region', { name: 'Gmail' })
  await expect(card).toContainText('Gmail cannot be reached from this computer.')
  await expect(card).toContainText('Nothing is lost')
  await shoot(page, 'offline-dashboard')

  await open(page, 'Settings')
  await shoot(page, 'offline-settings')
  await button(page, 'Look for a mail…').click()
  await lookFor(page, 'Your application')
  await expect(dialog(page).getByRole('alert')).toContainText('could not be reached')
  await shoot(page, 'missing-offline')
  await page.keyboard.press('Escape')

  simulator.switches.offline = false
  await open(page, 'Dashboard')
  await card.getByRole('button', { name: 'Try again now' }).click()
  await synced(page)
  await open(page, 'Settings')
  await button(page, 'Sync history').click()
  const runs = page.getByRole('list', { name: 'Syncs' }).getByRole('listitem')
  await expect(runs).toHaveCount(3)
  await expect(runs.nth(0)).toContainText('Done')
  await expect(runs.nth(1)).toContainText('Ended early')
  await expect(runs.nth(2)).toContainText('found')
  await shoot(page, 'sync-history')
})

test('counts while it syncs; a refused access says why and leads to Reconnect', async ({ start, simulator }) => {
  const running = await start({ googleUrl: simulator.url, unitsPerMinute: UNITS_PER_MINUTE })
  const { page, opened } = running
  await connect(running, simulator)
  await open(page, 'Dashboard')
  const card = page.getByRole('region', { name: 'Gmail' })
  await expect(card).toContainText(/Reading mail: \d+ of \d+, .* a second, .* left/)
  await shoot(page, 'syncing-dashboard')
  await synced(page)

  simulator.revokeTokens()
  await card.getByRole('button', { name: 'Sync now' }).click()
  await expect(card).toContainText('Google no longer accepts the access')
  await shoot(page, 'refused-dashboard')
  await card.getByRole('button', { name: 'Reconnect' }).click()
  await shoot(page, 'refused-settings')
  const before = opened.length
  await button(page, 'Reconnect').click()
  await expect.poll(() => opened.length).toBeGreaterThan(before)
  const asked = simulator.requests.length
  await consent(opened.at(-1) ?? '')
  await synced(page)
  const listed = simulator.requests.slice(asked).filter((request) => /\/messages(\?|\/)/.test(request))
  expect(listed).toEqual([]) // healed by what changed alone
})

test('waits when Gmail asks for it, and says until when', async ({ start, simulator }) => {
  const running = await start({ googleUrl: simulator.url })
  const { page } = running
  await connectAndSync(running, simulator)
  simulator.switches.faults = [{ kind: '429', rate: 1, retryAfterSeconds: 90 }]
  await button(page, 'Sync now').click()
  await expect(status(page)).toContainText(/Waiting until .*slow down/, { timeout: 30_000 })
  await open(page, 'Dashboard')
  await expect(page.getByRole('region', { name: 'Gmail' })).toContainText('Nothing is lost: syncing goes on by itself.')
  await shoot(page, 'waiting-dashboard')
  await open(page, 'Settings')
  await expect(page.getByRole('region', { name: 'Email Integration' })).toContainText('Waiting until')
})

test('shows the mails that could not be read, and tries them again', async ({ start, simulator, userData }) => {
  const id = '19a0000000000003'
  const first = await start({ googleUrl: simulator.url })
  await connectAndSync(first, simulator)
  await first.quit()
  addLetter(simulator, id, 'Broken crossings')
  giveUp(userData, id)

  const { page, opened } = await start({ googleUrl: simulator.url })
  await expect(status(page)).toContainText('one mail could not be read')
  await page.getByRole('region', { name: 'Gmail' }).getByRole('button', { name: 'Show these mails' }).click()
  const row = page.getByRole('list', { name: 'Mails that could not be read' }).getByRole('listitem')
  await expect(row).toContainText('Broken crossings')
  await expect(row).toContainText('It is not readable. Tried 5 times.')
  await shoot(page, 'unread')
  await row.getByRole('button', { name: 'Open in Gmail' }).click()
  await expect.poll(() => opened.at(-1)).toContain(id)
  await button(page, 'Try again').click()
  await expect(status(page)).not.toContainText('could not be read')
})

/** Leaves a mail as five failed tries do; their waits take hours. */
function giveUp(userData: string, gmailId: string): void {
  const db = openDatabase({ file: join(userData, 'trackmyroles.db'), migrationsFolder, now: Date.now })
  const candidates = candidatesRepository(db)
  candidates.enqueue(1, [{ gmailId, threadId: gmailId }])
  candidates.fail(1, gmailId, { attempts: 5, nextTryAt: null, lastError: 'It is not readable.', poison: true })
  db.close()
}
