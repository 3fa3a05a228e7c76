import { suggestMatches } from '#core/matching/suggest.ts'
import type { Finding, FindingState, MatchSuggestion, SetAside } from '#shared/domain/finding.ts'
import { type AccountRow, accountsRepository } from '../db/accounts.ts'
import { findingsRepository } from '../db/findings.ts'
import { setAsideRepository } from '../db/set-aside.ts'
import type { DetectedMail } from '../detection/detector.ts'
import { applicationReview } from './application-review.ts'
import { decisions, type Reviewed } from './decisions.ts'
import { mailReading } from './mail-reading.ts'
import { matchableApplications } from './matchable.ts'
import type { KeepingOptions } from './new-findings.ts'

export type ReviewOptions = KeepingOptions & {
  /** Reads a mail of an account again; rejects with offline, mail_gone, needs_reconnect … */
  readMail: (account: AccountRow, gmailId: string) => Promise<DetectedMail>
}

export type Review = ReturnType<typeof createReview>

const TABS = { pending: ['pending'], reviewed: ['confirmed', 'not_job'], ignored: ['ignored'] } as const satisfies Record<string, FindingState[]>

/**
 * What the person sees and does in the Email Inbox and with applications; a method for each `findings.*`, `setAside.*` and `applications.*`
 * request of the contract. Unknown ids throw AppError not_found, decisions on a finding that does not wait already_reviewed.
 */
export function createReview(options: ReviewOptions) {
  const { db, now } = options
  const findings = findingsRepository(db)
  const setAside = setAsideRepository(db)
  const accounts = accountsRepository(db)
  const matchable = matchableApplications(db)
  const decide = decisions(db, now)

  const suggestions = ({ findingId, type, fields }: Reviewed): MatchSuggestion[] => {
    const { accountId, threadId, senderAddress, date } = findings.get(findingId)
    const waiting = findings.waiting().filter((other) => other.id !== findingId)
    return suggestMatches({ accountId, threadId, sender: senderAddress, type, fields, date }, matchable(), waiting)
  }
  const settled = (findingId: number, decision: (findingId: number) => void): Finding => {
    decision(findingId)
    return findings.show(findingId)
  }

  return {
    list: (tab: keyof typeof TABS): Finding[] => findings.list([...TABS[tab]]),
    counts(): { pending: number; reviewed: number; ignored: number; setAside: number } {
      const { pending, confirmed, not_job, ignored } = findings.counts()
      return { pending, reviewed: confirmed + not_job, ignored, setAside: setAside.count() }
    },
    get: (findingId: number): Finding => findings.show(findingId),
    suggestions,
    /** Where a mail is at Gmail. */
    locate(mail: { findingId: number } | { setAsideId: number }): { accountAddress: string; gmailId: string } {
      const { accountId, gmailId } = 'findingId' in mail ? findings.get(mail.findingId) : setAside.get(mail.setAsideId)
      return { accountAddress: accounts.get(accountId).address, gmailId }
    },
    /** Links when a suggestion is sure, else adds a new application. */
    confirm(reviewed: Reviewed): Finding {
      const best = suggestions(reviewed)[0]
      if (best?.certainty === 'sure') decide.confirmLink(reviewed, best.applicationId)
      else decide.confirmNew(reviewed)
      return findings.show(reviewed.findingId)
    },
    confirmNew(reviewed: Reviewed): Finding {
      decide.confirmNew(reviewed)
      return findings.show(reviewed.findingId)
    },
    confirmLink({ applicationId, ...reviewed }: Reviewed & { applicationId: number }): Finding {
      decide.confirmLink(reviewed, applicationId)
      return findings.show(reviewed.findingId)
    },
    ignore: (findingId: number): Finding => settled(findingId, decide.ignore),
    notJob: (findingId: number): Finding => settled(findingId, decide.notJob),
    /** Pending again; its event is retracted. */
    undo: (findingId: number): Finding => settled(findingId, decide.undo),
    listSetAside: (): SetAside[] => setAside.list(),
    ...mailReading(options),
    ...applicationReview({ db, now, undo: decide.undo }),
    /** Forgets the content that Undo would bring back: for when data was deleted. */
    forget: decide.forget,
  }
}
