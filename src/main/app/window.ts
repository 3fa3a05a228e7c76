import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { EVENT_CHANNEL } from '#shared/ipc/channels.ts'
import type { EventData, EventName } from '#shared/ipc/contract/index.ts'
import { START_PAGE } from './security.ts'

type Screen = EventData<'navigate'>['path']

export type MainWindow = {
  /** Shows the window, opening it if it was closed. @param screen the one to show; by default what it shows already */
  show(screen?: Screen): void
  /** Tells the window, if there is one. */
  emit<E extends EventName>(event: E, data: EventData<E>): void
}

/** The app has one window; closing it leaves the app in the tray. */
export function mainWindow(): MainWindow {
  let window: BrowserWindow | null = null
  const open = (screen: Screen) => {
    window = createWindow(screen)
    window.on('closed', () => {
      window = null
    })
  }
  return {
    show(screen) {
      if (!window || window.isDestroyed()) return open(screen ?? '/')
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
      if (screen) window.webContents.send(EVENT_CHANNEL, { event: 'navigate', data: { path: screen } })
    },
    emit(event, data) {
      if (window && !window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, { event, data })
    },
  }
}

function createWindow(screen: Screen): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 820,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'TrackMyRoles',
    icon: join(app.getAppPath(), 'resources', 'icons', 'icon.png'),
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#0b0d12' : '#ffffff', // what shows until the first paint
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${devServer() ?? START_PAGE}#${screen}`)
  return window
}

/** The address of `npm run dev`'s server; never in a packaged app. */
export function devServer(): string | null {
  return app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
}
