import { join } from 'node:path'
import { app, Menu, Tray } from 'electron'
import type { SyncState } from '#shared/domain/sync.ts'
import { describeSync } from '#shared/domain/sync-words.ts'
import { type TrayActions, trayMenu } from './tray-menu.ts'

export type AppTray = { update(state: SyncState, pending: number): void; destroy(): void }

/** A menu that is built anew closes where it is open: during a sync once a second has to do. */
const REBUILD_MS = 1000

/** The tray icon with its menu. Throws where the desktop has no tray. */
export function createTray(actions: TrayActions): AppTray {
  const icon = process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'
  const tray = new Tray(join(app.getAppPath(), 'resources', 'icons', icon))
  let latest: [SyncState, number] | null = null
  let timer: NodeJS.Timeout | null = null
  const rebuild = () => {
    timer = latest ? setTimeout(rebuild, REBUILD_MS) : null
    if (latest) {
      tray.setToolTip(`TrackMyRoles: ${describeSync(latest[0])}`)
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
