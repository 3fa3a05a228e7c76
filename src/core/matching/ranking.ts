import type { Comparison, MatchFinding } from './compare.ts'
import { fitsInTime } from './timing.ts'

const TITLE_SCORE = { same: 40, compatible: 30, related: 15, unknown: 10, different: -40 } as const
const COMPANY_SCORE = { same: 20, similar: 8, unknown: 0, different: -60 } as const
const REQUISITION_SCORE = { same: 100, unknown: 0, different: -30 } as const
const THREAD_SCORE = 50
const SENDER_SCORE = 12
/** Less than any field that is stated: dates only decide between applications that are alike. */
const TIME_SCORE = 8

/** The most likely application first; among equals the one that last had mail. */
export function fittest(finding: MatchFinding, relevant: readonly Comparison[]): Comparison[] {
  return relevant
    .map((comparison) => ({ comparison, score: scoreOf(finding, comparison) }))
    .sort((a, b) => b.score - a.score || latest(b.comparison) - latest(a.comparison) || b.comparison.application.id - a.comparison.application.id)
    .map(({ comparison }) => comparison)
}

function scoreOf(finding: MatchFinding, { application, company, title, requisition, sameThread, sameSender }: Comparison): number {
  const hints = (sameThread ? THREAD_SCORE : 0) + (sameSender ? SENDER_SCORE : 0) + (fitsInTime(finding, application, []) ? TIME_SCORE : 0)
  return COMPANY_SCORE[company] + TITLE_SCORE[title] + REQUISITION_SCORE[requisition] + hints
}

const latest = ({ application }: Comparison): number => application.lastEventAt

/** Why an application is suggested, for people. */
export function reasonFor({ application, company, title, requisition, sameThread, sameSender }: Comparison, relevant: readonly Comparison[]): string {
  if (requisition === 'same') return 'Same requisition id'
  if (sameThread) return company === 'different' ? 'Same conversation, another company' : 'Same conversation'
  if (company === 'unknown') return title === 'same' ? 'Same title, company not stated' : sameSender ? 'Same sender, company not stated' : 'Company not stated'
  if (company !== 'same') return 'Similar company name'
  if (title === 'different') return 'Same company, another title'
  if (relevant.every((other) => other.company !== 'same' || other.application === application)) return `The only application at ${application.company}`
  return title === 'unknown' ? 'Same company, title not clear' : 'Same company, similar title'
}
