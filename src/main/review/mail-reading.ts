import type { Finding, FindingText } from '#shared/domain/finding.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { accountsRepository } from '../db/accounts.ts'
import { candidatesRepository } from '../db/candidates.ts'
import { findingTextsRepository } from '../db/finding-texts.ts'
import { findingsRepository } from '../db/findings.ts'
import { learnablesRepository } from '../db/learnables.ts'
import { setAsideRepository } from '../db/set-aside.ts'
import { settingsRepository } from '../db/settings.ts'
import { newFinding } from './new-finding.ts'
import type { ReviewOptions } from './review.ts'
import { openText, sealText } from './text-vault.ts'

/** What the review needs a mail's text for: showing it, and a second look at mail that was set aside. */
export function mailReading({ db, now, vaultKey, readMail }: ReviewOptions) {
  const accounts = accountsRepository(db)
  const candidates = candidatesRepository(db)
  const findings = findingsRepository(db)
  const texts = findingTextsRepository(db)
  const learnables = learnablesRepository(db)
  const setAside = setAsideRepository(db)
  const settings = settingsRepository(db)

  const keptText = async (findingId: number): Promise<string | null> => {
    const kept = texts.get(findingId)
    if (!kept) return null
    try {
      return openText(kept.sealed, await vaultKey())
    } catch (error) {
      // another key: the keychain was reset since. Gmail still has the mail.
      if (error instanceof AppError && error.code === 'text_unavailable') return null
      throw error
    }
  }

  return {
    /** The kept text while the finding waits, else the mail as Gmail has it now, which is not stored. */
    async text(findingId: number): Promise<FindingText> {
      const { accountId, gmailId } = findings.get(findingId)
      const kept = await keptText(findingId)
      if (kept !== null) return { text: kept, source: 'kept' }
      const { text } = await readMail(accounts.get(accountId), gmailId)
      return { text, source: 'gmail' }
    },
    /** A mail that was set aside becomes a finding that waits. It is read again, for its text was never kept. */
    async rescue(setAsideId: number): Promise<Finding> {
      const { accountId, gmailId, threadId } = setAside.get(setAsideId)
      const mail = await readMail(accounts.get(accountId), gmailId)
      const sealed = settings.get().keepText ? sealText(mail.text, await vaultKey()) : null
      const { detection } = mail
      const confidence = detection.verdict === 'not_job' ? 0 : detection.confidence
      const rescued = { ...mail, detection: { ...detection, verdict: 'unsure' as const, confidence, reason: 'You rescued this mail.' } }
      const findingId = db.transaction(() => {
        setAside.remove(setAside.get(setAsideId).id) // gone if it was rescued twice at once
        const id = findings.insert(newFinding({ accountId, gmailId, threadId }, rescued))
        learnables.keep(id, mail.learnable)
        if (sealed) texts.keep(id, { sealed, keptAt: now() })
        candidates.finish(accountId, gmailId, 'finding')
        return id
      })
      db.purge()
      return findings.show(findingId)
    },
  }
}
