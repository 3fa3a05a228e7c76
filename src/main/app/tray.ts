import { join } from 'node:path'
import { app, Menu, Tray } from 'electron'
import { describeSync, type SyncState } from '#shared/domain/sync.ts'

export type TrayActions = { onOpen: () => void; onSyncNow: () => void; onPause: (paused: boolean) => void }
export type AppTray = { update(state: SyncState, pending: number): void; destroy(): void }

/** The tray icon: sync state, pending findings, Sync now, Pause, Open, Quit. Throws where the desktop has no tray. */
export function createTray({ onOpen, onSyncNow, onPause }: TrayActions): AppTray {
  const icon = process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'
  const tray = new Tray(join(app.getAppPath(), 'resources', 'icons', icon))
  tray.on('click', onOpen)
  return {
    update(state, pending) {
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
    },
    destroy: () => tray.destroy(),
  }
}
