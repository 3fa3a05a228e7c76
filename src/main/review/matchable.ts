import type { MatchApplication } from '#core/matching/compare.ts'
import type { ApplicationRow, ApplicationsRepository } from '../db/applications.ts'

type MatchRow = ReturnType<ApplicationsRepository['matchRows']>[number]

/** What a finding is compared with: the applications of which an event stands, and what their mails call them. */
export function matchableApplications(repository: ApplicationsRepository): MatchApplication[] {
  const rows = new Map<number, MatchRow[]>()
  for (const row of repository.matchRows()) {
    const group = rows.get(row.applicationId)
    if (group) group.push(row)
    else rows.set(row.applicationId, [row])
  }
  return repository.list().flatMap((application) => {
    const own = rows.get(application.id)
    return own ? [matchable(application, own)] : []
  })
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
