import { z } from 'zod'

const problem = { message: z.string(), hint: z.string(), nextSyncAt: z.iso.datetime().nullable() }

/**
 * What the window and the tray show; the same everywhere. `done` and `total` count mails of the running sync, `rate` is mails a second;
 * `poison` counts the mails that were given up after several tries.
 */
export const syncState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('disconnected') }),
  z.object({ state: z.literal('connecting') }),
  z.object({
    state: z.literal('idle'),
    lastSyncAt: z.iso.datetime().nullable(),
    nextSyncAt: z.iso.datetime().nullable(),
    poison: z.number().int(),
  }),
  z.object({ state: z.literal('paused'), lastSyncAt: z.iso.datetime().nullable(), poison: z.number().int() }),
  z.object({
    state: z.literal('syncing'),
    done: z.number().int(),
    total: z.number().int().nullable(),
    rate: z.number().nullable(),
    remainingSeconds: z.number().int().nullable(),
  }),
  z.object({ state: z.literal('waiting'), until: z.iso.datetime(), reason: z.string() }),
  z.object({ state: z.literal('offline'), nextSyncAt: z.iso.datetime().nullable() }),
  z.object({ state: z.literal('needs_reconnect'), address: z.string() }),
  z.object({ state: z.literal('keychain_locked'), ...problem }),
  z.object({ state: z.literal('disk_full'), ...problem }),
  z.object({ state: z.literal('failed'), ...problem }),
])
export type SyncState = z.infer<typeof syncState>

/** One past sync of one account. `endedAt` null: it was cut off, or is under way. `scope`: only what changed, or the whole window. */
export const syncRun = z.object({
  id: z.number().int(),
  accountAddress: z.string(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  scope: z.enum(['changes', 'window']).nullable(),
  /** Mails: new, fetched, turned into findings, set aside, failed. */
  listed: z.number().int(),
  fetched: z.number().int(),
  found: z.number().int(),
  setAside: z.number().int(),
  failed: z.number().int(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type SyncRun = z.infer<typeof syncRun>

/** A mail that could not be read after several tries; `error` says why, without content. */
export const poisonMail = z.object({
  accountId: z.number().int(),
  accountAddress: z.string(),
  gmailId: z.string(),
  attempts: z.number().int(),
  error: z.string(),
})
export type PoisonMail = z.infer<typeof poisonMail>
