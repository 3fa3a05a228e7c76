import { readFile, stat } from 'node:fs/promises'
import { dialog } from 'electron'
import { AppError } from '#shared/ipc/errors.ts'
import type { Connections } from '../accounts/connections.ts'
import type { Handlers } from './router.ts'

/** Google's client files have a few hundred bytes; anything larger is another file picked by mistake. */
const MAX_CLIENT_FILE = 64 * 1024

export function accountHandlers(connections: Connections): Handlers<'accounts'> {
  return {
    'accounts.list': () => connections.list(),
    'accounts.needsClient': () => connections.needsClient(),
    'accounts.checkClient': ({ clientJson }) => connections.checkClient(clientJson),
    'accounts.pickClientFile': pickClientFile,
    'accounts.connect': ({ clientJson }) => connections.connect(clientJson),
    'accounts.resolveOther': ({ add }) => connections.resolveOther(add),
    'accounts.reconnect': ({ accountId }) => connections.reconnect(accountId),
    'accounts.cancelConnect': () => connections.cancel(),
    'accounts.disconnect': ({ accountId, deleteFindings }) => connections.disconnect(accountId, deleteFindings),
  }
}

async function pickClientFile(): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({
    title: 'Google OAuth client',
    properties: ['openFile'],
    filters: [{ name: 'JSON', extensions: ['json'] }],
  })
  const [file] = filePaths
  if (!file) return null
  const hint = "Choose the JSON file that Google's console offers for your OAuth client."
  try {
    if ((await stat(file)).size <= MAX_CLIENT_FILE) return await readFile(file, 'utf8')
  } catch (cause) {
    throw new AppError('client_invalid', 'The file could not be read.', { hint, cause })
  }
  throw new AppError('client_invalid', 'This file is too large to be an OAuth client.', { hint })
}
