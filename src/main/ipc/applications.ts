import type { Review } from '../review/review.ts'
import type { Handlers } from './router.ts'

export function applicationHandlers(review: Review): Handlers<'applications'> {
  return {
    'applications.list': () => review.listApplications(),
    'applications.get': ({ applicationId }) => review.getApplication(applicationId),
    'applications.setStatus': ({ applicationId, status }) => review.setStatus(applicationId, status),
    'applications.upcomingInterviews': () => review.upcomingInterviews(),
    'applications.recentEvents': ({ limit }) => review.recentEvents(limit),
    'applications.retractEvent': ({ eventId }) => review.retractEvent(eventId),
  }
}
