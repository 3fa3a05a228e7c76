import { expect, test } from 'vitest'
import type { MatchApplication, MatchFinding } from '#core/matching/compare.ts'
import { suggestMatches } from '#core/matching/suggest.ts'
import { NO_FIELDS } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'

const COUNT = 3000
const DAY = 86_400_000
const ROLES = ['Backend Engineer', 'Data Analyst', 'Senior Nurse', 'Electrician (m/f/d)', 'Product Manager, Payments', null]
const TYPES: MailType[] = ['application_confirmation', 'interview_invitation', 'status_update', 'rejection']

/** Every tenth is at one large employer, for whose mails there is most to compare. */
const companyOf = (index: number) => (index % 10 === 0 ? 'Globe Retail, Inc.' : `Company ${index % 1700} Systems GmbH`)
const titleOf = (index: number) => ROLES[(index * 7) % ROLES.length] ?? null

function application(id: number): MatchApplication {
  const mails = TYPES.map((type, step) => ({ accountId: 1, threadId: `t${id}`, sender: `hr${id}@company.example`, type, date: (id + 5 * step) * DAY }))
  const known = { otherCompanies: [], otherTitles: [], requisitionIds: [`R-${id}`] }
  return { id, company: companyOf(id), title: titleOf(id), ...known, mails, lastEventAt: (id + 15) * DAY }
}

function waiting(index: number): MatchFinding {
  const fields = { ...NO_FIELDS, company: index % 9 === 0 ? null : companyOf(index), title: titleOf(index + 1) }
  const type = TYPES[index % TYPES.length] ?? 'status_update'
  return { accountId: 1, threadId: `t${index * 2}`, sender: null, type, date: (index + 3) * DAY, fields }
}

test('thousands of applications and findings are compared in a few milliseconds', () => {
  const applications = Array.from({ length: COUNT }, (_, id) => application(id))
  const findings = Array.from({ length: COUNT }, (_, index) => waiting(index))
  const times = findings.slice(0, 200).map((finding) => {
    const start = performance.now()
    suggestMatches(finding, applications, findings)
    return performance.now() - start
  })
  expect(times.sort((a, b) => a - b)[100]).toBeLessThan(5)
})
