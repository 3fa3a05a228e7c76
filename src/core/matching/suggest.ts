import type { MatchSuggestion } from '#shared/domain/finding.ts'
import { companyMatcher } from './company.ts'
import { type Comparison, compareAll, contradicts, type MatchApplication, type MatchFinding } from './compare.ts'
import { fitsBeginning, fitsInTime, otherBeginsBetween } from './timing.ts'
import { compareTitles } from './title.ts'

/**
 * The applications that a finding may belong to, best first. At most one is `sure`, which is what Confirm links to: a wrong link costs
 * more than a question, so every tie, gap and contradiction makes it `possible`.
 * @param applications all of them
 * @param waiting the other findings that wait: they may tell of an application that is not there yet
 * @example suggestMatches(interviewAtNorthwind, [northwind], []) // [{ applicationId: 1, certainty: 'sure', reason: 'The only application at Northwind', … }]
 */
export function suggestMatches(finding: MatchFinding, applications: readonly MatchApplication[], waiting: readonly MatchFinding[]): MatchSuggestion[] {
  const relevant = compareAll(finding, applications)
  const best = theSureOne(finding, relevant, waiting)
  return relevant
    .sort((a, b) => Number(b === best) - Number(a === best) || score(b) - score(a) || latest(b) - latest(a) || b.application.id - a.application.id)
    .map((comparison) => ({
      applicationId: comparison.application.id,
      company: comparison.application.company,
      title: comparison.application.title,
      certainty: comparison === best ? 'sure' : 'possible',
      reason: reasonFor(comparison, relevant),
    }))
}

function theSureOne(finding: MatchFinding, relevant: Comparison[], waiting: readonly MatchFinding[]): Comparison | null {
  const sure = relevant.filter((comparison) => {
    const others = relevant.filter((other) => other !== comparison)
    return isSure(finding, comparison, others, waiting)
  })
  return sure.length === 1 ? (sure[0] ?? null) : null
}

function isSure(finding: MatchFinding, comparison: Comparison, others: Comparison[], waiting: readonly MatchFinding[]): boolean {
  if (contradicts(comparison)) return false
  if (byRequisition(finding, comparison, others)) return true
  if (isSecondConfirmation(finding, comparison)) return false
  const colleagues = atCompany(comparison.application.company, waiting)
  return byThread(finding, comparison, others, colleagues) || byCompany(finding, comparison, others, colleagues)
}

function atCompany(company: string, waiting: readonly MatchFinding[]): MatchFinding[] {
  const companyOf = companyMatcher(company)
  return waiting.filter(({ fields }) => ['same', 'similar'].includes(companyOf(fields.company)))
}

/** Two confirmations are two applications, unless they name the same title. */
function isSecondConfirmation({ type }: MatchFinding, { application, title }: Comparison): boolean {
  return type === 'application_confirmation' && title !== 'same' && application.mails.some((mail) => mail.type === type)
}

function byRequisition(finding: MatchFinding, { application, company, requisition }: Comparison, others: Comparison[]): boolean {
  if (requisition !== 'same' || company !== 'same') return false
  const again = others.some((other) => other.requisition === 'same')
  return !again && fitsBeginning(finding, application.mails)
}

/** Gmail joins an ATS's mails about different roles when subject and sender agree, so that a thread alone never tells two roles apart. */
function byThread(finding: MatchFinding, comparison: Comparison, others: Comparison[], waiting: readonly MatchFinding[]): boolean {
  const { application, sameThread, title } = comparison
  if (!sameThread || title === 'related' || others.some((other) => other.sameThread)) return false
  const alive = others.filter((other) => fitsInTime(finding, other.application, []))
  if (title === 'unknown' && !isOneRole(finding, comparison, alive, waiting)) return false
  return (
    fitsBeginning(finding, application.mails) &&
    !otherBeginsBetween(finding.date, application.mails, ofSameRole(application.title ?? finding.fields.title, waiting))
  )
}

function byCompany(finding: MatchFinding, comparison: Comparison, others: Comparison[], waiting: readonly MatchFinding[]): boolean {
  const { application, company, title } = comparison
  if (company !== 'same' || title === 'related' || finding.type === 'recruiter_outreach') return false
  if (title === 'unknown' && (isNews(finding, application) || !isOneRole(finding, comparison, others, waiting))) return false
  return (
    !others.some((other) => isRival(other, comparison, finding)) &&
    fitsInTime(finding, application, ofSameRole(application.title ?? finding.fields.title, waiting))
  )
}

/** Another application that the mail may mean as well. One whose title is only related gives way to one of the same title. */
function isRival(other: Comparison, chosen: Comparison, finding: MatchFinding): boolean {
  if (contradicts(other) || (chosen.title === 'same' && other.title === 'related')) return false
  return fitsInTime(finding, other.application, [])
}

/** A confirmation that does not say for what, at a company that only wrote of its own accord: the person may have applied for anything there. */
function isNews(finding: MatchFinding, { mails }: MatchApplication): boolean {
  return finding.type === 'application_confirmation' && mails.every((mail) => mail.type === 'recruiter_outreach')
}

const ofSameRole = (title: string | null, waiting: readonly MatchFinding[]) => waiting.filter(({ fields }) => !areTwoRoles(title, fields.title))

const areTwoRoles = (a: string | null, b: string | null): boolean => ['different', 'related'].includes(compareTitles(a, b))

/** Without a title to compare: nothing that is known or waits at the company speaks of a second role. */
function isOneRole(finding: MatchFinding, { application }: Comparison, others: Comparison[], waiting: readonly MatchFinding[]): boolean {
  if (others.some((other) => other.company !== 'different')) return false
  const titles = [finding.fields.title, application.title, ...waiting.map((other) => other.fields.title)]
  return titles.every((a, index) => titles.slice(index + 1).every((b) => !areTwoRoles(a, b)))
}

const TITLE_SCORE = { same: 40, compatible: 30, related: 15, unknown: 10, different: 0 } as const
const COMPANY_SCORE = { same: 20, similar: 8, unknown: 0, different: -60 } as const
const REQUISITION_SCORE = { same: 100, unknown: 0, different: -30 } as const

const score = ({ company, title, requisition, sameThread }: Comparison): number =>
  COMPANY_SCORE[company] + TITLE_SCORE[title] + REQUISITION_SCORE[requisition] + (sameThread ? 50 : 0)

const latest = ({ application }: Comparison): number => application.lastEventAt

function reasonFor({ application, company, title, requisition, sameThread }: Comparison, relevant: Comparison[]): string {
  if (requisition === 'same') return 'Same requisition id'
  if (sameThread) return company === 'different' ? 'Same conversation, another company' : 'Same conversation'
  if (company === 'unknown') return 'Same title, company not stated'
  if (company !== 'same') return 'Similar company name'
  if (title === 'different') return 'Same company, another title'
  if (relevant.filter((other) => other.company === 'same').length === 1) return `The only application at ${application.company}`
  return title === 'unknown' ? 'Same company, title not clear' : 'Same company, similar title'
}
