import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Database } from './database.ts'
import { reviews } from './schema.ts'

export type ReviewRow = typeof reviews.$inferSelect

/** What the person decided about findings; an undone review stays, marked. Times in milliseconds since the epoch. */
export function reviewsRepository({ orm, transaction }: Database) {
  return {
    insert: (row: Omit<ReviewRow, 'id' | 'undoneAt' | 'tellsSender'>): number =>
      transaction(() => orm.insert(reviews).values(row).returning({ id: reviews.id }).get().id),
    /** The review of a finding that was not undone; null while it waits. */
    standing: (findingId: number): ReviewRow | null =>
      orm
        .select()
        .from(reviews)
        .where(and(eq(reviews.findingId, findingId), isNull(reviews.undoneAt)))
        .orderBy(desc(reviews.id))
        .get() ?? null,
    markUndone: (id: number, undoneAt: number): void =>
      transaction(() => {
        orm.update(reviews).set({ undoneAt }).where(eq(reviews.id, id)).run()
      }),
  }
}
