import type { Database } from '../db/database.ts'
import { findingTextsRepository } from '../db/finding-texts.ts'
import { findingsRepository, type NewFinding } from '../db/findings.ts'
import { learnablesRepository } from '../db/learnables.ts'
import { settingsRepository } from '../db/settings.ts'
import type { DetectedMail } from '../detection/detector.ts'
import type { Clock } from '../time/clock.ts'
import { sealText } from './text-vault.ts'

/** Where a mail is. */
export type MailAt = { accountId: number; gmailId: string; threadId: string }

export type KeepingOptions = {
  db: Database
  now: Clock
  /** The key of kept texts; rejects with keychain_unavailable. */
  vaultKey: () => Promise<Buffer>
}

/** The findings that detected mails become, with what hangs on them while they wait. */
export function newFindings({ db, now, vaultKey }: KeepingOptions) {
  const findings = findingsRepository(db)
  const texts = findingTextsRepository(db)
  const learnables = learnablesRepository(db)
  const settings = settingsRepository(db)
  return {
    /**
     * A mail's text as it is kept until review; null where the person does not want that. Apart from `add`, since no transaction can wait
     * for the keychain.
     * @throws AppError keychain_unavailable
     */
    seal: async (mail: DetectedMail): Promise<Buffer | null> => (settings.get().keepText ? sealText(mail.text, await vaultKey()) : null),
    /** @returns the finding's id */
    add: (at: MailAt, mail: DetectedMail, sealed: Buffer | null): number =>
      db.transaction(() => {
        const id = findings.insert(newFinding(at, mail))
        learnables.keep(id, mail.learnable)
        if (sealed) texts.keep(id, { sealed, keptAt: now() })
        return id
      }),
  }
}

function newFinding(at: MailAt, mail: DetectedMail): NewFinding {
  const { type, ...detection } = mail.detection
  return {
    ...at,
    senderName: mail.senderName,
    senderAddress: mail.senderAddress,
    subject: mail.subject,
    date: mail.date,
    state: 'pending',
    ...detection,
    type: type ?? 'status_update', // only a mail judged not to be job mail has no type; rescued, it needs one that changes no status
  }
}
