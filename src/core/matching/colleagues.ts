import { companyMatcher } from './company.ts'
import type { MatchApplication, MatchFinding } from './compare.ts'
import { SAME_EVENT, SILENCE } from './timing.ts'
import { areTwoRoles } from './title.ts'

/** What else there is at the company of an application. */
export type Colleagues = {
  /** The other applications there. */
  applications: MatchApplication[]
  /** The titles of the findings that wait, each once, without those that state none. */
  titles: string[]
  /** When confirmations for the same role came that wait, in milliseconds since the epoch; those that state no role may be for it. */
  confirmationsOf: (title: string | null) => number[]
  /** How many applications for the role these confirm, of those that a mail of the date (milliseconds) may be about. */
  countOf: (title: string | null, date: number) => number
}

/** Looks up what is at the company of an application beside a finding; each company is looked for once. */
export function colleaguesOf(
  finding: MatchFinding,
  applications: readonly MatchApplication[],
  waiting: readonly MatchFinding[],
): (application: MatchApplication) => Colleagues {
  const known = new Map<string, AtCompany>()
  return (application) => {
    const names = [...new Set([application.company, ...application.otherCompanies])]
    const key = names.join('\n')
    const company = known.get(key) ?? atCompany(names, applications, waiting)
    known.set(key, company)
    return gather(finding, application, company)
  }
}

/** The applications and findings of a company; `unnamed` are the findings that name none. */
type AtCompany = { applications: MatchApplication[]; findings: MatchFinding[]; unnamed: MatchFinding[] }

function atCompany(names: readonly string[], applications: readonly MatchApplication[], waiting: readonly MatchFinding[]): AtCompany {
  const matchers = names.map(companyMatcher)
  const isHere = (name: string | null) => matchers.some((relationTo) => ['same', 'similar'].includes(relationTo(name)))
  return {
    applications: applications.filter(({ company, otherCompanies }) => isHere(company) || otherCompanies.some(isHere)),
    findings: waiting.filter(({ fields }) => isHere(fields.company)),
    unnamed: waiting.filter(({ fields }) => fields.company === null),
  }
}

function gather(finding: MatchFinding, application: MatchApplication, { applications, findings, unnamed }: AtCompany): Colleagues {
  // whoever writes for the company may do so without its name
  const senders = new Set([finding, ...application.mails].map(({ sender }) => sender))
  const here = [...findings, ...unnamed.filter(({ sender }) => sender !== null && senders.has(sender))]
  const confirmations = byTitle(here.filter(({ type }) => type === 'application_confirmation'))
  const ofRole = (title: string | null) => [...confirmations].filter(([other]) => !areTwoRoles(title, other))
  return {
    applications: applications.filter((other) => other !== application),
    titles: [...new Set(here.flatMap(({ fields }) => fields.title ?? []))],
    confirmationsOf: (title) => ofRole(title).flatMap(([, dates]) => dates),
    countOf: (title, date) => {
      const mayBeMeant = (at: number) => at <= date + SAME_EVENT && at >= date - SILENCE
      return ofRole(title).reduce((sum, [other, dates]) => sum + (other === null ? dates.filter(mayBeMeant).length : countEvents(dates.filter(mayBeMeant))), 0)
    },
  }
}

function byTitle(findings: readonly MatchFinding[]): Map<string | null, number[]> {
  const dates = new Map<string | null, number[]>()
  for (const { date, fields } of findings) {
    const known = dates.get(fields.title)
    if (known) known.push(date)
    else dates.set(fields.title, [date])
  }
  return dates
}

/** A job board and the employer both confirm an application: dates that are close are one. */
function countEvents(dates: readonly number[]): number {
  const sorted = [...dates].sort((a, b) => a - b)
  return sorted.filter((date, index) => index === 0 || date - (sorted[index - 1] ?? date) > SAME_EVENT).length
}
