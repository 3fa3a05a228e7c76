import { desc, eq, lt } from 'drizzle-orm'
import type { Database } from './database.ts'
import { accounts, syncRuns } from './schema.ts'

type SyncRunRow = typeof syncRuns.$inferSelect
type SyncRunResult = Omit<SyncRunRow, 'id' | 'accountId' | 'startedAt'>
export type SyncRunsRepository = ReturnType<typeof syncRunsRepository>

/** What each sync did; times in milliseconds since the epoch. A run without an end was cut off, or is under way. */
export function syncRunsRepository({ orm, transaction }: Database) {
  return {
    start: (accountId: number, startedAt: number): number =>
      transaction(() => orm.insert(syncRuns).values({ accountId, startedAt, listed: 0, found: 0, setAside: 0 }).returning({ id: syncRuns.id }).get().id),
    end: (id: number, result: SyncRunResult): void =>
      transaction(() => {
        orm.update(syncRuns).set(result).where(eq(syncRuns.id, id)).run()
      }),
    latest: (accountId: number): SyncRunRow | null =>
      orm.select().from(syncRuns).where(eq(syncRuns.accountId, accountId)).orderBy(desc(syncRuns.id)).limit(1).get() ?? null,
    /** The last runs of all accounts, newest first. */
    history: (limit: number) =>
      orm
        .select({ run: syncRuns, accountAddress: accounts.address })
        .from(syncRuns)
        .innerJoin(accounts, eq(accounts.id, syncRuns.accountId))
        .orderBy(desc(syncRuns.id))
        .limit(limit)
        .all(),
    removeOfAccount: (accountId: number): void =>
      transaction(() => {
        orm.delete(syncRuns).where(eq(syncRuns.accountId, accountId)).run()
      }),
    removeStartedBefore: (time: number): number => transaction(() => orm.delete(syncRuns).where(lt(syncRuns.startedAt, time)).run().changes),
  }
}
