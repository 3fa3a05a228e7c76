import { app, nativeTheme, net, powerMonitor } from 'electron'
import type { Connections } from './accounts/connections.ts'
import { gatherChanges } from './app/changes.ts'
import type { LaunchOptions } from './app/environment.ts'
import { type RunningApp, runApp } from './app/lifecycle.ts'
import { logError, startLog } from './app/log.ts'
import { wasStartedAtLogin } from './app/login-item.ts'
import { type AppTray, createTray } from './app/tray.ts'
import type { TrayActions } from './app/tray-menu.ts'
import { mainWindow } from './app/window.ts'
import { controls } from './composition/controls.ts'
import { openData } from './composition/data.ts'
import { openGoogle } from './composition/google.ts'
import { readingServices } from './composition/reading.ts'
import { serveWindow } from './composition/requests.ts'
import { accountConnections, syncServices } from './composition/syncing.ts'
import { watchConnection } from './sync/connection.ts'
import { systemTimers } from './time/timers.ts'

runApp(start)

/** Puts the parts together, joins them to what happens outside, and starts them. */
async function start(options: LaunchOptions): Promise<RunningApp> {
  startLog()
  const { sample } = options
  const window = mainWindow()
  const data = openData()
  const google = await openGoogle(options)
  let tray: AppTray | null = null
  const updateTray = () => tray?.update(engine.state(), reading.review.counts().pending)
  const changed = gatherChanges((topics) => {
    window.emit('data.changed', { topics })
    updateTray()
  })

  const reading = readingServices(data, google, window, changed)
  const syncing = syncServices(data, google, reading, changed)
  const { engine } = syncing
  const connections = accountConnections(data, google, reading, engine, { sample, changed })
  const control = controls({ data, google, window, reading, engine, connections })
  serveWindow({ data, google, reading, syncing, connections, control }, { sample, changed })
  tray = openTray({
    onOpen: () => window.show(),
    onReview: () => window.show('/inbox'),
    onSettings: () => window.show('/settings'),
    onSyncNow: () => void engine.syncNow(),
    onPause: (syncPaused) => control.changeSettings({ syncPaused }),
    onQuit: () => app.quit(),
  })
  engine.onState((state) => {
    window.emit('sync.state', state)
    changed(state.state === 'syncing' ? [] : ['accounts'])
    updateTray()
  })
  updateTray()

  powerMonitor.on('resume', () => engine.refresh())
  const stopWatching = watchConnection(() => net.isOnline(), { timers: systemTimers, onBack: () => engine.backOnline() })
  nativeTheme.themeSource = data.settings.get().theme // before the first paint
  reading.learning.start()
  const inTrayAlone = tray !== null && (options.hidden || wasStartedAtLogin())
  if (!inTrayAlone) window.show()
  engine.start()
  void reading.model.load(data.settings.get().modelPath)
  if (sample) connectSample(connections)
  return {
    show: () => window.show(),
    inTray: tray !== null,
    async stop() {
      connections.cancel()
      stopWatching()
      await Promise.all([engine.stop(), reading.model.close(), reading.learning.stop()])
      await reading.detector.close()
      data.close()
      tray?.destroy()
    },
    isHeld: google.keychainIsAsking,
  }
}

/** Null where the desktop has no tray: the app then ends with its window. */
function openTray(actions: TrayActions): AppTray | null {
  try {
    return createTray(actions)
  } catch (error) {
    logError('tray', error)
    return null
  }
}

/** The sample is connected at every start: its sign-in lives in memory. One that the person disconnected stays so. */
function connectSample(connections: Connections): void {
  const [known] = connections.list()
  if (known?.state !== 'disconnected') connections.connect(null).catch((error) => logError('sample', error))
}
