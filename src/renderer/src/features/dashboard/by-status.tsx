import { useQuery } from '@tanstack/react-query'
import { type Application, STATUS_LABELS, STATUSES } from '#shared/domain/application.ts'
import { SectionCard } from '../../components/card.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { StatusBar } from '../../components/status.tsx'
import { ask } from '../../lib/queries.ts'

/** The applications by where they stand. */
export function ByStatus() {
  const { data, error } = useQuery(ask('applications.list'))
  return (
    <SectionCard title="Applications by status" className="pb-4">
      {error ? <ErrorNote error={error} className="mx-4" /> : <Bars applications={data ?? []} />}
    </SectionCard>
  )
}

function Bars({ applications }: { applications: Application[] }) {
  const counted = STATUSES.map((status) => ({ status, amount: applications.filter((one) => one.status === status).length })).filter(({ amount }) => amount > 0)
  const most = Math.max(...counted.map(({ amount }) => amount))
  if (counted.length === 0) return <p className="px-4 pb-2 text-sm text-ink-muted">Confirmed findings become applications, counted here.</p>
  return (
    <dl className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-2 px-4 text-sm">
      {counted.map(({ status, amount }) => (
        <div key={status} className="contents">
          <dt className="text-ink-muted">{STATUS_LABELS[status]}</dt>
          <dd aria-hidden>
            <StatusBar status={status} share={amount / most} />
          </dd>
          <dd className="text-right font-medium tabular-nums">{amount}</dd>
        </div>
      ))}
    </dl>
  )
}
