import { companyMatcher } from './company.ts'
import type { MatchFinding } from './compare.ts'
import { areTwoRoles } from './title.ts'

/** What waits for review at one company: it may tell of an application that is not there yet. */
export type Colleagues = {
  /** The titles of the findings, each once, without those that state none. */
  titles: string[]
  /** When confirmations for the same role came, in milliseconds since the epoch; those that state no role may be for it. */
  confirmationsOf: (title: string | null) => number[]
}

/** Looks a company's waiting findings up, once for each company that is asked for. */
export function colleaguesIn(waiting: readonly MatchFinding[]): (company: string) => Colleagues {
  const known = new Map<string, Colleagues>()
  return (company) => {
    const colleagues = known.get(company) ?? gather(company, waiting)
    known.set(company, colleagues)
    return colleagues
  }
}

function gather(company: string, waiting: readonly MatchFinding[]): Colleagues {
  const companyOf = companyMatcher(company)
  const titles = new Set<string>()
  const confirmations = new Map<string | null, number[]>()
  for (const { type, date, fields } of waiting) {
    const relation = companyOf(fields.company)
    if (relation !== 'same' && relation !== 'similar') continue
    if (fields.title !== null) titles.add(fields.title)
    if (type !== 'application_confirmation') continue
    const dates = confirmations.get(fields.title)
    if (dates) dates.push(date)
    else confirmations.set(fields.title, [date])
  }
  return { titles: [...titles], confirmationsOf: (title) => [...confirmations].flatMap(([other, dates]) => (areTwoRoles(title, other) ? [] : dates)) }
}
