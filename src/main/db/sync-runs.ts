import { desc, eq, lt } from 'drizzle-orm'
import type { ErrorCode } from '#shared/ipc/errors.ts'
import type { Database } from './database.ts'
import { syncRuns } from './schema.ts'

export type SyncRunRow = typeof syncRuns.$inferSelect
export type SyncRunsRepository = ReturnType<typeof syncRunsRepository>

/** What each sync did; times in milliseconds since the epoch. A run without an end was cut off. */
export function syncRunsRepository({ orm, transaction }: Database) {
  return {
    start: (accountId: number, startedAt: number): number =>
      transaction(() => orm.insert(syncRuns).values({ accountId, startedAt, listed: 0, found: 0, setAside: 0 }).returning({ id: syncRuns.id }).get().id),
    end: (id: number, result: { endedAt: number; listed: number; found: number; setAside: number; errorCode: ErrorCode | null }): void =>
      transaction(() => {
        orm.update(syncRuns).set(result).where(eq(syncRuns.id, id)).run()
      }),
    latest: (accountId: number): SyncRunRow | null =>
      orm.select().from(syncRuns).where(eq(syncRuns.accountId, accountId)).orderBy(desc(syncRuns.id)).limit(1).get() ?? null,
    removeOfAccount: (accountId: number): void =>
      transaction(() => {
        orm.delete(syncRuns).where(eq(syncRuns.accountId, accountId)).run()
      }),
    removeStartedBefore: (time: number): number => transaction(() => orm.delete(syncRuns).where(lt(syncRuns.startedAt, time)).run().changes),
  }
}
