import type { SenderDirectory } from '#core/detection/directory.ts'
import type { Finding } from '#shared/domain/finding.ts'
import type { MailExplanation, MailSearch, TracedMail } from '#shared/domain/missing-mail.ts'
import { AppError } from '#shared/ipc/errors.ts'
import type { AccountRow, AccountsRepository } from '../db/accounts.ts'
import type { CandidatesRepository } from '../db/candidates.ts'
import type { FindingsRepository } from '../db/findings.ts'
import type { SetAsideRepository } from '../db/set-aside.ts'
import type { SettingsRepository } from '../db/settings.ts'
import type { ThreadsRepository } from '../db/threads.ts'
import type { DetectedMail } from '../detection/detector.ts'
import type { MailTrace } from '../gmail/find-mail.ts'
import { readMailReference } from '../gmail/mail-reference.ts'
import type { Mailbox } from '../gmail/mailbox.ts'
import type { KnownNames } from '../gmail/query.ts'
import type { TakeIn } from '../review/take-in.ts'
import type { Clock } from '../time/clock.ts'
import { iso } from '../time/iso.ts'
import { explainMail, placeOf } from './explain.ts'
import type { Facts } from './facts.ts'
import { matchingTerm } from './query-match.ts'

type MissingMailParts = {
  accounts: Pick<AccountsRepository, 'list' | 'get'>
  candidates: Pick<CandidatesRepository, 'find' | 'countQueued'>
  findings: Pick<FindingsRepository, 'byGmailId' | 'show'>
  setAside: Pick<SetAsideRepository, 'byGmailId'>
  threads: Pick<ThreadsRepository, 'known'>
  settings: Pick<SettingsRepository, 'get'>
  openMailbox(account: AccountRow): Promise<Pick<Mailbox, 'find' | 'list'>>
  /** Reads a mail and says what it is. */
  readMail(account: AccountRow, gmailId: string): Promise<DetectedMail>
  takeIn: TakeIn
  directory: SenderDirectory
  /** As the sync asks for them. */
  knownNames(): KnownNames
  now: Clock
}

type MailId = { accountId: number; gmailId: string }

export type MissingMail = ReturnType<typeof createMissingMail>

/** "Why was this mail not detected?": looks a mail up at Gmail, says how far it came, and takes it in on request. Nothing that is looked up is stored. */
export function createMissingMail(parts: MissingMailParts) {
  const findAt = async (account: AccountRow, pasted: string): Promise<MailTrace[]> => {
    if (account.state === 'disconnected') throw disconnected(account)
    return (await parts.openMailbox(account)).find(pasted)
  }

  const traceOf = async (account: AccountRow, gmailId: string): Promise<MailTrace> => {
    const trace = (await findAt(account, gmailId)).find((found) => found.gmailId === gmailId)
    if (trace) return trace
    throw new AppError('mail_gone', 'This mail is no longer in Gmail.', { hint: 'It was deleted there for good; nothing is to be done.' })
  }

  const factsOf = async (account: AccountRow, trace: MailTrace): Promise<Facts> => {
    const { gmailId, threadId } = trace
    const candidate = parts.candidates.find(account.id, gmailId)
    const row = parts.findings.byGmailId(account.id, gmailId)
    return {
      trace,
      account,
      term: candidate ? null : await matchingTerm(await parts.openMailbox(account), { directory: parts.directory, names: parts.knownNames() }, trace),
      inKnownThread: parts.threads.known(account.id).has(threadId),
      candidate,
      queued: parts.candidates.countQueued(account.id),
      finding: row ? parts.findings.show(row.id) : null,
      setAside: parts.setAside.byGmailId(account.id, gmailId),
      windowDays: parts.settings.get().windowDays,
      now: parts.now(),
    }
  }

  /** The words behind "not job mail"; detection may meanwhile judge otherwise, and then has none for it. */
  const quotesOf = async (account: AccountRow, { candidate, trace }: Facts): Promise<string[]> => {
    if (candidate?.outcome !== 'set_aside') return []
    const { detection } = await parts.readMail(account, trace.gmailId)
    return detection.verdict === 'not_job' ? detection.evidence.map(({ quote }) => quote) : []
  }

  return {
    /** @throws AppError invalid_input for what names no mail; not_found without an account; that of the account when none can be asked */
    async find({ pasted, accountId }: { pasted: string; accountId?: number | undefined }): Promise<MailSearch> {
      if (readMailReference(pasted) === null) throw namesNoMail()
      const accounts = parts.accounts.list().filter(({ id }) => accountId === undefined || id === accountId)
      const answers = await Promise.all(accounts.map((account) => ask(account, () => findAt(account, pasted))))
      const failed = answers.flatMap(({ account, failure }) => (failure ? [{ account, failure }] : []))
      if (failed.length === answers.length) throw failed[0]?.failure ?? noAccount()
      return {
        mails: answers.flatMap(({ account, found }) => found.map((trace) => describe(account, trace))).sort((a, b) => b.receivedAt.localeCompare(a.receivedAt)),
        unasked: failed.map(({ account, failure }) => ({ accountAddress: account.address, message: failure.message, hint: failure.hint })),
      }
    },

    /** @throws AppError mail_gone, or what keeps Gmail from being asked */
    async explain({ accountId, gmailId }: MailId): Promise<MailExplanation> {
      const account = parts.accounts.get(accountId)
      const facts = await factsOf(account, await traceOf(account, gmailId))
      const steps = explainMail(facts)
      const last = steps.at(-1)
      const stoppedAt = last && !last.passed ? last.step : null
      const { finding } = facts
      return {
        mail: describe(account, facts.trace),
        steps: steps.map(({ step, passed, title, text }) => ({ step, passed, title, text })),
        quotes: stoppedAt === 'judgement' ? await quotesOf(account, facts) : [],
        advice: last?.advice ?? null,
        rescue: last?.rescue ?? null,
        finding: finding ? { id: finding.id, state: finding.state, applicationId: finding.applicationId } : null,
      }
    },

    /** Makes the mail a finding that waits, whatever the queries and the judgement say. */
    async review({ accountId, gmailId }: MailId): Promise<Finding> {
      const account = parts.accounts.get(accountId)
      const { threadId } = await traceOf(account, gmailId)
      return parts.takeIn({ accountId, gmailId, threadId }, 'You asked for this mail.')
    },

    addressOf: (accountId: number): string => parts.accounts.get(accountId).address,
  }
}

type Answer = { account: AccountRow; found: MailTrace[]; failure: AppError | null }

/** One account that cannot be asked does not keep the others from answering. */
async function ask(account: AccountRow, find: () => Promise<MailTrace[]>): Promise<Answer> {
  try {
    return { account, found: await find(), failure: null }
  } catch (error) {
    return { account, found: [], failure: AppError.from(error) }
  }
}

const describe = ({ id, address }: AccountRow, { gmailId, from, subject, receivedAt, labels }: MailTrace): TracedMail => ({
  accountId: id,
  accountAddress: address,
  gmailId,
  from,
  subject,
  receivedAt: iso(receivedAt),
  place: placeOf(labels),
})

const disconnected = ({ address }: AccountRow) =>
  new AppError('needs_reconnect', `${address} is not connected.`, { hint: 'Connect it again in Settings > Email Integration, then look for the mail.' })

const noAccount = () => new AppError('not_found', 'Gmail is not connected.', { hint: 'Connect it in Settings > Email Integration, then look for the mail.' })

const namesNoMail = () =>
  new AppError('invalid_input', 'This names no mail.', {
    hint: "Open the mail in Gmail and copy the address of the page, or paste the mail's subject or Message-ID.",
  })
