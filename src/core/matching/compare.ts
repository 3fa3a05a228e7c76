import type { Fields } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import { type CompanyRelation, companyMatcher } from './company.ts'
import { compareTitles, type TitleRelation } from './title.ts'

/** A mail as matching sees it; `date` in milliseconds since the epoch. Threads are compared within one account only. */
export type MatchMail = { accountId: number; threadId: string; type: MailType; date: number }
export type MatchFinding = MatchMail & { fields: Fields }

/** An application as matching sees it, with the mails of its standing events. */
export type MatchApplication = {
  id: number
  company: string
  title: string | null
  requisitionIds: string[]
  mails: MatchMail[]
  lastEventAt: number
}

export type Comparison = {
  application: MatchApplication
  company: CompanyRelation
  title: TitleRelation
  requisition: 'same' | 'different' | 'unknown'
  sameThread: boolean
}

/** The applications that a finding may belong to at all, with how they relate to it. */
export function compareAll(finding: MatchFinding, applications: readonly MatchApplication[]): Comparison[] {
  const companyOf = companyMatcher(finding.fields.company)
  return applications.flatMap((application) => {
    const company = companyOf(application.company)
    const sameThread = application.mails.some((mail) => mail.accountId === finding.accountId && mail.threadId === finding.threadId)
    if (company === 'different' && !sameThread) return []
    const requisition = compareRequisitions(finding.fields.requisitionId, application.requisitionIds)
    const title = compareTitles(finding.fields.title, application.title)
    // many employers share a title, and requisition numbers are short: without the company both are a hint at most
    if (company === 'unknown' && !sameThread && requisition !== 'same' && title !== 'same') return []
    return [{ application, company, sameThread, requisition, title }]
  })
}

/** The mail states something that the application is not. */
export function contradicts({ company, title, requisition }: Comparison): boolean {
  return company === 'different' || title === 'different' || requisition === 'different'
}

function compareRequisitions(id: string | null, known: string[]): Comparison['requisition'] {
  const wanted = foldId(id ?? '')
  const ids = known.map(foldId).filter(Boolean)
  if (wanted === '' || ids.length === 0) return 'unknown'
  return ids.includes(wanted) ? 'same' : 'different'
}

const foldId = (id: string): string => id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
