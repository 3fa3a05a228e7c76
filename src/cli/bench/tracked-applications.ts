import type { MatchApplication, MatchFinding } from '#core/matching/compare.ts'
import { DAY_MS } from '#main/time/units.ts'
import { NO_FIELDS } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'

const ROLES = ['Backend Engineer', 'Data Analyst', 'Senior Nurse', 'Electrician (m/f/d)', 'Product Manager, Payments', null]
const TYPES: MailType[] = ['application_confirmation', 'interview_invitation', 'status_update', 'rejection']

/** Applications with four mails each, some of them at the same company. */
export function trackedApplications(count: number): MatchApplication[] {
  return Array.from({ length: count }, (_, id) => {
    const mails = TYPES.map((type, step) => ({ accountId: 1, threadId: `t${id}`, sender: `hr${id}@company.example`, type, date: (id + 5 * step) * DAY_MS }))
    const known = { otherCompanies: [], otherTitles: [], requisitionIds: [`R-${id}`] }
    return { id, company: companyOf(id), title: titleOf(id), ...known, mails, lastEventAt: (id + 15) * DAY_MS }
  })
}

/** Findings that may belong to them; some name no company, or no title. */
export function waitingFindings(count: number): MatchFinding[] {
  return Array.from({ length: count }, (_, index) => {
    const fields = { ...NO_FIELDS, company: index % 9 === 0 ? null : companyOf(index), title: titleOf(index + 1) }
    const type = TYPES[index % TYPES.length] ?? 'status_update'
    return { accountId: 1, threadId: `t${index * 2}`, sender: null, type, date: (index + 3) * DAY_MS, fields }
  })
}

/** Every tenth is at one large employer, for whose mails there is most to compare. */
const companyOf = (index: number) => (index % 10 === 0 ? 'Globe Retail, Inc.' : `Company ${index % 1700} Systems GmbH`)
const titleOf = (index: number) => ROLES[(index * 7) % ROLES.length] ?? null
