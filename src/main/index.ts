import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { app, nativeTheme, net, powerMonitor, session } from 'electron'
import { senderDirectory } from '#core/detection/directory.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import type { Settings } from '#shared/domain/settings.ts'
import type { Topic } from '#shared/ipc/contract/route.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { Connections } from './accounts/connections.ts'
import { gatherChanges } from './app/changes.ts'
import { type Data, openData } from './app/data.ts'
import type { LaunchOptions } from './app/environment.ts'
import { type Google, openGoogle } from './app/google.ts'
import { type RunningApp, runApp } from './app/lifecycle.ts'
import { gmailLink } from './app/links.ts'
import { logError, startLog } from './app/log.ts'
import { startAtLogin, wasStartedAtLogin } from './app/login-item.ts'
import { isOwnPage, lockDown, servePages } from './app/security.ts'
import { type AppTray, createTray } from './app/tray.ts'
import type { TrayActions } from './app/tray-menu.ts'
import { devServer, type MainWindow, mainWindow } from './app/window.ts'
import type { AccountRow } from './db/accounts.ts'
import { applicationsRepository } from './db/applications.ts'
import { candidatesRepository } from './db/candidates.ts'
import { findingsRepository } from './db/findings.ts'
import { setAsideRepository } from './db/set-aside.ts'
import { syncRunsRepository } from './db/sync-runs.ts'
import { threadsRepository } from './db/threads.ts'
import { createDetector } from './detection/detector.ts'
import { accountHandlers } from './ipc/accounts.ts'
import { appHandlers } from './ipc/app.ts'
import { applicationHandlers } from './ipc/applications.ts'
import { findingHandlers } from './ipc/findings.ts'
import { learningHandlers } from './ipc/learning.ts'
import { missingMailHandlers } from './ipc/missing-mail.ts'
import { modelHandlers } from './ipc/model.ts'
import { serveRequests } from './ipc/router.ts'
import { settingsHandlers } from './ipc/settings.ts'
import { syncHandlers } from './ipc/sync.ts'
import { createLearning } from './learning/learning.ts'
import { learnInThread } from './learning/learning-thread.ts'
import { taughtReview } from './learning/taught-review.ts'
import { createModelSupervisor } from './llm/supervisor.ts'
import { createMissingMail } from './missing-mail/missing-mail.ts'
import { createRecorder, type Recorder } from './review/recorder.ts'
import { createReview } from './review/review.ts'
import { createTakeIn } from './review/take-in.ts'
import { watchConnection } from './sync/connection.ts'
import { createSyncEngine } from './sync/engine.ts'
import { systemClock } from './time/clock.ts'
import { systemTimers } from './time/timers.ts'

runApp(start)

/** The composition root: the one place that knows every part. */
async function start(options: LaunchOptions): Promise<RunningApp> {
  startLog()
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
  const sync = syncServices(data, google, reading, { sample: options.sample, changed })
  const { engine, connections } = sync
  const control = controls(data, google, window, reading, sync)
  serveWindow({ data, google, reading, sync, control }, { sample: options.sample, changed })
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
  if (options.sample) connectSample(connections)
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

type Reading = ReturnType<typeof readingServices>
type Sync = ReturnType<typeof syncServices>
type Controls = ReturnType<typeof controls>
type Changed = (topics: Topic[]) => void

/** What reads a mail, records what became of it, and lets the person decide. */
function readingServices({ db }: Data, { vaultKey, openMailbox }: Google, window: MainWindow, changed: Changed) {
  const now = systemClock
  const directory = senderDirectory.parse(senders)
  const model = createModelSupervisor({ workerFile: join(import.meta.dirname, 'llm-worker.js'), onState: (state) => window.emit('model.state', state) })
  const detector = createDetector({ workerFile: join(import.meta.dirname, 'detection-worker.js'), decider: () => model.decider() })
  const readMail = async (account: AccountRow, gmailId: string) => {
    const mail = await (await openMailbox(account)).get(gmailId)
    if (!mail) throw new AppError('mail_gone', 'This mail is no longer in Gmail.', { hint: 'It was deleted, or moved to spam or trash.' })
    return detector.detect(mail, account.address)
  }
  const learning = createLearning({
    db,
    now,
    timers: systemTimers,
    directory,
    learn: (task, signal) => learnInThread(join(import.meta.dirname, 'learning-worker.js'), task, signal),
    teach: detector.teach,
    changed: () => changed(['learning']),
    logError,
  })
  const review = taughtReview(createReview({ db, now, vaultKey, readMail }), learning)
  const recorder = createRecorder({ db, now, vaultKey })
  const takeIn = createTakeIn({ db, now, vaultKey, readMail })
  return { directory, model, detector, learning, review, recorder, readMail, takeIn }
}

/** What connects accounts and brings their mail. */
function syncServices(data: Data, google: Google, reading: Reading, { sample, changed }: { sample: boolean; changed: Changed }) {
  const { db, accounts, settings, kept } = data
  const { directory, detector, recorder, review, learning } = reading
  const candidates = candidatesRepository(db)
  const syncRuns = syncRunsRepository(db)
  const applications = applicationsRepository(db)
  const knownNames = () => ({
    learnedSenders: learning
      .state()
      .senders.map(({ sender }) => sender)
      .sort(),
    companies: applications.companies(),
  })
  const record: Recorder['record'] = async (...mail) => {
    const outcome = await recorder.record(...mail)
    changed(['findings'])
    return outcome
  }
  const engine = createSyncEngine({
    accounts,
    candidates,
    threads: threadsRepository(db),
    syncRuns,
    settings,
    detector,
    recorder: { record },
    openMailbox: google.openMailbox,
    directory,
    knownNames,
    now: systemClock,
    timers: systemTimers,
    logError,
  })
  const connections = new Connections({
    accounts,
    secrets: google.secrets,
    endpoints: google.endpoints,
    open: google.signInPage,
    builtInClient: google.builtInClient,
    sample,
    onConnecting: (connecting) => engine.setConnecting(connecting),
    onConnected: async ({ id }) => {
      await engine.stopAccount(id) // whatever went wrong before is over: the account is due at once
      changed(['accounts'])
    },
    stopSync: (accountId) => engine.stopAccount(accountId),
    deleteData: (accountId) => {
      review.forget()
      kept.deleteAccountData(accountId)
      accounts.remove(accountId)
      learning.dataDeleted()
    },
    nextSyncAt: () => engine.nextSyncAt(),
  })
  const missing = createMissingMail({
    accounts,
    candidates,
    findings: findingsRepository(db),
    setAside: setAsideRepository(db),
    threads: threadsRepository(db),
    settings,
    openMailbox: google.openMailbox,
    readMail: reading.readMail,
    takeIn: reading.takeIn,
    directory,
    knownNames,
    now: systemClock,
  })
  return { engine, connections, candidates, syncRuns, missing }
}

/** What Settings changes beyond one part. */
function controls({ settings, kept }: Data, google: Google, window: MainWindow, { model, review, learning }: Reading, { engine, connections }: Sync) {
  const changeSettings = (patch: Partial<Settings>): Settings => {
    const before = settings.get()
    if (before.keepText && patch.keepText === false) kept.deleteTexts()
    if (patch.startAtLogin !== undefined && patch.startAtLogin !== before.startAtLogin) startAtLogin(patch.startAtLogin)
    const changedSettings = settings.update(patch)
    nativeTheme.themeSource = changedSettings.theme
    window.emit('settings.changed', changedSettings)
    engine.refresh()
    return changedSettings
  }
  const useModel = async (modelPath: string | null) => {
    const state = await model.load(modelPath)
    settings.update({ modelPath })
    return state
  }
  const deleteEverything = async () => {
    const answers = []
    for (const { id } of connections.list()) answers.push(await connections.disconnect(id, true))
    await model.load(null)
    if (settings.get().startAtLogin) startAtLogin(false)
    review.forget()
    kept.deleteEverything()
    learning.dataDeleted()
    await google.removeVaultKey()
    await session.defaultSession.clearStorageData()
    await rm(join(app.getPath('userData'), 'logs'), { recursive: true, force: true })
    changeSettings({}) // tells the window what a new installation has
    return { revoked: answers.every(({ revoked }) => revoked) }
  }
  return { changeSettings, useModel, deleteEverything }
}

type Parts = { data: Data; google: Google; reading: Reading; sync: Sync; control: Controls }

/** Locks the pages down and answers their requests. */
function serveWindow({ data, google, reading, sync, control }: Parts, { sample, changed }: { sample: boolean; changed: Changed }): void {
  const { review, model, learning } = reading
  const { openExternal } = google
  const openInGmail = (address: string, gmailId: string) => openExternal(gmailLink(address, gmailId))
  const server = devServer()
  const isTrusted = (url: string) => isOwnPage(url) || (server !== null && url.startsWith(server))
  lockDown(isTrusted)
  servePages(join(import.meta.dirname, '../renderer'))
  serveRequests(
    {
      ...appHandlers({ sample, openExternal, deleteEverything: control.deleteEverything }),
      ...accountHandlers(sync.connections),
      ...syncHandlers(sync.engine, { ...sync, onError: (error) => logError('sync', error) }),
      ...findingHandlers(review, openInGmail),
      ...missingMailHandlers(sync.missing, openInGmail),
      ...applicationHandlers(review),
      ...settingsHandlers(data.settings, control.changeSettings),
      ...learningHandlers(learning),
      ...modelHandlers({ state: () => model.state(), use: control.useModel }),
    },
    { isTrusted, report: logError, onChange: changed },
  )
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
