import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Finding, FindingState } from '#shared/domain/finding.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { iso, isoOrNull } from '../time/iso.ts'
import type { Database } from './database.ts'
import { accounts, events, findings, reviews } from './schema.ts'

export type FindingRow = typeof findings.$inferSelect
export type NewFinding = Omit<FindingRow, 'id'>
export type FindingsRepository = ReturnType<typeof findingsRepository>

/** Findings, as rows for the work on them and as the window shows them. `get` and `show` throw not_found. */
export function findingsRepository({ orm, transaction }: Database) {
  // a finding has at most one review and one event that stand, so that the joins never double it
  const shown = () =>
    orm
      .select({ row: findings, accountAddress: accounts.address, applicationId: events.applicationId, reviewedAt: reviews.reviewedAt })
      .from(findings)
      .innerJoin(accounts, eq(accounts.id, findings.accountId))
      .leftJoin(events, and(eq(events.findingId, findings.id), isNull(events.retractedAt)))
      .leftJoin(reviews, and(eq(reviews.findingId, findings.id), isNull(reviews.undoneAt)))
  // a sync inserts many: building and compiling the statement anew costs more than running it
  const insert = orm
    .insert(findings)
    .values({
      accountId: sql.placeholder('accountId'),
      gmailId: sql.placeholder('gmailId'),
      threadId: sql.placeholder('threadId'),
      senderName: sql.placeholder('senderName'),
      senderAddress: sql.placeholder('senderAddress'),
      subject: sql.placeholder('subject'),
      date: sql.placeholder('date'),
      state: sql.placeholder('state'),
      verdict: sql.placeholder('verdict'),
      type: sql.placeholder('type'),
      confidence: sql.placeholder('confidence'),
      decidedBy: sql.placeholder('decidedBy'),
      reason: sql.placeholder('reason'),
      fields: sql.placeholder('fields'),
      evidence: sql.placeholder('evidence'),
    } satisfies Record<keyof NewFinding, unknown>)
    .returning({ id: findings.id })
    .prepare()
  return {
    insert: (row: NewFinding): number => transaction(() => insert.get(row).id),
    get: (id: number): FindingRow => orm.select().from(findings).where(eq(findings.id, id)).get() ?? missing(),
    show: (id: number): Finding => describe(shown().where(eq(findings.id, id)).get() ?? missing()),
    byGmailId: (accountId: number, gmailId: string): FindingRow | null =>
      orm
        .select()
        .from(findings)
        .where(and(eq(findings.accountId, accountId), eq(findings.gmailId, gmailId)))
        .get() ?? null,
    /** Newest mail first. */
    list: (states: FindingState[]): Finding[] =>
      shown().where(inArray(findings.state, states)).orderBy(desc(findings.date), desc(findings.id)).all().map(describe),
    /** What matching needs of the findings that wait. */
    waiting: () =>
      orm
        .select({
          id: findings.id,
          accountId: findings.accountId,
          threadId: findings.threadId,
          sender: findings.senderAddress,
          type: findings.type,
          fields: findings.fields,
          date: findings.date,
        })
        .from(findings)
        .where(eq(findings.state, 'pending'))
        .all(),
    counts: (): Record<FindingState, number> => {
      const rows = orm.select({ state: findings.state, rows: count() }).from(findings).groupBy(findings.state).all()
      return { pending: 0, confirmed: 0, ignored: 0, not_job: 0, ...Object.fromEntries(rows.map((row) => [row.state, row.rows])) }
    },
    update: (id: number, patch: Partial<NewFinding>): void =>
      transaction(() => {
        orm.update(findings).set(patch).where(eq(findings.id, id)).run()
      }),
    /** Their texts, reviews and events go with them. */
    removeOfAccount: (accountId: number): void =>
      transaction(() => {
        orm.delete(findings).where(eq(findings.accountId, accountId)).run()
      }),
  }
}

type Shown = { row: FindingRow; accountAddress: string; applicationId: number | null; reviewedAt: number | null }

function describe({ row, accountAddress, applicationId, reviewedAt }: Shown): Finding {
  return {
    ...row,
    date: iso(row.date),
    accountAddress,
    applicationId,
    reviewedAt: isoOrNull(reviewedAt),
  }
}

function missing(): never {
  throw new AppError('not_found', 'This finding is no longer here.', { hint: 'Reload the list.' })
}
