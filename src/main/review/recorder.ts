import { type CandidatesRepository, candidatesRepository, type Outcome } from '../db/candidates.ts'
import { setAsideRepository } from '../db/set-aside.ts'
import type { DetectedMail } from '../detection/detector.ts'
import { type KeepingOptions, type MailAt, newFindings } from './new-findings.ts'

export type Recorder = {
  /**
   * Saves what became of a queued mail: the row and the end of its wait in the queue are one transaction, so that a kill at any moment
   * neither loses nor doubles it. A mail that was recorded before keeps its outcome. One that is not in the queue, because its account's data
   * was deleted meanwhile, is dropped as `gone`.
   * @param mail what detection made of it; `gone` when Gmail no longer has it
   * @throws AppError keychain_unavailable (nothing is written: the mail stays queued), disk_full, database_damaged
   */
  record(accountId: number, gmailId: string, threadId: string, mail: DetectedMail | 'gone'): Promise<Outcome>
}

/** Records what detection made of queued mails. */
export function createRecorder(options: KeepingOptions): Recorder {
  const { db, now } = options
  const candidates = candidatesRepository(db)
  const setAside = setAsideRepository(db)
  const findings = newFindings(options)

  const save = (at: MailAt, mail: DetectedMail, outcome: Outcome, sealed: Buffer | null) => {
    if (outcome === 'finding') findings.add(at, mail, sealed)
    if (outcome === 'set_aside') {
      const { senderName, senderAddress, subject, date, detection } = mail
      setAside.insert({ ...at, senderName, senderAddress, subject, date, reason: detection.reason, setAsideAt: now() })
    }
  }

  return {
    async record(accountId, gmailId, threadId, mail) {
      const outcome = outcomeOf(mail)
      const sealed = mail !== 'gone' && outcome === 'finding' ? await findings.seal(mail) : null
      return db.transaction(() => {
        const before = settled(candidates, accountId, gmailId)
        if (before) return before
        if (mail !== 'gone') save({ accountId, gmailId, threadId }, mail, outcome, sealed)
        candidates.finish(accountId, gmailId, outcome)
        return outcome
      })
    },
  }
}

function outcomeOf(mail: DetectedMail | 'gone'): Outcome {
  if (mail === 'gone') return 'gone'
  if (mail.ownMail) return 'own_mail'
  return mail.detection.verdict === 'not_job' ? 'set_aside' : 'finding'
}

/** The outcome of a mail that no longer waits in the queue; null while it does, or when it was given up and could be read after all. */
function settled(candidates: CandidatesRepository, accountId: number, gmailId: string): Outcome | null {
  const outcome = candidates.outcome(accountId, gmailId)
  if (outcome === null) return 'gone'
  return outcome === 'queued' || outcome === 'poison' ? null : outcome
}
