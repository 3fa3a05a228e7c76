import { useQuery } from '@tanstack/react-query'
import { Page } from '../../components/page.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { ask } from '../../lib/queries.ts'
import { ByStatus } from './by-status.tsx'
import { FirstRun } from './first-run.tsx'
import { RECENT, RecentActivity } from './recent-activity.tsx'
import { SyncCard } from './sync-card.tsx'
import { ToReview } from './to-review.tsx'
import { UpcomingInterviews } from './upcoming-interviews.tsx'

/** How things stand, on one screen. */
export function DashboardPage() {
  const { data, error, refetch } = useQuery(ask('accounts.list'))
  const ready = useCardsReady()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (data?.length === 0) return <FirstRun />
  return <Page title="Dashboard">{data && ready ? <Overview /> : <OverviewSkeleton />}</Page>
}

/** The cards appear together: one that grows later would push the next one away. */
function useCardsReady(): boolean {
  const pending = [
    useQuery(ask('findings.counts')).isPending,
    useQuery(ask('sync.state')).isPending,
    useQuery(ask('applications.list')).isPending,
    useQuery(ask('applications.upcomingInterviews')).isPending,
    useQuery(RECENT).isPending,
  ]
  return !pending.includes(true)
}

function Overview() {
  return (
    <div className="grid grid-cols-1 gap-4 min-[820px]:grid-cols-5">
      <div className="flex flex-col gap-4 min-[820px]:col-span-3">
        <ToReview />
        <UpcomingInterviews />
        <RecentActivity />
      </div>
      <div className="flex flex-col gap-4 min-[820px]:col-span-2">
        <SyncCard />
        <ByStatus />
      </div>
    </div>
  )
}

function OverviewSkeleton() {
  return (
    <div aria-busy className="grid grid-cols-5 gap-4">
      <Skeleton className="col-span-3 h-24 rounded-xl" />
      <Skeleton className="col-span-2 h-24 rounded-xl" />
      <Skeleton className="col-span-3 h-56 rounded-xl" />
      <Skeleton className="col-span-2 h-56 rounded-xl" />
    </div>
  )
}
