import { and, count, desc, eq, lt, sql } from 'drizzle-orm'
import type { SetAside } from '#shared/domain/finding.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { iso } from '../time/iso.ts'
import type { Database } from './database.ts'
import { accounts, setAside } from './schema.ts'

export type SetAsideRow = typeof setAside.$inferSelect
export type SetAsideRepository = ReturnType<typeof setAsideRepository>

/** Mail judged not to be job mail. `get` throws not_found. */
export function setAsideRepository({ orm, transaction }: Database) {
  // a sync inserts many: building and compiling the statement anew costs more than running it
  const insert = orm
    .insert(setAside)
    .values({
      accountId: sql.placeholder('accountId'),
      gmailId: sql.placeholder('gmailId'),
      threadId: sql.placeholder('threadId'),
      senderName: sql.placeholder('senderName'),
      senderAddress: sql.placeholder('senderAddress'),
      subject: sql.placeholder('subject'),
      date: sql.placeholder('date'),
      reason: sql.placeholder('reason'),
      setAsideAt: sql.placeholder('setAsideAt'),
    } satisfies Record<keyof Omit<SetAsideRow, 'id'>, unknown>)
    .prepare()
  return {
    insert: (row: Omit<SetAsideRow, 'id'>): void =>
      transaction(() => {
        insert.run(row)
      }),
    get: (id: number): SetAsideRow => {
      const row = orm.select().from(setAside).where(eq(setAside.id, id)).get()
      if (!row) throw new AppError('not_found', 'This mail is no longer set aside.', { hint: 'Look for it under Pending; after 30 days it is forgotten.' })
      return row
    },
    byGmailId: (accountId: number, gmailId: string): SetAsideRow | null =>
      orm
        .select()
        .from(setAside)
        .where(and(eq(setAside.accountId, accountId), eq(setAside.gmailId, gmailId)))
        .get() ?? null,
    /** Newest mail first. */
    list: (): SetAside[] =>
      orm
        .select({ row: setAside, accountAddress: accounts.address })
        .from(setAside)
        .innerJoin(accounts, eq(accounts.id, setAside.accountId))
        .orderBy(desc(setAside.date), desc(setAside.id))
        .all()
        .map(({ row: { threadId: _, setAsideAt: __, date, ...row }, accountAddress }) => ({ ...row, accountAddress, date: iso(date) })),
    count: (): number => orm.select({ rows: count() }).from(setAside).get()?.rows ?? 0,
    remove: (id: number): void =>
      transaction(() => {
        orm.delete(setAside).where(eq(setAside.id, id)).run()
      }),
    removeOfAccount: (accountId: number): void =>
      transaction(() => {
        orm.delete(setAside).where(eq(setAside.accountId, accountId)).run()
      }),
    /** @returns how many were removed */
    removeSetAsideBefore: (time: number): number => transaction(() => orm.delete(setAside).where(lt(setAside.setAsideAt, time)).run().changes),
  }
}
