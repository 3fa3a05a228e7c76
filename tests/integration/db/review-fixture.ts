import { accountsRepository } from '#main/db/accounts.ts'
import { candidatesRepository } from '#main/db/candidates.ts'
import { findingsRepository } from '#main/db/findings.ts'
import type { DetectedMail } from '#main/detection/detector.ts'
import { createRecorder } from '#main/review/recorder.ts'
import { createReview } from '#main/review/review.ts'
import type { Finding } from '#shared/domain/finding.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { NOW, temporaryDatabase } from '#tests/support/database.ts'
import { detectedMail } from '#tests/support/mails.ts'

/** A database with one account, the recorder and the review on it. */
export function reviewFixture() {
  const clock = { now: NOW }
  const { db, folder, file } = temporaryDatabase(() => clock.now)
  const account = accountsRepository(db).create({ address: 'mara@mail.example', clientId: 'client', sample: false })
  const candidates = candidatesRepository(db)
  const findings = findingsRepository(db)
  const vault: { key: Buffer | null } = { key: Buffer.alloc(32, 7) }
  const vaultKey = async () => {
    if (vault.key) return vault.key
    throw new AppError('keychain_unavailable', 'The keychain is locked.', { hint: 'Unlock it.' })
  }
  const mailbox = new Map<string, DetectedMail>()
  const readMail = async (_: unknown, gmailId: string) => {
    const mail = mailbox.get(gmailId)
    if (mail) return mail
    throw new AppError('mail_gone', 'Gmail no longer has this mail.', { hint: 'It was deleted.' })
  }
  const now = () => clock.now
  const recorder = createRecorder({ db, now, vaultKey })
  const review = createReview({ db, now, vaultKey, readMail })

  let mails = 0
  /** Lets a mail arrive and be recorded. */
  const arrive = async (mail: DetectedMail = detectedMail(), threadId = `thread-${mails + 1}`) => {
    const gmailId = `mail-${++mails}`
    mailbox.set(gmailId, mail)
    candidates.enqueue(account.id, [{ gmailId, threadId }])
    await recorder.record(account.id, gmailId, threadId, mail)
    return gmailId
  }
  /** Lets a mail arrive that becomes a finding. */
  const find = async (mail?: DetectedMail, threadId?: string): Promise<Finding> => {
    const gmailId = await arrive(mail, threadId)
    const row = findings.byGmailId(account.id, gmailId)
    if (!row) throw new Error('The mail became no finding.')
    return review.get(row.id)
  }
  const asDetected = ({ id, type, fields }: Finding) => ({ findingId: id, type, fields })
  return { db, folder, file, clock, account, candidates, vault, mailbox, recorder, review, arrive, find, asDetected }
}
