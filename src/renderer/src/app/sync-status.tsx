import { useQuery } from '@tanstack/react-query'
import { CircleCheck, HardDrive, Hourglass, Lock, type LucideIcon, Pause, RefreshCw, TriangleAlert, Unplug, WifiOff } from 'lucide-react'
import { describeSync, type SyncState } from '#shared/domain/sync.ts'
import { cn } from '../lib/cn.ts'
import { ask } from '../lib/queries.ts'

const ICONS: Record<SyncState['state'], { icon: LucideIcon; className: string }> = {
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

/** What the sync is doing. Announced when it changes, but not for every mail that is read. */
export function SyncStatus() {
  const { data: state } = useQuery(ask('sync.state'))
  if (!state) return <div role="status" className="h-9" />
  const { icon: Icon, className } = ICONS[state.state]
  const text = describeSync(state)
  return (
    <div className="flex flex-col gap-2 px-1.5">
      <div
        role="status"
        aria-live={state.state === 'syncing' ? 'off' : 'polite'}
        title={text}
        className="flex min-h-9 items-start gap-2 text-xs text-ink-muted"
      >
        <Icon aria-hidden className={cn('mt-px size-4 shrink-0', className)} />
        <span className="sr-only min-w-0 text-balance wrap-anywhere min-[1120px]:not-sr-only">{text}</span>
      </div>
      <SyncProgress state={state} />
    </div>
  )
}

/** Its room is kept when nothing runs, so that nothing above it moves. */
function SyncProgress({ state }: { state: SyncState }) {
  const share = state.state === 'syncing' && state.total ? state.done / state.total : null
  return (
    <div aria-hidden className={cn('h-1 overflow-hidden rounded-full', share !== null && 'bg-line')}>
      {share !== null && <div className="h-full rounded-full bg-accent transition-[width]" style={{ width: `${share * 100}%` }} />}
    </div>
  )
}
