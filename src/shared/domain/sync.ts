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
export const poisonMail = z.object({ accountAddress: z.string(), gmailId: z.string(), attempts: z.number().int(), error: z.string() })
export type PoisonMail = z.infer<typeof poisonMail>

/** One line for people, the same in window and tray; times in the person's own format, with their day when it is not today. */
export function describeSync(state: SyncState): string {
  switch (state.state) {
    case 'disconnected':
      return 'Gmail is not connected'
    case 'connecting':
      return 'Waiting for the sign-in in your browser'
    case 'idle':
      return state.lastSyncAt ? `Up to date, synced ${timeOfDay(state.lastSyncAt)}${poisoned(state.poison)}` : 'Not synced yet'
    case 'paused':
      return `Syncing is paused${poisoned(state.poison)}`
    case 'syncing':
      return state.total === null ? 'Looking for new mail' : `Reading mail: ${state.done} of ${state.total}${remaining(state.remainingSeconds)}`
    case 'waiting':
      return `Waiting until ${timeOfDay(state.until)}: ${state.reason}`
    case 'offline':
      return 'Offline: syncing goes on when the connection is back'
    case 'needs_reconnect':
      return `${state.address} has to be reconnected`
    case 'keychain_locked':
    case 'disk_full':
    case 'failed':
      return state.message
  }
}

/** What the person can do, or what happens by itself; null where nothing is to be done. */
export function nextStep(state: SyncState): string | null {
  switch (state.state) {
    case 'disconnected':
      return 'Connect Gmail in Settings > Email Integration.'
    case 'connecting':
      return 'Finish the sign-in in your browser.'
    case 'paused':
      return 'Choose Resume syncing in the tray, or switch the pause off in Settings.'
    case 'waiting':
    case 'offline':
      return 'Nothing is lost: syncing goes on by itself.'
    case 'needs_reconnect':
      return 'Choose Reconnect in Settings > Email Integration and sign in again.'
    case 'keychain_locked':
    case 'disk_full':
    case 'failed':
      return state.hint
    case 'idle':
      return state.poison > 0 ? 'Settings > Email Integration shows the mails that could not be read, and tries them again.' : null
    case 'syncing':
      return null
  }
}

const poisoned = (mails: number) => (mails === 0 ? '' : mails === 1 ? '; one mail could not be read' : `; ${mails} mails could not be read`)

function remaining(seconds: number | null): string {
  if (seconds === null) return ''
  if (seconds < 60) return ', less than a minute left'
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return minutes === 1 ? ', about a minute left' : `, about ${minutes} minutes left`
  return `, about ${Math.round(minutes / 60)} hours left`
}

function timeOfDay(iso: string): string {
  const time = new Date(iso)
  const today = time.toDateString() === new Date().toDateString()
  return time.toLocaleString(undefined, { timeStyle: 'short', ...(today ? {} : { dateStyle: 'medium' }) })
}
