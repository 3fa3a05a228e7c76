import { and, eq } from 'drizzle-orm'
import type { Learnable } from '#core/learning/personal.ts'
import { candidatesRepository } from './candidates.ts'
import type { Database } from './database.ts'
import { findingTextsRepository, type KeptText } from './finding-texts.ts'
import { type FindingRow, findingsRepository } from './findings.ts'
import { learnablesRepository } from './learnables.ts'
import { findings, setAside } from './schema.ts'

/** A finding that waited, as it was, with all that hangs on it. */
export type WaitingFinding = { finding: FindingRow; text: KeptText | null; learnable: Learnable | null }

/** Changes of mind about findings that wait: each gives back what it was before. */
export function secondThoughts(db: Database) {
  const { orm, transaction } = db
  const rows = findingsRepository(db)
  const texts = findingTextsRepository(db)
  const learnables = learnablesRepository(db)
  const candidates = candidatesRepository(db)
  const whole = (findingId: number): WaitingFinding => ({ finding: rows.get(findingId), text: texts.get(findingId), learnable: learnables.get(findingId) })
  return {
    /** Another type; the fields stay as they were read. */
    change: (findingId: number, patch: Pick<FindingRow, 'type' | 'verdict' | 'confidence' | 'decidedBy' | 'reason'>): WaitingFinding =>
      transaction(() => {
        const before = whole(findingId)
        // what was quoted for the type spoke for another one
        rows.update(findingId, { ...patch, evidence: before.finding.evidence.filter(({ field }) => field !== 'type') })
        return before
      }),
    /** Not job mail after all. @param at milliseconds since the epoch */
    setAside: (findingId: number, reason: string, at: number): WaitingFinding =>
      transaction(() => {
        const before = whole(findingId)
        const { accountId, gmailId, threadId, senderName, senderAddress, subject, date } = before.finding
        orm.delete(findings).where(eq(findings.id, findingId)).run()
        orm.insert(setAside).values({ accountId, gmailId, threadId, senderName, senderAddress, subject, date, reason, setAsideAt: at }).run()
        candidates.finish(accountId, gmailId, 'set_aside')
        return before
      }),
    /** As it was before, unless it was reviewed or rescued meanwhile. */
    restore: ({ finding, text, learnable }: WaitingFinding): void =>
      transaction(() => {
        const now = rows.byGmailId(finding.accountId, finding.gmailId)
        if (now && (now.id !== finding.id || now.state !== 'pending')) return
        const { id, ...row } = finding
        if (now) return rows.update(id, row)
        orm
          .delete(setAside)
          .where(and(eq(setAside.accountId, finding.accountId), eq(setAside.gmailId, finding.gmailId)))
          .run()
        orm.insert(findings).values(finding).run()
        if (text) texts.keep(id, text)
        if (learnable) learnables.keep(id, learnable)
        candidates.finish(finding.accountId, finding.gmailId, 'finding')
      }),
  }
}
