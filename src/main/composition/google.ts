import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { GoogleClient } from '#shared/domain/google-client.ts'
import { AppError } from '#shared/ipc/errors.ts'
import type { LaunchOptions } from '../app/environment.ts'
import { externalOpener } from '../app/external.ts'
import type { AccountRow } from '../db/accounts.ts'
import { parseGoogleClient } from '../gmail/client-file.ts'
import { type GoogleEndpoints, googleEndpoints } from '../gmail/endpoints.ts'
import type { Mailbox } from '../gmail/mailbox.ts'
import { createOpenAccounts } from '../gmail/open-accounts.ts'
import { type AccountSecrets, accountSecrets, removeVaultKey, VAULT_KEY_NAME, vaultKey } from '../secrets/account-secrets.ts'
import { keychain, memorySecrets } from '../secrets/secret-store.ts'
import { startSample } from './sample.ts'

/** Google as this run sees it: the real one, another server in a test run, or the sample mailbox; and the secrets that open it. */
export type Google = {
  endpoints: GoogleEndpoints
  secrets: AccountSecrets
  vaultKey(): Promise<Buffer>
  removeVaultKey(): Promise<void>
  /** Shows the sign-in page. */
  signInPage(url: string): Promise<void>
  openExternal(url: string): Promise<void>
  builtInClient: GoogleClient | null
  /** @throws AppError needs_reconnect when the keychain has no sign-in of the account */
  openMailbox(account: AccountRow, signal?: AbortSignal): Promise<Mailbox>
  /** See SecretStore.isAsking. */
  keychainIsAsking(): boolean
}

export async function openGoogle(options: LaunchOptions): Promise<Google> {
  const sample = options.sample ? await startSample() : null
  const googleUrl = sample?.googleUrl ?? options.googleUrl
  const endpoints = googleEndpoints(googleUrl ?? undefined)
  const openExternal = externalOpener({ print: options.printUrls, testServer: googleUrl })
  const store = sample ? memorySecrets() : keychain()
  // the sample is fictional: a constant key lets texts kept by an earlier run be read without a keychain
  if (sample) await store.set(VAULT_KEY_NAME, Buffer.alloc(32, 'sample').toString('base64'))
  const secrets = accountSecrets(store)
  const openAccount = createOpenAccounts(endpoints, sample?.unitsPerMinute ?? options.unitsPerMinute ?? undefined)
  return {
    endpoints,
    secrets,
    vaultKey: () => vaultKey(store),
    removeVaultKey: () => removeVaultKey(store),
    keychainIsAsking: () => store.isAsking(),
    signInPage: sample?.open ?? openExternal,
    openExternal,
    builtInClient: sample ? parseGoogleClient(sample.clientJson) : builtInClient(),
    async openMailbox(account, signal) {
      const found = await secrets.read(account.address)
      if (!found) {
        throw new AppError('needs_reconnect', `The sign-in of ${account.address} is no longer in the keychain.`, { hint: 'Reconnect the account in Settings.' })
      }
      const { refreshToken, clientSecret } = found
      const client = { clientId: account.clientId, clientSecret }
      // what nobody can end is what a person asked for and waits for
      return openAccount({ address: account.address, client, refreshToken }, { signal, interactive: signal === undefined })
    },
  }
}

/** A verified client that a distributor ships with the app; none in this repository. */
function builtInClient(): GoogleClient | null {
  const file = join(app.getAppPath(), 'resources', 'google-client.json')
  return existsSync(file) ? parseGoogleClient(readFileSync(file, 'utf8')) : null
}
