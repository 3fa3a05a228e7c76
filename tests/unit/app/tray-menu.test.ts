import { describe, expect, test, vi } from 'vitest'
import { type TrayItem, trayMenu } from '#main/app/tray-menu.ts'
import type { SyncState } from '#shared/domain/sync.ts'
import { syncWords } from '#shared/domain/sync-words.ts'

const at = '2026-03-10T12:15:00.000Z'
const actions = () => ({ onOpen: vi.fn(), onReview: vi.fn(), onSettings: vi.fn(), onSyncNow: vi.fn(), onPause: vi.fn(), onQuit: vi.fn() })
const labels = (items: TrayItem[]) => items.flatMap((item) => ('label' in item ? [item.label] : []))
const item = (items: TrayItem[], label: string) => items.find((one) => 'label' in one && one.label === label)
const press = (items: TrayItem[], label: string) => {
  const found = item(items, label)
  if (!found || !('click' in found)) throw new Error(`nothing to press: ${label}`)
  found.click?.()
}

const problem = { message: 'It is locked.', hint: 'Unlock it.', nextSyncAt: at }
const states: SyncState[] = [
  { state: 'disconnected' },
  { state: 'connecting' },
  { state: 'idle', lastSyncAt: at, nextSyncAt: at, poison: 2 },
  { state: 'paused', lastSyncAt: at, poison: 1 },
  { state: 'syncing', done: 2, total: 9, rate: 4.5, remainingSeconds: 90 },
  { state: 'waiting', until: at, reason: 'Gmail asks to slow down.' },
  { state: 'offline', nextSyncAt: at },
  { state: 'needs_reconnect', address: 'me@example.com' },
  { state: 'keychain_locked', ...problem },
  { state: 'disk_full', ...problem },
  { state: 'failed', ...problem },
]

test.each(states)('begins with what the window says: $state', (state) => {
  const { line, reason, nextStep } = syncWords(state)
  const said = [line, reason, nextStep].filter((text) => text !== null)
  const items = trayMenu(actions(), state, 0)
  expect(labels(items).slice(0, said.length)).toEqual(said)
})

describe('what can be pressed', () => {
  test('what needs the window opens Settings', () => {
    const pressed = actions()
    press(trayMenu(pressed, { state: 'needs_reconnect', address: 'me@example.com' }, 0), 'Reconnect…')
    press(trayMenu(pressed, { state: 'disconnected' }, 0), 'Connect Gmail…')
    press(trayMenu(pressed, { state: 'idle', lastSyncAt: at, nextSyncAt: at, poison: 1 }, 0), 'Show these mails…')
    expect(pressed.onSettings).toHaveBeenCalledTimes(3)
  })

  test('findings lead to the Email Inbox', () => {
    const pressed = actions()
    press(trayMenu(pressed, { state: 'offline', nextSyncAt: null }, 3), '3 findings to review')
    press(trayMenu(pressed, { state: 'offline', nextSyncAt: null }, 1), '1 finding to review')
    expect(pressed.onReview).toHaveBeenCalledTimes(2)
    expect(item(trayMenu(pressed, { state: 'offline', nextSyncAt: null }, 0), 'Nothing to review')).toMatchObject({ enabled: false })
  })

  test('a pause is taken back, and nothing is synced that runs or is not connected', () => {
    const pressed = actions()
    press(trayMenu(pressed, { state: 'paused', lastSyncAt: null, poison: 0 }, 0), 'Resume syncing')
    expect(pressed.onPause).toHaveBeenCalledWith(false)
    const syncNow = (state: SyncState) => item(trayMenu(pressed, state, 0), 'Sync now')
    expect(syncNow({ state: 'disconnected' })).toMatchObject({ enabled: false })
    expect(syncNow({ state: 'offline', nextSyncAt: at })).toMatchObject({ enabled: true })
  })
})
