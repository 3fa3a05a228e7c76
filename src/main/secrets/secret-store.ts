import { AppError } from '#shared/ipc/errors.ts'
import { keychainHint } from './keychain-hint.ts'

/** Where secrets live: one value an account name. Every method rejects with AppError keychain_unavailable when the store cannot be used. */
export interface SecretStore {
  get(account: string): Promise<string | null>
  set(account: string, value: string): Promise<void>
  delete(account: string): Promise<void>
  /** The account names that hold a secret. */
  list(): Promise<string[]>
  /** True while a call is unanswered, its time limit passed or not. Such a call blocks a thread that the process waits for at its end. */
  isAsking(): boolean
}

/** The service name under which the operating system's keychain lists every secret of the app. */
export const SERVICE = 'TrackMyRoles'

/** A prompt of the keychain that nobody answers must not hang a sync. */
const TIME_LIMIT_MS = 30_000

/** The part of keytar that is used. */
export type Keytar = {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
  findCredentials(service: string): Promise<{ account: string }[]>
}

/** Loaded on first use: its binary needs libsecret on Linux, and an app without it must still start. */
const loadKeytar = async (): Promise<Keytar> => (await import('keytar')).default

/**
 * The operating system's keychain, through keytar. There is no second place: what cannot be kept there is not kept.
 * @param load brings keytar in
 * @param timeLimitMs how long one call may take, the person's answer to a prompt included
 */
export function keychain(load: () => Promise<Keytar> = loadKeytar, timeLimitMs = TIME_LIMIT_MS): SecretStore {
  const { run, isRunning } = oneAtATime(load, timeLimitMs)
  return {
    get: (account) => run((keytar) => keytar.getPassword(SERVICE, account)),
    set: (account, value) => run((keytar) => keytar.setPassword(SERVICE, account, value)),
    delete: (account) => run(async (keytar) => void (await keytar.deletePassword(SERVICE, account))),
    list: () => run(async (keytar) => (await keytar.findCredentials(SERVICE)).map(({ account }) => account)),
    isAsking: isRunning,
  }
}

/** Secrets of this process alone: for the sample mailbox, whose tokens are worth nothing, and for tests. */
export function memorySecrets(): SecretStore {
  const values = new Map<string, string>()
  return {
    get: async (account) => values.get(account) ?? null,
    set: async (account, value) => void values.set(account, value),
    delete: async (account) => void values.delete(account),
    list: async () => [...values.keys()],
    isAsking: () => false,
  }
}

/**
 * Calls wait for each other. Each call of keytar blocks a thread of Node's pool until its prompt is answered, and the pool has four:
 * a handful of unanswered prompts would stop file access and DNS of the whole app.
 */
function oneAtATime(load: () => Promise<Keytar>, timeLimitMs: number) {
  let last: Promise<unknown> = Promise.resolve()
  let running = 0
  function run<T>(call: (keytar: Keytar) => Promise<T>): Promise<T> {
    let expired = false
    const work = last.then(async () => {
      if (expired) throw new Error('given up before its turn came')
      const keytar = await load()
      running += 1
      try {
        return await call(keytar)
      } finally {
        running -= 1
      }
    })
    last = work.catch(() => undefined) // the next call does not depend on how this one ended; the caller gets the failure below
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        expired = true
        reject(unanswered())
      }, timeLimitMs)
      work.then(resolve, (cause: unknown) => reject(unavailable(cause))).finally(() => clearTimeout(timer))
    })
  }
  return { run, isRunning: () => running > 0 }
}

const unanswered = () => new AppError('keychain_unavailable', 'The keychain did not answer in time.', { hint: keychainHint('locked', process.platform) })

/** What keychains say when they are there, but closed: gnome-keyring, KWallet, macOS (errSecInteractionNotAllowed), Windows. */
const CLOSED = /locked|dismissed|prompt|denied|interaction|no such logon session|Object does not exist at path .*collection/i

/** No library, no D-Bus, no service: each says so in words of its own, so that all but a closed keychain counts as missing. */
function unavailable(cause: unknown): AppError {
  const closed = CLOSED.test(cause instanceof Error ? cause.message : String(cause))
  return new AppError('keychain_unavailable', closed ? 'The keychain refused access.' : 'This computer offers no keychain to the app.', {
    hint: keychainHint(closed ? 'locked' : 'missing', process.platform),
    cause,
  })
}
