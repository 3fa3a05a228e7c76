import { z } from 'zod'

/** What the window and the tray show; the same everywhere. `done` and `total` count mails of the running sync. */
export const syncState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('disconnected') }),
  z.object({ state: z.literal('connecting') }),
  z.object({ state: z.literal('idle'), lastSyncAt: z.iso.datetime().nullable(), nextSyncAt: z.iso.datetime().nullable() }),
  z.object({ state: z.literal('paused'), lastSyncAt: z.iso.datetime().nullable() }),
  z.object({ state: z.literal('syncing'), done: z.number().int(), total: z.number().int().nullable() }),
  z.object({ state: z.literal('waiting'), until: z.iso.datetime(), reason: z.string() }),
  z.object({ state: z.literal('offline'), nextSyncAt: z.iso.datetime().nullable() }),
  z.object({ state: z.literal('needs_reconnect'), address: z.string() }),
  z.object({ state: z.literal('failed'), message: z.string(), hint: z.string(), nextSyncAt: z.iso.datetime().nullable() }),
])
export type SyncState = z.infer<typeof syncState>
