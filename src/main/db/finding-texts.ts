import { eq, lt } from 'drizzle-orm'
import type { Database } from './database.ts'
import { findingTexts } from './schema.ts'

/** A sealed text and when it was kept first (milliseconds since the epoch). */
export type KeptText = { sealed: Buffer; keptAt: number }
export type FindingTextsRepository = ReturnType<typeof findingTextsRepository>

/** The sealed texts of findings that wait. After removing some, `purge()` the database. */
export function findingTextsRepository({ orm, transaction }: Database) {
  return {
    keep: (findingId: number, { sealed, keptAt }: KeptText): void =>
      transaction(() => {
        orm.insert(findingTexts).values({ findingId, sealed, keptAt }).onConflictDoUpdate({ target: findingTexts.findingId, set: { sealed, keptAt } }).run()
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
