import type { SyncState } from '#shared/domain/sync.ts'
import { cn } from '../lib/cn.ts'

/** How far a sync is, for the eye alone: the words beside it say it too. Its room is kept when nothing runs, so that nothing moves. */
export function SyncProgress({ state, className }: { state: SyncState; className?: string }) {
  const share = state.state === 'syncing' && state.total ? state.done / state.total : null
  return (
    <div aria-hidden className={cn('h-1 overflow-hidden rounded-full', share !== null && 'bg-line', className)}>
      {share !== null && <div className="h-full rounded-full bg-accent transition-[width]" style={{ width: `${share * 100}%` }} />}
    </div>
  )
}
