import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { syncWords } from '#shared/domain/sync-words.ts'
import { syncLook } from '../components/sync-look.ts'
import { SyncProgress } from '../components/sync-progress.tsx'
import { cn } from '../lib/cn.ts'
import { ask } from '../lib/queries.ts'

/** What the sync is doing; leads to where it is explained. Announced when it changes, but not for every mail that is read. */
export function SyncStatus() {
  const { data: state } = useQuery(ask('sync.state'))
  if (!state) return <div role="status" className="h-9" />
  const { icon: Icon, className } = syncLook(state)
  const { line, nextStep } = syncWords(state)
  return (
    <div className="flex flex-col gap-2">
      <div role="status" aria-live={state.state === 'syncing' ? 'off' : 'polite'}>
        <Link
          to="/settings"
          title={nextStep ? `${line}\n${nextStep}` : line}
          className="flex min-h-9 items-start gap-2 rounded-md px-1.5 py-1 text-xs text-ink-muted transition-colors hover:bg-hover hover:text-ink"
        >
          <Icon aria-hidden className={cn('mt-px size-4 shrink-0', className)} />
          <span className="sr-only min-w-0 text-balance wrap-anywhere min-[1120px]:not-sr-only">{line}</span>
        </Link>
      </div>
      <SyncProgress state={state} className="mx-1.5" />
    </div>
  )
}
