import { useQuery } from '@tanstack/react-query'
import { BriefcaseBusiness, Search, SearchX } from 'lucide-react'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { type Application, STATUS_LABELS, STATUSES, type Status } from '#shared/domain/application.ts'
import { Button, buttonLook } from '../../components/button.tsx'
import { Input } from '../../components/input.tsx'
import { Page } from '../../components/page.tsx'
import { Select, type SelectOption } from '../../components/select.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { count } from '../../lib/format.ts'
import { ask } from '../../lib/queries.ts'
import { matchesWords } from '../../lib/search.ts'
import { ApplicationsTable } from './applications-table.tsx'

type StatusFilter = Status | 'all'

const FILTERS: SelectOption<StatusFilter>[] = [{ value: 'all', label: 'All statuses' }, ...STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] }))]

/** Every application, latest activity first. */
export function ApplicationsPage() {
  const { data, error, refetch } = useQuery(ask('applications.list'))
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return (
    <Page title="Applications" lead={data && data.length > 0 ? count(data.length, 'application', 'applications') : undefined}>
      {!data ? <TableSkeleton /> : data.length === 0 ? <NoApplications /> : <FilteredTable applications={data} />}
    </Page>
  )
}

function FilteredTable({ applications }: { applications: Application[] }) {
  const [text, setText] = useState('')
  const [status, setStatus] = useState<StatusFilter>('all')
  const search = useDeferredValue(text)
  const shown = useMemo(
    () => applications.filter((one) => (status === 'all' || one.status === status) && matchesWords([one.company, one.title, one.location], search)),
    [applications, status, search],
  )
  const clear = () => {
    setText('')
    setStatus('all')
  }
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <div className="relative min-w-56 flex-1 sm:max-w-80">
          <Search aria-hidden className="pointer-events-none absolute top-2 left-2.5 size-4 text-ink-subtle" />
          <Input
            type="search"
            aria-label="Search"
            placeholder="Company, title or place"
            className="pl-8"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <Select label="Status" className="w-44" value={status} options={FILTERS} onChange={setStatus} />
      </div>
      {shown.length > 0 ? (
        <ApplicationsTable key={`${status} ${search}`} applications={shown} />
      ) : (
        <NothingMatches action={<Button onClick={clear}>Show all</Button>} />
      )}
    </>
  )
}

function NothingMatches({ action }: { action: ReactNode }) {
  return <EmptyState icon={SearchX} title="No application matches" action={action} className="h-72 rounded-xl border" />
}

function NoApplications() {
  const action = (
    <Link to="/inbox" className={buttonLook()}>
      Review what was found
    </Link>
  )
  return (
    <EmptyState icon={BriefcaseBusiness} title="No applications yet" action={action} className="h-96 rounded-xl border">
      An application appears here when you confirm a finding of your mail.
    </EmptyState>
  )
}

function TableSkeleton() {
  return (
    <div aria-busy className="flex flex-col gap-3">
      <Skeleton className="h-8 w-80" />
      {[0, 1, 2, 3, 4, 5, 6].map((row) => (
        <Skeleton key={row} className="h-10" />
      ))}
    </div>
  )
}
