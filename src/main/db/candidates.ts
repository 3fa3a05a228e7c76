import { and, asc, count, eq, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { candidates } from './schema.ts'

export type Outcome = Exclude<(typeof candidates.$inferSelect)['outcome'], 'queued'>
export type CandidatesRepository = ReturnType<typeof candidatesRepository>

/** The work queue of fetching, and the memory of every mail that was ever listed. */
export function candidatesRepository({ orm, transaction }: Database) {
  const ofMail = (accountId: number, gmailId: string) => and(eq(candidates.accountId, accountId), eq(candidates.gmailId, gmailId))
  const queued = (accountId: number) => and(eq(candidates.accountId, accountId), eq(candidates.outcome, 'queued'))
  const insert = orm
    .insert(candidates)
    .values({ accountId: sql.placeholder('accountId'), gmailId: sql.placeholder('gmailId'), threadId: sql.placeholder('threadId'), outcome: 'queued' })
    .onConflictDoNothing()
    .prepare()
  return {
    /** Queues the mails that were never seen, in the order given. @returns how many those were */
    enqueue: (accountId: number, mails: { gmailId: string; threadId: string }[]): number =>
      transaction(() => mails.reduce((added, { gmailId, threadId }) => added + insert.run({ accountId, gmailId, threadId }).changes, 0)),
    /** The first ones queued: newest first, as Gmail lists them. */
    nextQueued: (accountId: number, limit: number): { gmailId: string; threadId: string }[] =>
      orm
        .select({ gmailId: candidates.gmailId, threadId: candidates.threadId })
        .from(candidates)
        .where(queued(accountId))
        .orderBy(asc(candidates.id))
        .limit(limit)
        .all(),
    countQueued: (accountId: number): number => orm.select({ rows: count() }).from(candidates).where(queued(accountId)).get()?.rows ?? 0,
    /** What became of a mail: `queued` until its one outcome is committed; null for a mail that was never listed. */
    outcome: (accountId: number, gmailId: string): Outcome | 'queued' | null =>
      orm.select({ outcome: candidates.outcome }).from(candidates).where(ofMail(accountId, gmailId)).get()?.outcome ?? null,
    finish: (accountId: number, gmailId: string, outcome: Outcome): void =>
      transaction(() => {
        orm.update(candidates).set({ outcome }).where(ofMail(accountId, gmailId)).run()
      }),
    removeOfAccount: (accountId: number): void =>
      transaction(() => {
        orm.delete(candidates).where(eq(candidates.accountId, accountId)).run()
      }),
  }
}
