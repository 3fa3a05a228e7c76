import { Skeleton } from '../../components/states.tsx'
import { PendingDetail } from './pending-detail.tsx'
import { ReviewedDetail } from './reviewed-detail.tsx'
import type { Triage } from './use-triage.ts'

/** The selected finding. */
export function FindingPane({ triage }: { triage: Triage }) {
  const { selection, draft, findings, error } = triage
  if (error) return null // the list says it
  if (!findings) return <PaneSkeleton />
  if (!selection.selected || !draft) return null // the list is empty, and says so
  if (selection.selected.state !== 'pending') return <ReviewedDetail finding={selection.selected} triage={triage} />
  return <PendingDetail finding={selection.selected} draft={draft} triage={triage} />
}

function PaneSkeleton() {
  return (
    <div aria-busy className="flex flex-col gap-5 p-6">
      <Skeleton className="h-6 w-2/3" />
      <Skeleton className="h-4 w-2/5" />
      <Skeleton className="h-20" />
      <Skeleton className="h-44" />
    </div>
  )
}
