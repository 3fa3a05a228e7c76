import type { MatchApplication, MatchFinding } from '#core/matching/compare.ts'
import { suggestMatches } from '#core/matching/suggest.ts'
import { quantile } from '../quantile.ts'
import type { Figure } from './report.ts'
import { trackedApplications, waitingFindings } from './tracked-applications.ts'

/** More than anybody tracks. */
const APPLICATIONS = 3_000
const FINDINGS = 3_000
const MEASURED = 1_000
const WARMING = 100
const MOST_MS = 5

/** How long it takes to tell which of thousands of applications a finding belongs to; the baseline only looks for the same company. */
export function benchMatching(): Figure[] {
  const applications = trackedApplications(APPLICATIONS)
  const findings = waitingFindings(FINDINGS)
  const matching = times(findings, (finding) => suggestMatches(finding, applications, findings))
  const looking = times(findings, (finding) => sameCompany(finding, applications))
  const figure = (name: string, q: number, aim?: number): Figure => ({
    name,
    value: quantile(matching, q),
    unit: 'ms',
    ...(aim === undefined ? {} : { aim }),
    baseline: quantile(looking, q),
    baselineName: 'the same company, letter by letter',
  })
  return [figure(`matching with ${APPLICATIONS} applications p50`, 0.5, MOST_MS), figure(`matching with ${APPLICATIONS} applications p95`, 0.95)]
}

/** In milliseconds, for each of the findings that are measured. */
function times(findings: MatchFinding[], match: (finding: MatchFinding) => unknown): number[] {
  findings.slice(0, WARMING).forEach(match)
  return findings.slice(0, MEASURED).map((finding) => {
    const start = performance.now()
    match(finding)
    return performance.now() - start
  })
}

const sameCompany = ({ fields }: MatchFinding, applications: MatchApplication[]) =>
  applications.filter(({ company }) => company.toLowerCase() === fields.company?.toLowerCase())
