import { hasEnded, interviewStart } from '#core/applications/interviews.ts'
import type { Activity, Application, ApplicationEvent, Status } from '#shared/domain/application.ts'
import { AppError } from '#shared/ipc/errors.ts'
import type { Database } from '../db/database.ts'
import { eventsRepository } from '../db/events.ts'
import type { Clock } from '../time/clock.ts'
import { nothingToUndo } from './decisions.ts'
import { trackedApplications } from './tracked.ts'

type Options = {
  db: Database
  now: Clock
  /** Takes the review of a finding back. */
  undo: (findingId: number) => void
}

/** The `applications.*` requests. */
export function applicationReview({ db, now, undo }: Options) {
  const tracked = trackedApplications(db)
  const events = eventsRepository(db)
  return {
    /** Latest event first. */
    listApplications: (): Application[] =>
      tracked
        .all()
        .map(({ application }) => application)
        .sort((a, b) => b.lastEventAt.localeCompare(a.lastEventAt) || b.id - a.id),
    /** With its whole timeline in date order, retracted events too. */
    getApplication: (id: number): Application & { events: ApplicationEvent[] } => ({ ...tracked.get(id).application, events: tracked.history(id) }),
    setStatus: (applicationId: number, status: Status): Application =>
      db.transaction(() => {
        if (tracked.get(applicationId).application.status !== status) {
          events.add({ applicationId, kind: 'status', at: now(), status, type: null, findingId: null, interview: null })
        }
        return tracked.get(applicationId).application
      }),
    /** A mail's event goes with the review that made it. */
    retractEvent(eventId: number): void {
      const event = events.find(eventId)
      if (!event) throw new AppError('not_found', 'This event is no longer here.', { hint: 'Reload the application.' })
      if (event.retractedAt !== null) nothingToUndo()
      if (event.findingId === null) events.retract(eventId, now())
      else undo(event.findingId)
    },
    /** Standing events whose interview has not ended yet, soonest first. */
    upcomingInterviews(): Activity[] {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
      return tracked
        .activities()
        .flatMap((activity) => {
          const { kind } = activity.event
          const interview = kind.kind === 'mail' ? kind.interview : null
          return interview && !hasEnded(interview, zone, now()) ? [{ activity, start: interviewStart(interview, zone) }] : []
        })
        .sort((a, b) => a.start - b.start)
        .map(({ activity }) => activity)
    },
    /** Standing events of all applications, latest first. */
    recentEvents: (limit: number): Activity[] =>
      tracked
        .activities()
        .sort((a, b) => b.event.at.localeCompare(a.event.at) || b.event.id - a.event.id)
        .slice(0, limit),
  }
}
