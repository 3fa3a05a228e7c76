import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '#shared/ipc/errors.ts'
import type { SecretStore } from './secret-store.ts'

const secretsOfAccount = z.object({ refreshToken: z.string().min(1), clientSecret: z.string().min(1) })
type SecretsOfAccount = z.infer<typeof secretsOfAccount>

export type AccountSecrets = {
  /**
   * Null when the keychain holds nothing for the address.
   * @throws AppError needs_reconnect for a damaged entry: read as empty, the next write would wipe what may still be saved
   */
  read(address: string): Promise<SecretsOfAccount | null>
  write(address: string, secrets: SecretsOfAccount): Promise<void>
  remove(address: string): Promise<void>
  /**
   * Writes an entry that means nothing and removes it: before a person signs in at Google it should be known that the sign-in can be kept.
   * @throws AppError keychain_unavailable
   */
  check(): Promise<void>
}

const CHECK_NAME = 'keychain-check'

/** The secrets of Gmail accounts, one JSON entry under each mail address. */
export function accountSecrets(store: SecretStore): AccountSecrets {
  return {
    async read(address) {
      const stored = await store.get(address)
      return stored === null ? null : parse(stored)
    },
    write: (address, secrets) => store.set(address, JSON.stringify(secretsOfAccount.parse(secrets))),
    remove: (address) => store.delete(address),
    async check() {
      await store.set(CHECK_NAME, 'can be written')
      await store.delete(CHECK_NAME)
    },
  }
}

function parse(stored: string): SecretsOfAccount {
  try {
    return secretsOfAccount.parse(JSON.parse(stored))
  } catch {
    // no cause: a JSON parser quotes its input, and this input is a secret
    throw new AppError('needs_reconnect', "The account's entry in the keychain is damaged.", {
      hint: 'Disconnect the account in Settings (what was found can be kept) and connect it again.',
    })
  }
}

/** The keychain entry of the key that seals kept mail text. */
export const VAULT_KEY_NAME = 'text-key'

/** AES-256. */
const KEY_BYTES = 32

/** Asked for with every mail that is recorded, several at once: one read (and at most one creation) a store. */
const known = new WeakMap<SecretStore, Promise<Buffer>>()

/**
 * The key that seals kept mail text; created on first use.
 * @throws AppError keychain_unavailable, also for a damaged entry: a new key in its place would make every kept text unreadable
 */
export function vaultKey(store: SecretStore): Promise<Buffer> {
  const asked = known.get(store)
  if (asked) return asked
  const key = readOrCreate(store)
  known.set(store, key)
  key.catch(() => known.delete(store)) // the next mail asks again; this one's caller gets the failure
  return key
}

/** Deletes the key: what it sealed can never be read again, and the next use creates another one. */
export async function removeVaultKey(store: SecretStore): Promise<void> {
  known.delete(store)
  await store.delete(VAULT_KEY_NAME)
}

async function readOrCreate(store: SecretStore): Promise<Buffer> {
  const stored = await store.get(VAULT_KEY_NAME)
  if (stored !== null) return decode(stored)
  const key = randomBytes(KEY_BYTES)
  await store.set(VAULT_KEY_NAME, key.toString('base64'))
  return key
}

function decode(stored: string): Buffer {
  const key = Buffer.from(stored, 'base64')
  if (key.length === KEY_BYTES && key.toString('base64') === stored) return key
  throw new AppError('keychain_unavailable', `The entry "${VAULT_KEY_NAME}" of TrackMyRoles in the keychain is damaged.`, {
    hint: "Delete that entry with your system's keychain program and restart the app. Kept mail text is then read again from Gmail.",
  })
}
