import { z } from 'zod'
import { account } from '../../domain/account.ts'
import type { Routes } from './route.ts'

/** The outcome of a sign-in: connected, or an address that this computer does not know yet beside one that it does. */
const connectResult = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('connected'), account }),
  z.object({ outcome: z.literal('other_account'), address: z.string(), knownAddresses: z.array(z.string()) }),
])
export type ConnectResult = z.infer<typeof connectResult>

export const accounts = {
  'accounts.list': { input: z.void(), output: z.array(account) },
  /** False where the distributor built a verified client in (`resources/google-client.json`): then no JSON is asked for. */
  'accounts.needsClient': { input: z.void(), output: z.boolean() },
  /** Checks a pasted client file without signing in; rejects with client_invalid. */
  'accounts.checkClient': { input: z.object({ clientJson: z.string() }), output: z.void() },
  /** Opens a file dialog; null when cancelled. */
  'accounts.pickClientFile': { input: z.void(), output: z.string().nullable() },
  /** Signs in through the system browser; resolves when the person has come back. `clientJson` null: the built-in client. */
  'accounts.connect': { input: z.object({ clientJson: z.string().nullable() }), output: connectResult, changes: ['accounts'] },
  /** Answers `other_account`: adds it beside the known ones, or forgets the sign-in (and revokes it). */
  'accounts.resolveOther': { input: z.object({ add: z.boolean() }), output: account.nullable(), changes: ['accounts'] },
  /** Signs in again with the client that is in the keychain. */
  'accounts.reconnect': { input: z.object({ accountId: z.number().int() }), output: connectResult, changes: ['accounts'] },
  'accounts.cancelConnect': { input: z.void(), output: z.void() },
  /** Deletes the secrets at once, then revokes at Google; `revoked` false when Google could not be reached. */
  'accounts.disconnect': {
    input: z.object({ accountId: z.number().int(), deleteFindings: z.boolean() }),
    output: z.object({ revoked: z.boolean() }),
    changes: ['accounts', 'findings', 'applications', 'learning'],
  },
} satisfies Routes
