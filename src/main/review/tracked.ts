import { statusOf } from '#core/applications/status.ts'
import { timeline } from '#core/applications/timeline.ts'
import type { Activity, Application, ApplicationEvent } from '#shared/domain/application.ts'
import type { Fields } from '#shared/domain/detection.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { type ApplicationRow, applicationsRepository } from '../db/applications.ts'
import type { Database } from '../db/database.ts'
import { damaged } from '../db/errors.ts'
import { type EventRow, eventsRepository, type TimelineEntry } from '../db/events.ts'
import { iso, isoOrNull } from '../time/iso.ts'

/** An application that is shown, with its standing events in date order. */
type Tracked = { application: Application; events: ApplicationEvent[] }

/** Applications as people and matching see them: what the events add up to. One of which no event stands is not there. */
export function trackedApplications(db: Database) {
  const applications = applicationsRepository(db)
  const events = eventsRepository(db)

  const all = (): Tracked[] => {
    const standing = events.standing()
    return applications.list().flatMap((row) => track(row, standing.get(row.id) ?? []) ?? [])
  }

  const get = (id: number): Tracked => {
    const row = applications.find(id)
    const standing = events.ofApplication(id).filter(({ event }) => event.retractedAt === null)
    return (row && track(row, standing)) ?? missing()
  }

  return {
    all,
    get,
    /** Every event of an application in date order, retracted ones too. */
    history: (id: number): ApplicationEvent[] => timeline(events.ofApplication(id).map(({ event }) => describeEvent(event))),
    /** Standing events beside their applications. */
    activities: (): Activity[] => all().flatMap(({ application: { company, title }, events }) => events.map((event): Activity => ({ event, company, title }))),
  }
}

function track(row: ApplicationRow, entries: TimelineEntry[]): Tracked | null {
  const events = timeline(entries.map(({ event }) => describeEvent(event)))
  const status = statusOf(events)
  const [first, last] = [events[0], events.at(-1)]
  if (!status || !first || !last) return null
  // details that the first mail did not state, from those that followed
  const detail = (name: 'title' | 'location' | 'requisitionId'): string | null => row[name] ?? fieldsOf(entries).find((fields) => fields[name])?.[name] ?? null
  const { id, company } = row
  const application: Application = {
    id,
    company,
    title: detail('title'),
    location: detail('location'),
    requisitionId: detail('requisitionId'),
    status,
    firstEventAt: first.at,
    lastEventAt: last.at,
  }
  return { application, events }
}

const fieldsOf = (entries: TimelineEntry[]): Fields[] => entries.flatMap(({ finding }) => finding?.fields ?? [])

function describeEvent({ id, applicationId, at, kind, type, findingId, interview, status, retractedAt }: EventRow): ApplicationEvent {
  const common = { id, applicationId, at: iso(at), retractedAt: isoOrNull(retractedAt) }
  if (kind === 'mail' && type && findingId !== null) return { ...common, kind: { kind, type, findingId, interview } }
  if (kind === 'status' && status) return { ...common, kind: { kind, status } }
  throw damaged(new Error('An event lacks what its kind needs.'))
}

function missing(): never {
  throw new AppError('not_found', 'This application is no longer here.', { hint: 'Reload the list.' })
}
