import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { AppError } from '#shared/ipc/errors.ts'
import { autostartEntry, HIDDEN } from './autostart.ts'

/**
 * Has the system start the app in the tray when the person signs in to the computer, or no longer.
 * @throws AppError invalid_input when the system does not take it
 */
export function startAtLogin(wanted: boolean): void {
  if (process.platform === 'linux') changeAutostart(wanted)
  else app.setLoginItemSettings({ openAtLogin: wanted, args: [HIDDEN] }) // macOS takes no arguments: it tells wasOpenedAtLogin instead
}

/** True when the system started the app at the sign-in, on systems that say so without an argument. */
export function wasStartedAtLogin(): boolean {
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin
}

/** Electron has no login items on Linux: a file in the autostart folder (https://specifications.freedesktop.org/autostart-spec/latest/). */
function changeAutostart(wanted: boolean): void {
  const folder = process.env.XDG_CONFIG_HOME || join(app.getPath('home'), '.config')
  const file = join(folder, 'autostart', 'trackmyroles.desktop')
  try {
    if (!wanted) {
      rmSync(file, { force: true })
      return
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, autostartEntry(command()))
  } catch (cause) {
    throw new AppError('invalid_input', 'The system does not let the app start at login.', { hint: `Check that ${folder} can be written to.`, cause })
  }
}

/** An AppImage runs from a place that is new at each start; its own file is in APPIMAGE. */
function command(): string[] {
  return app.isPackaged ? [process.env.APPIMAGE ?? process.execPath] : [process.execPath, app.getAppPath()]
}
