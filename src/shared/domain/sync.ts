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

/** One line for people, the same in window and tray; times in the person's own format, with their day when it is not today. */
export function describeSync(state: SyncState): string {
  switch (state.state) {
    case 'disconnected':
      return 'Gmail is not connected'
    case 'connecting':
      return 'Waiting for the sign-in in your browser'
    case 'idle':
      return state.lastSyncAt ? `Up to date, synced ${timeOfDay(state.lastSyncAt)}` : 'Not synced yet'
    case 'paused':
      return 'Syncing is paused'
    case 'syncing':
      return state.total === null ? 'Looking for new mail' : `Reading mail: ${state.done} of ${state.total}`
    case 'waiting':
      return `Waiting until ${timeOfDay(state.until)}: ${state.reason}`
    case 'offline':
      return 'Offline: syncing goes on when the connection is back'
    case 'needs_reconnect':
      return `${state.address} has to be reconnected`
    case 'failed':
      return state.message
  }
}

function timeOfDay(iso: string): string {
  const time = new Date(iso)
  const today = time.toDateString() === new Date().toDateString()
  return time.toLocaleString(undefined, { timeStyle: 'short', ...(today ? {} : { dateStyle: 'medium' }) })
}
