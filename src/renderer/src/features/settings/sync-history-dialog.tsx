import { useQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import type { SyncRun } from '#shared/domain/sync.ts'
import { Badge } from '../../components/badge.tsx'
import { Dialog, DialogBody } from '../../components/dialog.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { count, fullDate } from '../../lib/format.ts'
import { ask } from '../../lib/queries.ts'
import { runFigures, runLength, runOutcome } from './sync-run-words.ts'

/** The last 50 syncs: when, how long, what came of them. */
export function SyncHistoryDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title="Sync history"
      description="The last 50 syncs of all accounts, newest first; they are kept for 30 days."
      className="max-w-3xl"
    >
      <DialogBody className="px-0">
        <Runs />
      </DialogBody>
    </Dialog>
  )
}

function Runs() {
  const { data: runs, error, refetch } = useQuery(ask('sync.history'))
  const accounts = useQuery(ask('accounts.list')).data?.length ?? 1
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!runs) return <RunsSkeleton />
  if (runs.length === 0) {
    return (
      <EmptyState icon={History} title="No sync yet">
        The first one starts when an account is connected.
      </EmptyState>
    )
  }
  return (
    <ul aria-label="Syncs" className="divide-y border-t">
      {runs.map((run) => (
        <Run key={run.id} run={run} withAccount={accounts > 1} newest={run === runs[0]} />
      ))}
    </ul>
  )
}

function Run({ run, withAccount, newest }: { run: SyncRun; withAccount: boolean; newest: boolean }) {
  const outcome = runOutcome(run, newest)
  const figures = runFigures(run)
  return (
    <li className="flex flex-col gap-1 px-5 py-2.5">
      <div className="flex items-center gap-3 text-sm">
        <time dateTime={run.startedAt} className="w-44 shrink-0 tabular-nums">
          {fullDate(run.startedAt)}
        </time>
        <span className="w-24 shrink-0 text-ink-muted tabular-nums">{runLength(run)}</span>
        <span className="min-w-0 flex-1 truncate text-ink-muted">{withAccount && run.accountAddress}</span>
        <Badge tone={outcome.tone}>{outcome.label}</Badge>
      </div>
      {figures && <p className="text-sm text-ink-muted tabular-nums">{figures}</p>}
      {run.error && <p className="text-sm text-red">{run.error.message}</p>}
      {run.failed > 0 && !run.error && <p className="text-sm text-amber">{count(run.failed, 'mail is', 'mails are')} tried again later.</p>}
    </li>
  )
}

function RunsSkeleton() {
  return (
    <div aria-busy className="flex flex-col gap-3 px-5">
      {[0, 1, 2, 3].map((row) => (
        <Skeleton key={row} className="h-11" />
      ))}
    </div>
  )
}
