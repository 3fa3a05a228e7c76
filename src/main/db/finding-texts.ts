import { eq, lt, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { findingTexts } from './schema.ts'

/** A sealed text and when it was kept first (milliseconds since the epoch). */
export type KeptText = { sealed: Buffer; keptAt: number }

/** The sealed texts of findings that wait. After removing some, `purge()` the database. */
export function findingTextsRepository({ orm, transaction }: Database) {
  const keep = orm
    .insert(findingTexts)
    .values({ findingId: sql.placeholder('findingId'), sealed: sql.placeholder('sealed'), keptAt: sql.placeholder('keptAt') })
    .onConflictDoUpdate({ target: findingTexts.findingId, set: { sealed: sql`excluded.sealed`, keptAt: sql`excluded.kept_at` } })
    .prepare()
  return {
    keep: (findingId: number, { sealed, keptAt }: KeptText): void =>
      transaction(() => {
        keep.run({ findingId, sealed, keptAt })
      }),
    get: (findingId: number): KeptText | null => {
      const row = orm.select().from(findingTexts).where(eq(findingTexts.findingId, findingId)).get()
      return row ? { sealed: row.sealed, keptAt: row.keptAt } : null
    },
    remove: (findingId: number): void =>
      transaction(() => {
        orm.delete(findingTexts).where(eq(findingTexts.findingId, findingId)).run()
      }),
    /** @returns how many were removed */
    removeKeptBefore: (time: number): number => transaction(() => orm.delete(findingTexts).where(lt(findingTexts.keptAt, time)).run().changes),
    removeAll: (): number => transaction(() => orm.delete(findingTexts).run().changes),
  }
}
