import type { MatchSuggestion } from '#shared/domain/finding.ts'
import { colleaguesOf } from './colleagues.ts'
import { compareAll, type MatchApplication, type MatchFinding } from './compare.ts'
import { fittest, reasonFor } from './ranking.ts'
import { theSureOne } from './sure.ts'

/**
 * The applications that a finding may belong to, best first. At most one is `sure`, which is what Confirm links to: a wrong link costs
 * more than a question, so every tie, gap and contradiction makes it `possible`.
 * @param applications all of them
 * @param waiting the other findings that wait: they may tell of an application that is not there yet
 * @example suggestMatches(interviewAtNorthwind, [northwind], []) // [{ applicationId: 1, certainty: 'sure', reason: 'The only application at Northwind', … }]
 */
export function suggestMatches(finding: MatchFinding, applications: readonly MatchApplication[], waiting: readonly MatchFinding[]): MatchSuggestion[] {
  const relevant = compareAll(finding, applications)
  const best = theSureOne(finding, relevant, applications, waiting, colleaguesOf(finding, applications, waiting))
  const ranked = fittest(finding, relevant)
  return [...ranked.filter((one) => one === best), ...ranked.filter((one) => one !== best)].map((comparison) => ({
    applicationId: comparison.application.id,
    company: comparison.application.company,
    title: comparison.application.title,
    certainty: comparison === best ? 'sure' : 'possible',
    reason: reasonFor(comparison, relevant),
  }))
}
