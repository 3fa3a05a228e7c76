import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { app, dialog } from 'electron'
import { z } from 'zod'
import { AppError } from '#shared/ipc/errors.ts'
import { HIDDEN } from './autostart.ts'
import { type LaunchOptions, launchOptions } from './environment.ts'
import { registerScheme } from './security.ts'

export type RunningApp = {
  /** Shows the window, opening it if it was closed. */
  show(): void
  /** True when the app goes on in the tray after its window was closed. */
  inTray: boolean
  /** Finishes what is under way and closes what is open. */
  stop(): Promise<void>
  /** True while something outside keeps a thread of this process, which would then never end by itself. */
  isHeld(): boolean
}

/** Electron's events around an app that `start` brings up: one instance, closing to the tray, an orderly end. */
export function runApp(start: (options: LaunchOptions) => Promise<RunningApp>): void {
  const options = readOptions()
  const userData = options.userData ?? app.getPath('userData')
  app.setPath('userData', options.sample ? join(userData, 'sample') : userData)
  registerScheme()
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  let running: RunningApp | null = null
  app.on('second-instance', (_event, argv) => argv.includes(HIDDEN) || running?.show())
  app.on('activate', () => running?.show())
  app.on('window-all-closed', () => running?.inTray || app.quit())
  stopBeforeQuit(async () => running?.stop())
  app.on('quit', () => {
    if (running?.isHeld()) process.kill(process.pid, 'SIGKILL') // all is saved and closed by now
  })
  // Chromium's own handler ends the process at once when its quit is put off
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit())
  // no `await` at a module's top level: Electron's `ready` comes only after the modules have been evaluated
  app
    .whenReady()
    .then(async () => {
      running = await start(options)
    })
    .catch(fail)
}

function readOptions(): LaunchOptions {
  try {
    return launchOptions(process.argv.slice(1), process.env, app.isPackaged)
  } catch (error) {
    process.stderr.write(`TrackMyRoles cannot start with this environment:\n${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}\n`)
    process.exit(2)
  }
}

/** Each part ends within two seconds; one that does not must not keep the computer from shutting down. The queue survives it. */
const STOP_MS = 5_000

/** What is under way is finished before the process ends: a mail in the middle of its transaction, the database, the model. */
function stopBeforeQuit(stop: () => Promise<void>): void {
  let stopped = false
  app.on('before-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    void Promise.race([stop(), setTimeout(STOP_MS)]).finally(() => {
      stopped = true
      endForSure()
      app.quit()
    })
  })
}

/**
 * On Linux Chromium's message loop sometimes sleeps on after Electron's `quit` (2 of 12 quits of Electron 33 under Xvfb), and the process
 * would keep the lock that makes the next start show nothing. By now everything is saved and closed, and no JavaScript runs any more
 * that could end it: a shell does, three seconds later.
 */
function endForSure(): void {
  if (process.platform !== 'linux') return
  spawn('/bin/sh', ['-c', `sleep 3; kill -KILL ${process.pid}`], { detached: true, stdio: 'ignore' }).unref()
}

function fail(error: unknown): void {
  const { message, hint } = AppError.from(error)
  const text = `${message}\n\n${hint}\n\nData folder: ${app.getPath('userData')}`
  process.stderr.write(`${text}\n`)
  dialog.showErrorBox('TrackMyRoles cannot start', text)
  app.exit(1)
}
