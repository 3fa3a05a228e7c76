import type { SyncState } from './sync.ts'

/** What a person can do about a state, with one press. */
export type SyncAction = 'connect' | 'reconnect' | 'resume' | 'sync' | 'unread'

/**
 * A state for people, the same in window and tray. `line` says how things stand, `reason` why, `nextStep` what to do or what happens by
 * itself, `action` what to press; null where there is nothing to say.
 */
type SyncWords = { line: string; reason: string | null; nextStep: string | null; action: SyncAction | null }

export const ACTION_LABELS: Record<SyncAction, string> = {
  connect: 'Connect Gmail',
  reconnect: 'Reconnect',
  resume: 'Resume syncing',
  sync: 'Try again now',
  unread: 'Show these mails',
}

/** The one place that turns a state into words. */
export function syncWords(state: SyncState): SyncWords {
  return { line: describeSync(state), reason: reasonOf(state), nextStep: nextStep(state), action: actionOf(state) }
}

/** One line; times in the person's own format, with their day when it is not today. */
export function describeSync(state: SyncState): string {
  switch (state.state) {
    case 'disconnected':
      return 'Gmail is not connected'
    case 'connecting':
      return 'Waiting for the sign-in in your browser'
    case 'idle':
      return state.lastSyncAt ? `Up to date, synced ${timeOfDay(state.lastSyncAt)}${unread(state.poison)}` : `Not synced yet${unread(state.poison)}`
    case 'paused':
      return `Syncing is paused${unread(state.poison)}`
    case 'syncing':
      return state.total === null ? 'Looking for new mail' : `Reading mail: ${number(state.done)} of ${number(state.total)}${pace(state)}`
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

function reasonOf(state: SyncState): string | null {
  switch (state.state) {
    case 'needs_reconnect':
      return 'Google no longer accepts the access: it ran out, or it was taken back.'
    case 'offline':
      return 'Gmail cannot be reached from this computer.'
    case 'keychain_locked':
      return "The keys to your mailbox are in your system's keychain, which does not hand them out."
    case 'disk_full':
      return 'What is found can no longer be stored.'
    case 'idle':
    case 'paused':
      return state.poison > 0 ? 'They were tried five times. All other mail is synced.' : null
    case 'disconnected':
    case 'connecting':
    case 'syncing':
    case 'waiting':
    case 'failed':
      return null
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
      return 'Nothing is lost: syncing goes on by itself.'
    case 'offline':
      return `Nothing is lost.${next(state.nextSyncAt)}`
    case 'needs_reconnect':
      return 'Choose Reconnect in Settings > Email Integration and sign in again. Nothing is lost, nothing is read twice.'
    case 'keychain_locked':
    case 'disk_full':
    case 'failed':
      return state.hint
    case 'idle':
      return state.poison > 0 ? 'Settings > Email Integration shows them, and tries them again.' : null
    case 'syncing':
      return null
  }
}

function actionOf(state: SyncState): SyncAction | null {
  switch (state.state) {
    case 'disconnected':
      return 'connect'
    case 'needs_reconnect':
      return 'reconnect'
    case 'paused':
      return 'resume'
    case 'offline':
    case 'keychain_locked':
    case 'disk_full':
    case 'failed':
      return 'sync'
    case 'idle':
      return state.poison > 0 ? 'unread' : null
    case 'connecting':
    case 'syncing':
    case 'waiting':
      return null
  }
}

/** A moment in the person's own format, with its day when that is not today. */
export function timeOfDay(iso: string): string {
  const time = new Date(iso)
  const today = time.toDateString() === new Date().toDateString()
  return time.toLocaleString(undefined, { timeStyle: 'short', ...(today ? {} : { dateStyle: 'medium' }) })
}

const number = (amount: number) => amount.toLocaleString()

const unread = (mails: number) => (mails === 0 ? '' : mails === 1 ? '; one mail could not be read' : `; ${number(mails)} mails could not be read`)

const next = (iso: string | null) => (iso === null ? '' : ` The next try comes at ${timeOfDay(iso)}.`)

function pace({ rate, remainingSeconds }: { rate: number | null; remainingSeconds: number | null }): string {
  const speed = rate === null ? '' : `, ${rate.toLocaleString(undefined, { maximumFractionDigits: rate < 10 ? 1 : 0 })} a second`
  return `${speed}${remaining(remainingSeconds)}`
}

function remaining(seconds: number | null): string {
  if (seconds === null) return ''
  if (seconds < 60) return ', less than a minute left'
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return minutes === 1 ? ', about a minute left' : `, about ${minutes} minutes left`
  return `, about ${Math.round(minutes / 60)} hours left`
}
