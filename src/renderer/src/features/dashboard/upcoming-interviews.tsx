import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Activity } from '#shared/domain/application.ts'
import { SectionCard } from '../../components/card.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { describeInterview } from '../../lib/interview-time.ts'
import { ask } from '../../lib/queries.ts'

const SHOWN = 5

/** The appointments ahead, soonest first. */
export function UpcomingInterviews() {
  const { data, error } = useQuery(ask('applications.upcomingInterviews'))
  return (
    <SectionCard title="Upcoming interviews" className="pb-2">
      {error ? (
        <ErrorNote error={error} className="mx-4 mb-2" />
      ) : data?.length === 0 ? (
        <p className="px-4 pb-2 text-sm text-ink-muted">None planned. Confirmed interview invitations appear here.</p>
      ) : (
        <ul className="px-2">
          {data?.slice(0, SHOWN).map((activity) => (
            <Row key={activity.event.id} activity={activity} />
          ))}
        </ul>
      )}
    </SectionCard>
  )
}

function Row({ activity: { event, company, title } }: { activity: Activity }) {
  const { kind } = event
  if (kind.kind !== 'mail' || !kind.interview) return null
  const { stated, zone, local, month, day } = describeInterview(kind.interview)
  return (
    <li>
      <Link to={`/applications/${event.applicationId}`} className="flex items-center gap-4 rounded-lg px-2 py-2 hover:bg-hover">
        <DayTile month={month} day={day} />
        <span className="min-w-0 flex-1">
          <span className="block truncate text-sm font-medium">
            {company}
            {title && <span className="font-normal text-ink-muted"> · {title}</span>}
          </span>
          <span className="block truncate text-xs text-ink-muted">{local ? `${local} on your clock` : `${stated}, ${zone}`}</span>
        </span>
      </Link>
    </li>
  )
}

/** Read out as part of the line beside it. */
function DayTile({ month, day }: { month: string; day: string }) {
  return (
    <span aria-hidden className="flex size-10 shrink-0 flex-col items-center justify-center rounded-lg bg-violet-soft text-violet">
      <span className="text-[0.625rem] leading-3 font-medium uppercase">{month}</span>
      <span className="text-base leading-5 font-semibold tabular-nums">{day}</span>
    </span>
  )
}
