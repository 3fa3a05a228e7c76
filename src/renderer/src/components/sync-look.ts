import { CircleCheck, HardDrive, Hourglass, Lock, type LucideIcon, Pause, RefreshCw, TriangleAlert, Unplug, WifiOff } from 'lucide-react'
import type { SyncState } from '#shared/domain/sync.ts'

/** The sign of a sync state, the same wherever it is shown. */
const SYNC_LOOK: Record<SyncState['state'], { icon: LucideIcon; className: string }> = {
  disconnected: { icon: Unplug, className: 'text-ink-subtle' },
  connecting: { icon: RefreshCw, className: 'text-accent-ink' },
  idle: { icon: CircleCheck, className: 'text-green' },
  paused: { icon: Pause, className: 'text-ink-subtle' },
  syncing: { icon: RefreshCw, className: 'text-accent-ink animate-spin' },
  waiting: { icon: Hourglass, className: 'text-amber' },
  offline: { icon: WifiOff, className: 'text-amber' },
  needs_reconnect: { icon: TriangleAlert, className: 'text-amber' },
  keychain_locked: { icon: Lock, className: 'text-amber' },
  disk_full: { icon: HardDrive, className: 'text-red' },
  failed: { icon: TriangleAlert, className: 'text-red' },
}

/** Mails that could not be read are worth a look, though all else is well. */
const UNREAD = { icon: TriangleAlert, className: 'text-amber' }

export const syncLook = (state: SyncState) => (state.state === 'idle' && state.poison > 0 ? UNREAD : SYNC_LOOK[state.state])
