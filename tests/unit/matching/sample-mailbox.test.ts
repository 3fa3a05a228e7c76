import { expect, test } from 'vitest'
import type { MatchApplication, MatchFinding } from '#core/matching/compare.ts'
import { suggestMatches } from '#core/matching/suggest.ts'
import { NO_FIELDS } from '#shared/domain/detection.ts'
import { sampleMails } from '#simulator/sample/index.ts'
import { NOW } from '#tests/support/database.ts'

type Told = MatchFinding & { role: string }

/** The sample's mails whose truth names company and title: together they tell which application is meant. */
const TOLD = sampleMails(NOW).flatMap(({ threadId, internalDate, truth: { type, company, title } }): Told[] => {
  if (type === 'not_job' || !company || !title) return []
  return [{ accountId: 1, threadId, sender: null, type, date: internalDate, fields: { ...NO_FIELDS, company, title }, role: `${company}: ${title}` }]
})

const ORDERS: Record<string, (a: Told, b: Told) => number> = {
  'newest first': (a, b) => b.date - a.date,
  'oldest first': (a, b) => a.date - b.date,
  'any order': (a, b) => a.threadId.localeCompare(b.threadId) || b.date - a.date,
}

/** Reviews all mails in order, each put where it belongs, and counts what would have been linked without a question. */
function review(mails: Told[]) {
  const applications = new Map<string, MatchApplication>()
  const result = { right: 0, wrong: [] as string[], asked: 0 }
  for (const [index, mail] of mails.entries()) {
    const best = suggestMatches(mail, [...applications.values()], mails.slice(index + 1))[0]
    const known = applications.get(mail.role)
    if (best?.certainty === 'sure' && best.applicationId !== known?.id) result.wrong.push(`${mail.type} of ${mail.role}: ${best.company}, ${best.title}`)
    else if (best?.certainty === 'sure') result.right++
    else if (known) result.asked++
    const { company, title } = mail.fields
    const application = known ?? {
      id: index,
      company: company ?? '',
      title,
      otherCompanies: [],
      otherTitles: [],
      requisitionIds: [],
      mails: [],
      lastEventAt: 0,
    }
    application.mails.push(mail)
    application.lastEventAt = Math.max(application.lastEventAt, mail.date)
    application.title ??= title
    applications.set(mail.role, application)
  }
  return result
}

test.each(Object.keys(ORDERS))('reviewed %s, no mail of the sample is linked wrongly, and most without a question', (order) => {
  const { right, wrong, asked } = review([...TOLD].sort(ORDERS[order]))
  expect(wrong).toEqual([])
  expect(right / (right + asked)).toBeGreaterThan(0.9)
})

test.each(Object.keys(ORDERS))('reviewed %s, none either when only the confirmations name their title', (order) => {
  const untitled = TOLD.map((mail) => (mail.type === 'application_confirmation' ? mail : { ...mail, fields: { ...mail.fields, title: null } }))
  const { right, wrong, asked } = review(untitled.sort(ORDERS[order]))
  expect(wrong).toEqual([])
  expect(right / (right + asked)).toBeGreaterThan(0.7)
})
