import type { Finding } from '#shared/domain/finding.ts'
import { accountsRepository } from '../db/accounts.ts'
import { candidatesRepository } from '../db/candidates.ts'
import { findingsRepository } from '../db/findings.ts'
import { setAsideRepository } from '../db/set-aside.ts'
import type { DetectedMail } from '../detection/detector.ts'
import { type MailAt, newFindings } from './new-findings.ts'
import type { ReviewOptions } from './review.ts'

/**
 * Reads a mail and makes it a finding that waits, because the person wants it: whether it was listed, set aside, given up or never seen.
 * One that is a finding already stays as it is.
 * @param reason stands in place of detection's where that judged it not to be job mail
 * @throws AppError mail_gone, offline, … of reading; keychain_unavailable, disk_full (nothing is written then)
 */
export type TakeIn = (mail: MailAt, reason: string) => Promise<Finding>

/** See TakeIn. */
export function createTakeIn(options: ReviewOptions): TakeIn {
  const { db, readMail } = options
  const accounts = accountsRepository(db)
  const candidates = candidatesRepository(db)
  const findings = findingsRepository(db)
  const setAside = setAsideRepository(db)
  const waiting = newFindings(options)

  return async (at, reason) => {
    const { accountId, gmailId } = at
    const known = findings.byGmailId(accountId, gmailId)
    if (known) return findings.show(known.id)
    const mail = wanted(await readMail(accounts.get(accountId), gmailId), reason)
    const sealed = await waiting.seal(mail)
    const findingId = db.transaction(() => {
      const meanwhile = findings.byGmailId(accountId, gmailId) // a sync may have read it too
      if (meanwhile) return meanwhile.id
      const left = setAside.byGmailId(accountId, gmailId)
      if (left) setAside.remove(left.id)
      const id = waiting.add(at, mail, sealed)
      candidates.enqueue(accountId, [at])
      candidates.finish(accountId, gmailId, 'finding')
      return id
    })
    db.purge()
    return findings.show(findingId)
  }
}

/** What detection holds for job mail is shown as such; of anything else the person decides. */
function wanted(mail: DetectedMail, reason: string): DetectedMail {
  const { detection } = mail
  if (detection.verdict !== 'not_job') return mail
  return { ...mail, detection: { ...detection, verdict: 'unsure', confidence: 0, reason } }
}
