import { join } from 'node:path'
import { app, Menu, type MenuItemConstructorOptions, Tray } from 'electron'
import type { SyncState } from '#shared/domain/sync.ts'
import { ACTION_LABELS, type SyncAction, syncWords } from '#shared/domain/sync-words.ts'

export type TrayActions = {
  onOpen: () => void
  onReview: () => void
  /** Where the window shows what stands in the way, and its buttons. */
  onSettings: () => void
  onSyncNow: () => void
  onPause: (paused: boolean) => void
}
export type AppTray = { update(state: SyncState, pending: number): void; destroy(): void }

/** A menu that is built anew closes where it is open: during a sync once a second has to do. */
const REBUILD_MS = 1000

/** The tray icon: sync state with its next step, pending findings, Sync now, Pause, Open, Quit. Throws where the desktop has no tray. */
export function createTray(actions: TrayActions): AppTray {
  const icon = process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'
  const tray = new Tray(join(app.getAppPath(), 'resources', 'icons', icon))
  let latest: [SyncState, number] | null = null
  let timer: NodeJS.Timeout | null = null
  const rebuild = () => {
    timer = latest ? setTimeout(rebuild, REBUILD_MS) : null
    if (latest) {
      tray.setToolTip(`TrackMyRoles: ${syncWords(latest[0]).line}`)
      tray.setContextMenu(Menu.buildFromTemplate(trayMenu(actions, ...latest)))
    }
    latest = null
  }
  tray.on('click', actions.onOpen)
  return {
    update(state, pending) {
      latest = [state, pending]
      if (!timer) rebuild()
    },
    destroy() {
      if (timer) clearTimeout(timer)
      tray.destroy()
    },
  }
}

function trayMenu(actions: TrayActions, state: SyncState, pending: number): MenuItemConstructorOptions[] {
  const { line, reason, nextStep, action } = syncWords(state)
  const said = [line, reason, nextStep].filter((text) => text !== null)
  const waiting = pending === 1 ? '1 finding to review' : `${pending} findings to review`
  const paused = state.state === 'paused'
  return [
    ...said.map((label) => ({ label, enabled: false })),
    ...(action && IN_SETTINGS.includes(action) ? [{ label: `${ACTION_LABELS[action]}…`, click: actions.onSettings }] : []),
    { type: 'separator' },
    { label: pending === 0 ? 'Nothing to review' : waiting, enabled: pending > 0, click: actions.onReview },
    { label: 'Sync now', enabled: !['syncing', 'connecting', 'disconnected'].includes(state.state), click: actions.onSyncNow },
    { label: paused ? 'Resume syncing' : 'Pause syncing', click: () => actions.onPause(!paused) },
    { type: 'separator' },
    { label: 'Open TrackMyRoles', click: actions.onOpen },
    { label: 'Quit', click: () => app.quit() },
  ]
}

/** What needs the window goes on in Settings; for the rest the menu has its own item. */
const IN_SETTINGS: readonly SyncAction[] = ['connect', 'reconnect', 'unread']
