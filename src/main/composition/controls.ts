import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { app, nativeTheme, session } from 'electron'
import type { Settings } from '#shared/domain/settings.ts'
import type { Connections } from '../accounts/connections.ts'
import { startAtLogin } from '../app/login-item.ts'
import type { MainWindow } from '../app/window.ts'
import type { SyncEngine } from '../sync/engine.ts'
import type { Data } from './data.ts'
import type { Google } from './google.ts'
import type { Reading } from './reading.ts'

export type Controls = ReturnType<typeof controls>

type Parts = { data: Data; google: Google; window: MainWindow; reading: Reading; engine: SyncEngine; connections: Connections }

/** What Settings changes beyond one part. */
export function controls({ data: { settings, kept }, google, window, reading: { model, review, learning }, engine, connections }: Parts) {
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
