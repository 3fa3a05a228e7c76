import type { GoogleClient } from '#shared/domain/google-client.ts'
import type { GoogleEndpoints } from './endpoints.ts'
import { type Mailbox, openAccount } from './mailbox.ts'
import { createPacer, type RunOptions } from './pacer.ts'

type SignedInAccount = { address: string; client: GoogleClient; refreshToken: string }

/**
 * Opens mailboxes, and keeps for each address what its mailboxes share: the limits, which are Gmail's for the account whoever asks, and
 * the access token, as long as the sign-in is the same.
 * @param unitsPerMinute default: Gmail's quota
 */
export function createOpenAccounts(endpoints: GoogleEndpoints, unitsPerMinute?: number): (account: SignedInAccount, options?: RunOptions) => Mailbox {
  const known = new Map<string, { signIn: string; pacer: ReturnType<typeof createPacer>; open: ReturnType<typeof openAccount> }>()
  return ({ address, client, refreshToken }, options) => {
    const signIn = JSON.stringify([client.clientId, client.clientSecret, refreshToken])
    const before = known.get(address)
    if (before?.signIn === signIn) return before.open(options)
    const pacer = before?.pacer ?? createPacer(unitsPerMinute === undefined ? {} : { unitsPerMinute })
    const open = openAccount({ client, refreshToken, endpoints, pacer })
    known.set(address, { signIn, pacer, open })
    return open(options)
  }
}
