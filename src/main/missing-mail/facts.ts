import type { Finding } from '#shared/domain/finding.ts'
import type { AccountRow } from '../db/accounts.ts'
import type { CandidateRow } from '../db/candidates.ts'
import type { SetAsideRow } from '../db/set-aside.ts'
import type { MailTrace } from '../gmail/find-mail.ts'

/** All that is known of a mail that a person misses. Times are milliseconds since the epoch. */
export type Facts = {
  trace: MailTrace
  account: Pick<AccountRow, 'id' | 'address' | 'listedUntil'>
  /** The term of the queries that finds it; null for none. Not asked for a mail that was listed. */
  term: string | null
  /** Whether it is in a conversation about an application, where no words are needed. */
  inKnownThread: boolean
  candidate: CandidateRow | null
  /** How many mails wait to be read. */
  queued: number
  finding: Finding | null
  setAside: SetAsideRow | null
  windowDays: number
  now: number
}
