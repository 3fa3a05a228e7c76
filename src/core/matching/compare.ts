import type { Fields } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import { type CompanyRelation, companyMatcher } from './company.ts'
import { isPersonal } from './sender.ts'
import { compareTitles, type TitleRelation } from './title.ts'

/**
 * A mail as matching sees it; `date` in milliseconds since the epoch, `sender` an address. Threads and senders are compared within one
 * account only.
 */
export type MatchMail = { accountId: number; threadId: string; sender: string | null; type: MailType; date: number }
export type MatchFinding = MatchMail & { fields: Pick<Fields, 'company' | 'title' | 'requisitionId'> }

/** An application as matching sees it, with the mails of its standing events, and what else these call its company and title. */
export type MatchApplication = {
  id: number
  company: string
  title: string | null
  otherCompanies: string[]
  otherTitles: string[]
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
  /** Somebody wrote from the same address, which is not one that a machine sends from. */
  sameSender: boolean
}

/** The applications that a finding may belong to at all, with how they relate to it. */
export function compareAll(finding: MatchFinding, applications: readonly MatchApplication[]): Comparison[] {
  const companyOf = companyMatcher(finding.fields.company)
  const sender = finding.sender !== null && isPersonal(finding.sender) ? finding.sender : null
  return applications.flatMap((application) => {
    const company = closest(COMPANY_ORDER, application.company, application.otherCompanies, companyOf)
    const sameThread = application.mails.some((mail) => mail.threadId === finding.threadId && mail.accountId === finding.accountId)
    if (company === 'different' && !sameThread) return []
    const sameSender = sender !== null && application.mails.some((mail) => mail.sender === sender && mail.accountId === finding.accountId)
    const requisition = compareRequisitions(finding.fields.requisitionId, application.requisitionIds)
    const title = titleRelation(finding.fields.title, application)
    // many employers share a title, and requisition numbers are short: without the company both are a hint at most
    if (company === 'unknown' && !sameThread && !sameSender && requisition !== 'same' && title !== 'same') return []
    return [{ application, company, sameThread, sameSender, requisition, title }]
  })
}

/** How a title relates to that of an application, under whichever of its names is closest. */
export function titleRelation(title: string | null, { title: own, otherTitles }: MatchApplication): TitleRelation {
  return closest(TITLE_ORDER, own, otherTitles, (name) => compareTitles(title, name))
}

/** The mail states something that the application is not. */
export function contradicts({ company, title, requisition }: Comparison): boolean {
  return company === 'different' || title === 'different' || requisition === 'different'
}

/** Closest first; a name that says nothing gives way to any that does. */
const COMPANY_ORDER: readonly CompanyRelation[] = ['same', 'similar', 'different', 'unknown']
const TITLE_ORDER: readonly TitleRelation[] = ['same', 'compatible', 'related', 'different', 'unknown']

function closest<Name, Relation>(order: readonly Relation[], own: Name, others: readonly Name[], relate: (name: Name) => Relation): Relation {
  let best = relate(own)
  for (const name of others) {
    const relation = relate(name)
    if (order.indexOf(relation) < order.indexOf(best)) best = relation
  }
  return best
}

function compareRequisitions(id: string | null, known: string[]): Comparison['requisition'] {
  if (id === null || known.length === 0) return 'unknown'
  const wanted = foldId(id)
  const ids = known.map(foldId).filter(Boolean)
  if (wanted === '' || ids.length === 0) return 'unknown'
  return ids.includes(wanted) ? 'same' : 'different'
}

const foldId = (id: string): string => id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
