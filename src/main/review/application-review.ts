import { hasEnded, interviewStart } from '#core/applications/interviews.ts'
import type { Activity, Application, ApplicationEvent, Status } from '#shared/domain/application.ts'
import type { Clock } from '../time/clock.ts'
import type { decisions } from './decisions.ts'
import type { trackedApplications } from './tracked.ts'

type Parts = { tracked: ReturnType<typeof trackedApplications>; decide: ReturnType<typeof decisions>; now: Clock }

/** The `applications.*` requests. */
export function applicationReview({ tracked, decide, now }: Parts) {
  return {
    /** Latest event first. */
    listApplications: (): Application[] =>
      tracked
        .all()
        .map(({ application }) => application)
        .sort((a, b) => b.lastEventAt.localeCompare(a.lastEventAt) || b.id - a.id),
    /** With its whole timeline in date order, retracted events too. */
    getApplication: (id: number): Application & { events: ApplicationEvent[] } => ({ ...tracked.get(id).application, events: tracked.history(id) }),
    setStatus(id: number, status: Status): Application {
      decide.setStatus(id, status)
      return tracked.get(id).application
    },
    retractEvent: (eventId: number): void => decide.retractEvent(eventId),
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
