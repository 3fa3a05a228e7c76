import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Application } from '#shared/domain/application.ts'
import { Button } from '../../components/button.tsx'
import { StatusBadge } from '../../components/status.tsx'
import { fullDate, relativeTime } from '../../lib/format.ts'
import { useNow } from '../../lib/use-now.ts'

const PAGE = 100

/** The applications as rows; a click anywhere in one opens it, the keyboard has the company's link. */
export function ApplicationsTable({ applications }: { applications: Application[] }) {
  const [limit, setLimit] = useState(PAGE)
  const now = useNow()
  return (
    <>
      <div className="overflow-hidden rounded-xl border">
        <table className="w-full table-fixed text-left text-sm">
          <thead className="bg-sunken text-xs text-ink-muted">
            <tr className="h-9">
              <th className="w-[28%] pl-4 font-medium">Company</th>
              <th className="pl-3 font-medium">Title</th>
              <th className="w-32 pl-3 font-medium">Status</th>
              <th className="w-36 pr-4 pl-3 font-medium">Last activity</th>
            </tr>
          </thead>
          <tbody>
            {applications.slice(0, limit).map((application) => (
              <Row key={application.id} application={application} now={now} />
            ))}
          </tbody>
        </table>
      </div>
      {applications.length > limit && (
        <Button variant="ghost" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </Button>
      )}
    </>
  )
}

function Row({ application, now }: { application: Application; now: number }) {
  const { id, company, title, location, status, lastEventAt } = application
  const navigate = useNavigate()
  const path = `/applications/${id}`
  return (
    <tr onClick={() => void navigate(path)} className="h-11 border-t transition-colors hover:bg-hover">
      <td className="truncate pl-4">
        <Link to={path} onClick={(event) => event.stopPropagation()} className="rounded-sm font-medium">
          {company}
        </Link>
      </td>
      <td className="truncate pl-3">
        {title ?? <span className="text-ink-subtle">No title</span>}
        {location && <span className="text-ink-subtle"> · {location}</span>}
      </td>
      <td className="pl-3">
        <StatusBadge status={status} />
      </td>
      <td className="truncate pr-4 pl-3 text-ink-muted">
        <time dateTime={lastEventAt} title={fullDate(lastEventAt)}>
          {relativeTime(lastEventAt, now)}
        </time>
      </td>
    </tr>
  )
}
