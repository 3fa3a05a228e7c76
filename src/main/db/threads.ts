import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { expandedThreads, findings } from './schema.ts'

export type ThreadsRepository = ReturnType<typeof threadsRepository>

/**
 * Gmail's threads that are about an application: those with a finding that waits or was confirmed. What else comes in them needs
 * no phrase to be read.
 */
export function threadsRepository({ orm, transaction }: Database) {
  const ofInterest = (accountId: number) => and(eq(findings.accountId, accountId), inArray(findings.state, ['pending', 'confirmed']))
  const mark = orm
    .insert(expandedThreads)
    .values({ accountId: sql.placeholder('accountId'), threadId: sql.placeholder('threadId') })
    .onConflictDoNothing()
    .prepare()
  return {
    /** All of them. */
    known: (accountId: number): Set<string> =>
      new Set(
        orm
          .selectDistinct({ threadId: findings.threadId })
          .from(findings)
          .where(ofInterest(accountId))
          .all()
          .map((row) => row.threadId),
      ),
    /** Those whose other mails were not listed yet. */
    unexpanded: (accountId: number): string[] =>
      orm
        .selectDistinct({ threadId: findings.threadId })
        .from(findings)
        .leftJoin(expandedThreads, and(eq(expandedThreads.accountId, findings.accountId), eq(expandedThreads.threadId, findings.threadId)))
        .where(and(ofInterest(accountId), isNull(expandedThreads.threadId)))
        .all()
        .map((row) => row.threadId),
    markExpanded: (accountId: number, threadIds: string[]): void =>
      transaction(() => {
        for (const threadId of threadIds) mark.run({ accountId, threadId })
      }),
    removeOfAccount: (accountId: number): void =>
      transaction(() => {
        orm.delete(expandedThreads).where(eq(expandedThreads.accountId, accountId)).run()
      }),
  }
}
