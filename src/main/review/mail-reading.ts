import type { Finding, FindingText } from '#shared/domain/finding.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { accountsRepository } from '../db/accounts.ts'
import { findingTextsRepository } from '../db/finding-texts.ts'
import { findingsRepository } from '../db/findings.ts'
import { setAsideRepository } from '../db/set-aside.ts'
import type { ReviewOptions } from './review.ts'
import { createTakeIn } from './take-in.ts'
import { openText } from './text-vault.ts'

/** What the review needs a mail's text for: showing it, and a second look at mail that was set aside. */
export function mailReading(options: ReviewOptions) {
  const { db, vaultKey, readMail } = options
  const accounts = accountsRepository(db)
  const findings = findingsRepository(db)
  const texts = findingTextsRepository(db)
  const setAside = setAsideRepository(db)
  const takeIn = createTakeIn(options)

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
      return takeIn({ accountId, gmailId, threadId }, 'You rescued this mail.')
    },
  }
}
