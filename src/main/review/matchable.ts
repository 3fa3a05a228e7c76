import type { MatchApplication } from '#core/matching/compare.ts'
import { type ApplicationRow, applicationsRepository } from '../db/applications.ts'
import type { Database } from '../db/database.ts'
import { eventsRepository, type MatchRow } from '../db/events.ts'

/** What a finding is compared with: the applications of which an event stands, and what their mails call them. */
export function matchableApplications(db: Database): () => MatchApplication[] {
  const applications = applicationsRepository(db)
  const events = eventsRepository(db)
  return () => {
    const standing = events.standingToMatch()
    return applications.list().flatMap((application) => {
      const rows = standing.get(application.id)
      return rows ? [matchable(application, rows)] : []
    })
  }
}

/** @param rows of the application, oldest first */
function matchable({ id, company, title, requisitionId }: ApplicationRow, rows: readonly MatchRow[]): MatchApplication {
  const [firstTitle = null, ...otherTitles] = distinct([title, ...rows.map((row) => row.title)])
  return {
    id,
    company,
    title: firstTitle,
    otherCompanies: distinct([company, ...rows.map((row) => row.company)]).slice(1),
    otherTitles,
    requisitionIds: distinct([requisitionId, ...rows.map((row) => row.requisitionId)]),
    mails: rows.flatMap(({ accountId, threadId, sender, type, at }) =>
      accountId !== null && threadId !== null && type !== null ? [{ accountId, threadId, sender, type, date: at }] : [],
    ),
    lastEventAt: rows.at(-1)?.at ?? 0,
  }
}

const distinct = (values: readonly (string | null)[]): string[] => [...new Set(values)].filter((value) => value !== null)
