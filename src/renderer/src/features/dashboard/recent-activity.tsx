import { useQuery } from '@tanstack/react-query'
import { PencilLine } from 'lucide-react'
import { Link } from 'react-router'
import { type Activity, STATUS_LABELS } from '#shared/domain/application.ts'
import { MAIL_TYPE_LABELS } from '#shared/domain/mail-type.ts'
import { SectionCard } from '../../components/card.tsx'
import { mailTypeIcon } from '../../components/mail-type.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { shortDate } from '../../lib/format.ts'
import { ask } from '../../lib/queries.ts'
import { useNow } from '../../lib/use-now.ts'

export const RECENT = ask('applications.recentEvents', { limit: 8 })

/** What happened last, over all applications. */
export function RecentActivity() {
  const { data, error } = useQuery(RECENT)
  const now = useNow()
  return (
    <SectionCard title="Recent activity" className="pb-2">
      {error ? (
        <ErrorNote error={error} className="mx-4 mb-2" />
      ) : data?.length === 0 ? (
        <p className="px-4 pb-2 text-sm text-ink-muted">Nothing yet. What you confirm appears here.</p>
      ) : (
        <ul className="px-2">
          {data?.map((activity) => (
            <Row key={activity.event.id} activity={activity} now={now} />
          ))}
        </ul>
      )}
    </SectionCard>
  )
}

function Row({ activity: { event, company, title }, now }: { activity: Activity; now: number }) {
  const { kind } = event
  const Icon = kind.kind === 'mail' ? mailTypeIcon(kind.type) : PencilLine
  return (
    <li>
      <Link to={`/applications/${event.applicationId}`} className="flex h-10 items-center gap-3 rounded-lg px-2 text-sm hover:bg-hover">
        <Icon aria-hidden className="size-4 shrink-0 text-ink-subtle" />
        <span className="min-w-0 flex-1 truncate">
          <span className="font-medium">{company}</span>
          {title && <span className="text-ink-muted"> · {title}</span>}
        </span>
        <span className="shrink-0 text-ink-muted">{kind.kind === 'mail' ? MAIL_TYPE_LABELS[kind.type] : `Set to ${STATUS_LABELS[kind.status]}`}</span>
        <time dateTime={event.at} className="w-16 shrink-0 text-right text-xs text-ink-subtle tabular-nums">
          {shortDate(event.at, now)}
        </time>
      </Link>
    </li>
  )
}
