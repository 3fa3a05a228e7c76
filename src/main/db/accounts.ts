import { eq } from 'drizzle-orm'
import { AppError } from '#shared/ipc/errors.ts'
import type { Database } from './database.ts'
import { accounts } from './schema.ts'

export type AccountRow = typeof accounts.$inferSelect

/** An account of which no mail was listed, or whose listed mails are forgotten: its next sync starts over. */
export const NEVER_LISTED = { historyId: null, listedUntil: null, reconciledAt: null, reconciledDays: null, reconciledWith: null } satisfies Partial<AccountRow>

export type AccountsRepository = ReturnType<typeof accountsRepository>

/** Connected mailboxes, oldest first. `get`, `update` and `remove` throw not_found for an id that is not there. */
export function accountsRepository({ orm, transaction }: Database) {
  const get = (id: number): AccountRow => {
    const row = orm.select().from(accounts).where(eq(accounts.id, id)).get()
    if (!row) throw new AppError('not_found', 'This account is no longer here.', { hint: 'Connect Gmail in Settings.' })
    return row
  }
  return {
    get,
    list: (): AccountRow[] => orm.select().from(accounts).orderBy(accounts.id).all(),
    byAddress: (address: string): AccountRow | null => orm.select().from(accounts).where(eq(accounts.address, address)).get() ?? null,
    create: (account: { address: string; clientId: string; sample: boolean }): AccountRow =>
      transaction(() =>
        orm
          .insert(accounts)
          .values({ ...account, state: 'connected' })
          .returning()
          .get(),
      ),
    update: (id: number, patch: Partial<Omit<AccountRow, 'id'>>): AccountRow =>
      transaction(() => {
        orm.update(accounts).set(patch).where(eq(accounts.id, id)).run()
        return get(id)
      }),
    /** Everything that hangs on the account goes with it; `deleteAccountData` first clears away what would be left of its applications. */
    remove: (id: number): void =>
      transaction(() => {
        orm
          .delete(accounts)
          .where(eq(accounts.id, get(id).id))
          .run()
      }),
  }
}
