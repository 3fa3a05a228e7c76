import { join } from 'node:path'
import type { Connections } from '../accounts/connections.ts'
import type { Changed } from '../app/changes.ts'
import { gmailLink } from '../app/links.ts'
import { logError } from '../app/log.ts'
import { isOwnPage, lockDown, servePages } from '../app/security.ts'
import { devServer } from '../app/window.ts'
import { accountHandlers } from '../ipc/accounts.ts'
import { appHandlers } from '../ipc/app.ts'
import { applicationHandlers } from '../ipc/applications.ts'
import { findingHandlers } from '../ipc/findings.ts'
import { learningHandlers } from '../ipc/learning.ts'
import { missingMailHandlers } from '../ipc/missing-mail.ts'
import { modelHandlers } from '../ipc/model.ts'
import { serveRequests } from '../ipc/router.ts'
import { settingsHandlers } from '../ipc/settings.ts'
import { syncHandlers } from '../ipc/sync.ts'
import type { Controls } from './controls.ts'
import type { Data } from './data.ts'
import type { Google } from './google.ts'
import type { Reading } from './reading.ts'
import type { Syncing } from './syncing.ts'

type Parts = { data: Data; google: Google; reading: Reading; syncing: Syncing; connections: Connections; control: Controls }

/** Locks the pages down and answers their requests. */
export function serveWindow(parts: Parts, { sample, changed }: { sample: boolean; changed: Changed }): void {
  const { data, google, reading, syncing, connections, control } = parts
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
      ...accountHandlers(connections),
      ...syncHandlers(syncing.engine, { ...syncing, onError: (error) => logError('sync', error) }),
      ...findingHandlers(review, openInGmail),
      ...missingMailHandlers(syncing.missing, openInGmail),
      ...applicationHandlers(review),
      ...settingsHandlers(data.settings, control.changeSettings),
      ...learningHandlers(learning),
      ...modelHandlers({ state: () => model.state(), use: control.useModel }),
    },
    { isTrusted, report: logError, onChange: changed },
  )
}
