import type { Account } from '#shared/domain/account.ts'
import type { GoogleClient } from '#shared/domain/google-client.ts'
import type { ConnectResult } from '#shared/ipc/contract/accounts.ts'
import { AppError } from '#shared/ipc/errors.ts'
import type { AccountRow, AccountsRepository } from '../db/accounts.ts'
import { parseGoogleClient } from '../gmail/client-file.ts'
import type { GoogleEndpoints } from '../gmail/endpoints.ts'
import { signIn } from '../gmail/loopback.ts'
import { revoke } from '../gmail/revoke.ts'
import type { AccountSecrets } from '../secrets/account-secrets.ts'
import { isoOrNull } from '../time/iso.ts'

type ConnectionOptions = {
  accounts: AccountsRepository
  secrets: AccountSecrets
  endpoints: GoogleEndpoints
  /** Shows a page in the system browser. */
  open: (url: string) => Promise<void>
  /** The client that a distributor built in; null asks the person for their own. */
  builtInClient: GoogleClient | null
  sample: boolean
  /** Told before and after a sign-in. */
  onConnecting: (connecting: boolean) => void
  /** Called when an account can sync now. */
  onConnected: (account: AccountRow) => unknown
  /** Resolves when nothing of the account is being fetched any more. */
  stopSync: (accountId: number) => Promise<void>
  /** Deletes what was found in the account's mail, and the account. */
  deleteData: (accountId: number) => void
  nextSyncAt: () => number | null
}

type SignedIn = { address: string; refreshToken: string; client: GoogleClient }

/** Connecting, reconnecting and disconnecting Gmail accounts. Secrets go to the keychain and nowhere else. */
export class Connections {
  readonly #options: ConnectionOptions
  #running: AbortController | null = null
  /** A finished sign-in of an unknown address that waits for the person's answer; in memory only. */
  #other: SignedIn | null = null

  constructor(options: ConnectionOptions) {
    this.#options = options
  }

  list(): Account[] {
    return this.#options.accounts.list().map((row) => this.#describe(row))
  }

  needsClient(): boolean {
    return this.#options.builtInClient === null
  }

  /** @throws AppError client_invalid with what is wrong about the file */
  checkClient(clientJson: string): void {
    parseGoogleClient(clientJson)
  }

  /**
   * Signs in through the browser.
   * @param clientJson the person's own client file; null for the built-in one
   */
  async connect(clientJson: string | null): Promise<ConnectResult> {
    const client = clientJson === null ? this.#options.builtInClient : parseGoogleClient(clientJson)
    if (!client)
      throw new AppError('client_invalid', 'A Google OAuth client is needed first.', { hint: 'Paste the JSON file of your own client of type Desktop app.' })
    return this.#welcome(await this.#signIn(client))
  }

  /** Signs in again with the client that the account was connected with. */
  async reconnect(accountId: number): Promise<ConnectResult> {
    const account = this.#options.accounts.get(accountId)
    const kept = await this.#options.secrets.read(account.address)
    const client = kept ? { clientId: account.clientId, clientSecret: kept.clientSecret } : this.#options.builtInClient
    if (!client)
      throw new AppError('client_invalid', 'The OAuth client of this account is no longer in the keychain.', {
        hint: 'Connect Gmail with your client file again.',
      })
    return this.#welcome(await this.#signIn(client, account.address))
  }

  cancel(): void {
    this.#running?.abort()
  }

  /** Answers the question about an unknown address: connects it beside the known ones, or revokes and forgets the sign-in. */
  async resolveOther(add: boolean): Promise<Account | null> {
    const other = this.#other
    this.#other = null
    if (!other) throw new AppError('not_found', 'There is no sign-in that waits for an answer.', { hint: 'Connect Gmail again.' })
    if (add) return this.#keep(other)
    await revoke(this.#options.endpoints, other.refreshToken)
    return null
  }

  /**
   * Deletes the secrets at once, then tells Google.
   * @returns revoked: false when Google could not be told; the person can remove the access on Google's permissions page
   */
  async disconnect(accountId: number, deleteFindings: boolean): Promise<{ revoked: boolean }> {
    const { accounts, secrets, endpoints, stopSync, deleteData } = this.#options
    const account = accounts.get(accountId)
    const kept = await secrets.read(account.address).catch(unlessDamaged)
    await secrets.remove(account.address)
    accounts.update(accountId, { state: 'disconnected' })
    await stopSync(accountId)
    if (deleteFindings) deleteData(accountId)
    return { revoked: kept ? await revoke(endpoints, kept.refreshToken) : true }
  }

  /** @param loginHint the address that Google offers first */
  async #signIn(client: GoogleClient, loginHint?: string): Promise<SignedIn> {
    this.#running?.abort() // a second click starts over: the first browser tab may be long closed
    const running = new AbortController()
    this.#running = running
    this.#options.onConnecting(true)
    try {
      const { endpoints, open, secrets } = this.#options
      await secrets.check()
      return { ...(await signIn({ client, endpoints, open, signal: running.signal, loginHint })), client }
    } finally {
      if (this.#running === running) {
        this.#running = null
        this.#options.onConnecting(false)
      }
    }
  }

  /** A known address is reconnected; the first one is added; any other is asked about, so that mail of two people never mixes. */
  async #welcome(signedIn: SignedIn): Promise<ConnectResult> {
    const known = this.#options.accounts.list()
    if (known.length === 0 || known.some((row) => row.address === signedIn.address)) return { outcome: 'connected', account: await this.#keep(signedIn) }
    this.#other = signedIn
    return { outcome: 'other_account', address: signedIn.address, knownAddresses: known.map((row) => row.address) }
  }

  async #keep({ address, refreshToken, client }: SignedIn): Promise<Account> {
    const { accounts, secrets, sample, endpoints } = this.#options
    try {
      await secrets.write(address, { refreshToken, clientSecret: client.clientSecret })
    } catch (error) {
      await revoke(endpoints, refreshToken) // a token that cannot be kept safely is not kept
      throw error
    }
    const existing = accounts.byAddress(address)
    const account = existing ?? accounts.create({ address, clientId: client.clientId, sample })
    const connected = accounts.update(account.id, { state: 'connected', clientId: client.clientId })
    this.#options.onConnected(connected)
    return this.#describe(connected)
  }

  #describe(row: AccountRow): Account {
    const next = row.state === 'connected' ? this.#options.nextSyncAt() : null
    return { id: row.id, address: row.address, state: row.state, sample: row.sample, lastSyncAt: isoOrNull(row.lastSyncAt), nextSyncAt: isoOrNull(next) }
  }
}

/** A damaged entry holds no token that could be revoked; it is removed like any other. */
function unlessDamaged(error: unknown): null {
  if (error instanceof AppError && error.code === 'needs_reconnect') return null
  throw error
}
