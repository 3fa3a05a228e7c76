import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { app, powerMonitor, session } from 'electron'
import { senderDirectory } from '#core/detection/directory.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import type { GoogleClient } from '#shared/domain/google-client.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { Connections } from './accounts/connections.ts'
import { gatherChanges } from './app/changes.ts'
import type { LaunchOptions } from './app/environment.ts'
import { externalOpener } from './app/external.ts'
import { type RunningApp, runApp } from './app/lifecycle.ts'
import { gmailLink } from './app/links.ts'
import { logError, startLog } from './app/log.ts'
import { startSample } from './app/sample.ts'
import { isOwnPage, lockDown, servePages } from './app/security.ts'
import { type AppTray, createTray, type TrayActions } from './app/tray.ts'
import { devServer, mainWindow } from './app/window.ts'
import { type AccountRow, accountsRepository } from './db/accounts.ts'
import { candidatesRepository } from './db/candidates.ts'
import { systemClock } from './db/clock.ts'
import { openDatabase } from './db/database.ts'
import { retention } from './db/retention.ts'
import { settingsRepository } from './db/settings.ts'
import { syncRunsRepository } from './db/sync-runs.ts'
import { createDetector } from './detection/detector.ts'
import { parseGoogleClient } from './gmail/client-file.ts'
import { googleEndpoints } from './gmail/endpoints.ts'
import { createMailbox, type Mailbox } from './gmail/mailbox.ts'
import { accountHandlers } from './ipc/accounts.ts'
import { appHandlers } from './ipc/app.ts'
import { applicationHandlers } from './ipc/applications.ts'
import { findingHandlers } from './ipc/findings.ts'
import { modelHandlers } from './ipc/model.ts'
import { serveRequests } from './ipc/router.ts'
import { settingsHandlers } from './ipc/settings.ts'
import { syncHandlers } from './ipc/sync.ts'
import { createModelSupervisor } from './llm/supervisor.ts'
import { createRecorder } from './review/recorder.ts'
import { createReview } from './review/review.ts'
import { accountSecrets, removeVaultKey, VAULT_KEY_NAME, vaultKey } from './secrets/account-secrets.ts'
import { keychain, memorySecrets } from './secrets/secret-store.ts'
import { createSyncEngine } from './sync/engine.ts'
import { systemTimers } from './sync/timers.ts'

const DAY_MS = 86_400_000

runApp(start)

/** The composition root: the one place that knows every part. */
async function start(options: LaunchOptions): Promise<RunningApp> {
  startLog()
  const now = systemClock
  const directory = senderDirectory.parse(senders)
  const db = openDatabase({ file: join(app.getPath('userData'), 'trackmyroles.db'), migrationsFolder: join(app.getAppPath(), 'drizzle'), now })
  const accounts = accountsRepository(db)
  const settings = settingsRepository(db)
  const kept = retention(db)
  kept.expire(now())

  const sample = options.sample ? await startSample() : null
  const googleUrl = sample?.googleUrl ?? options.googleUrl
  const endpoints = googleEndpoints(googleUrl ?? undefined)
  const openExternal = externalOpener({ print: options.printUrls, testServer: googleUrl })
  const store = sample ? memorySecrets() : keychain()
  // the sample is fictional: a constant key lets texts kept by an earlier run be read without a keychain
  if (sample) await store.set(VAULT_KEY_NAME, Buffer.alloc(32, 'sample').toString('base64'))
  const secrets = accountSecrets(store)

  const openMailbox = async (account: AccountRow, signal?: AbortSignal): Promise<Mailbox> => {
    const found = await secrets.read(account.address)
    if (!found)
      throw new AppError('needs_reconnect', `The sign-in of ${account.address} is no longer in the keychain.`, { hint: 'Reconnect the account in Settings.' })
    const { refreshToken, clientSecret } = found
    return createMailbox({ client: { clientId: account.clientId, clientSecret }, refreshToken, endpoints, signal })
  }

  const window = mainWindow()
  const changed = gatherChanges((topics) => {
    window.emit('data.changed', { topics })
    updateTray()
  })
  const model = createModelSupervisor({ workerFile: join(import.meta.dirname, 'llm-worker.js'), onState: (state) => window.emit('model.state', state) })
  const detector = createDetector({ workerFile: join(import.meta.dirname, 'detection-worker.js'), directory, decider: () => model.decider() })
  const keys = () => vaultKey(store)
  const readMail = async (account: AccountRow, gmailId: string) => {
    const mail = await (await openMailbox(account)).get(gmailId)
    if (!mail) throw new AppError('mail_gone', 'This mail is no longer in Gmail.', { hint: 'It was deleted, or moved to spam or trash.' })
    return detector.detect(mail, account.address)
  }
  const review = createReview({ db, now, vaultKey: keys, readMail })
  const recorder = createRecorder({ db, now, vaultKey: keys, keepText: () => settings.get().keepText })
  const engine = createSyncEngine({
    accounts,
    candidates: candidatesRepository(db),
    syncRuns: syncRunsRepository(db),
    settings,
    transaction: db.transaction,
    detector,
    recorder: {
      record: async (...mail) => {
        const outcome = await recorder.record(...mail)
        changed(['findings'])
        return outcome
      },
    },
    openMailbox,
    directory,
    now,
    timers: systemTimers,
    logError,
  })
  const connections = new Connections({
    accounts,
    secrets,
    endpoints,
    open: sample?.open ?? openExternal,
    builtInClient: sample ? parseGoogleClient(sample.clientJson) : builtInClient(),
    sample: options.sample,
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
    },
    nextSyncAt: () => engine.nextSyncAt(),
  })

  const changeSettings = (patch: Partial<Settings>): Settings => {
    if (settings.get().keepText && patch.keepText === false) kept.deleteTexts()
    const changedSettings = settings.update(patch)
    window.emit('settings.changed', changedSettings)
    engine.refresh()
    return changedSettings
  }
  const deleteEverything = async () => {
    const answers = []
    for (const { id } of connections.list()) answers.push(await connections.disconnect(id, true))
    await model.load(null)
    review.forget()
    kept.deleteEverything()
    await removeVaultKey(store)
    await session.defaultSession.clearStorageData()
    await rm(join(app.getPath('userData'), 'logs'), { recursive: true, force: true })
    changeSettings({}) // back to what a new installation has
    return { revoked: answers.every(({ revoked }) => revoked) }
  }
  const useModel = async (path: string | null) => {
    const state = await model.load(path)
    settings.update({ modelPath: path })
    return state
  }

  const isTrusted = (url: string) => isOwnPage(url) || (devServer() !== null && url.startsWith(devServer() ?? ''))
  lockDown(isTrusted)
  servePages(join(import.meta.dirname, '../renderer'))
  serveRequests(
    {
      ...appHandlers({ sample: options.sample, openExternal, deleteEverything }),
      ...accountHandlers(connections),
      ...syncHandlers(engine),
      ...findingHandlers(review, (address, gmailId) => openExternal(gmailLink(address, gmailId))),
      ...applicationHandlers(review),
      ...settingsHandlers(settings, changeSettings),
      ...modelHandlers({ state: () => model.state(), use: useModel }),
    },
    { isTrusted, report: logError, onChange: changed },
  )

  const tray = openTray({
    onOpen: () => window.show(),
    onSyncNow: () => void engine.syncNow(),
    onPause: (syncPaused) => changeSettings({ syncPaused }),
  })
  const updateTray = () => tray?.update(engine.state(), review.counts().pending)
  engine.onState((state) => {
    window.emit('sync.state', state)
    if (state.state !== 'syncing') changed(['accounts'])
    updateTray()
  })
  updateTray()

  powerMonitor.on('resume', () => engine.refresh())
  const daily = setInterval(() => kept.expire(now()), DAY_MS)
  window.show()
  engine.start()
  void model.load(settings.get().modelPath)
  if (sample) connectSample(connections)

  return {
    show: () => window.show(),
    inTray: tray !== null,
    async stop() {
      clearInterval(daily)
      connections.cancel()
      await Promise.all([engine.stop(), model.close()])
      await detector.close()
      db.close()
      tray?.destroy()
    },
  }
}

/** A verified client that a distributor ships with the app; none in this repository. */
function builtInClient(): GoogleClient | null {
  const file = join(app.getAppPath(), 'resources', 'google-client.json')
  return existsSync(file) ? parseGoogleClient(readFileSync(file, 'utf8')) : null
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
