import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ArrowLeft, SearchX } from 'lucide-react'
import { useId } from 'react'
import { Link, useParams } from 'react-router'
import { STATUS_LABELS, STATUSES, type Status } from '#shared/domain/application.ts'
import type { Output } from '#shared/ipc/contract/index.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { buttonLook } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { Select } from '../../components/select.tsx'
import { EmptyState, ErrorNote, ErrorState, Skeleton } from '../../components/states.tsx'
import { request } from '../../lib/ipc.ts'
import { ask, readAgain } from '../../lib/queries.ts'
import { Timeline } from './timeline.tsx'

/** One application: what it is, how it stands, and how it got there. */
export function ApplicationPage() {
  const applicationId = Number(useParams().applicationId)
  const { data, error, refetch } = useQuery(ask('applications.get', { applicationId }))
  if (error && AppError.from(error).code === 'not_found') return <Gone />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  return <ApplicationView application={data} />
}

function ApplicationView({ application }: { application: Output<'applications.get'> }) {
  const { company, title, location, requisitionId } = application
  const lead = [title ?? 'No title', location, requisitionId && `Requisition ${requisitionId}`].filter(Boolean).join(' · ')
  return (
    <Page narrow title={company} lead={lead} back={<BackLink />} actions={<StatusSelect application={application} />}>
      <Timeline application={application} />
    </Page>
  )
}

const OPTIONS = STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] }))

/** A status set by hand is an entry of the timeline too. */
function StatusSelect({ application }: { application: Output<'applications.get'> }) {
  const id = useId()
  const client = useQueryClient()
  const setStatus = useMutation({
    mutationFn: (status: Status) => request('applications.setStatus', { applicationId: application.id, status }),
    onSettled: () => readAgain(client, ['applications']),
  })
  const shown = setStatus.isPending ? setStatus.variables : application.status
  return (
    <div className="flex flex-col items-end gap-2">
      <div className="flex items-center gap-2">
        <label htmlFor={id} className="text-sm text-ink-muted">
          Status
        </label>
        <Select
          id={id}
          label="Status"
          className="w-40"
          value={shown}
          options={OPTIONS}
          onChange={(status) => status !== application.status && setStatus.mutate(status)}
        />
      </div>
      {setStatus.error && <ErrorNote error={setStatus.error} />}
    </div>
  )
}

function BackLink() {
  return (
    <Link to="/applications" className="-ml-1 inline-flex items-center gap-1.5 rounded-md px-1 text-sm text-ink-muted hover:text-ink">
      <ArrowLeft aria-hidden className="size-4" />
      Back to all
    </Link>
  )
}

function Gone() {
  const action = (
    <Link to="/applications" className={buttonLook()}>
      Back to all
    </Link>
  )
  return (
    <EmptyState icon={SearchX} title="This application is no longer there" action={action}>
      Every entry of its timeline was taken back.
    </EmptyState>
  )
}

function PageSkeleton() {
  return (
    <div aria-busy className="mx-auto flex max-w-3xl flex-col gap-5 px-6 py-6">
      <Skeleton className="h-8 w-72" />
      <Skeleton className="h-24" />
      <Skeleton className="h-24" />
    </div>
  )
}
