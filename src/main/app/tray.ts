import { join } from 'node:path'
import { app, Menu, Tray } from 'electron'
import { describeSync, type SyncState } from '#shared/domain/sync.ts'

export type TrayActions = { onOpen: () => void; onSyncNow: () => void; onPause: (paused: boolean) => void }
export type AppTray = { update(state: SyncState, pending: number): void; destroy(): void }

/** A menu that is built anew closes where it is open: during a sync once a second has to do. */
const REBUILD_MS = 1000

/** The tray icon: sync state, pending findings, Sync now, Pause, Open, Quit. Throws where the desktop has no tray. */
export function createTray(actions: TrayActions): AppTray {
  const icon = process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'
  const tray = new Tray(join(app.getAppPath(), 'resources', 'icons', icon))
  let latest: [SyncState, number] | null = null
  let timer: NodeJS.Timeout | null = null
  const rebuild = () => {
    timer = latest ? setTimeout(rebuild, REBUILD_MS) : null
    if (latest) show(tray, actions, ...latest)
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

function show(tray: Tray, { onOpen, onSyncNow, onPause }: TrayActions, state: SyncState, pending: number): void {
  const status = describeSync(state)
  const waiting = pending === 1 ? '1 finding to review' : `${pending} findings to review`
  const paused = state.state === 'paused'
  tray.setToolTip(`TrackMyRoles: ${status}`)
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: status, enabled: false },
      { label: pending === 0 ? 'Nothing to review' : waiting, enabled: pending > 0, click: onOpen },
      { type: 'separator' },
      { label: 'Sync now', enabled: state.state !== 'syncing' && state.state !== 'disconnected', click: onSyncNow },
      { label: paused ? 'Resume syncing' : 'Pause syncing', click: () => onPause(!paused) },
      { type: 'separator' },
      { label: 'Open TrackMyRoles', click: onOpen },
      { label: 'Quit', click: () => app.quit() },
    ]),
  )
}
