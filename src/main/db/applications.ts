import { and, asc, eq, isNull, notExists } from 'drizzle-orm'
import type { Database } from './database.ts'
import { applications, events } from './schema.ts'

export type ApplicationRow = typeof applications.$inferSelect

/** What people apply for. What happened to an application is in its events; one of which none stands is not shown. */
export function applicationsRepository({ orm, transaction }: Database) {
  return {
    insert: (row: Omit<ApplicationRow, 'id'>): number => transaction(() => orm.insert(applications).values(row).returning({ id: applications.id }).get().id),
    list: (): ApplicationRow[] => orm.select().from(applications).all(),
    find: (id: number): ApplicationRow | null => orm.select().from(applications).where(eq(applications.id, id)).get() ?? null,
    /** Companies of the applications that are shown, each name once, in order. */
    companies: (): string[] =>
      orm
        .selectDistinct({ company: applications.company })
        .from(applications)
        .innerJoin(events, and(eq(events.applicationId, applications.id), isNull(events.retractedAt)))
        .orderBy(asc(applications.company))
        .all()
        .map((row) => row.company),
    /** Removes the applications of which no event stands. */
    removeWithoutEvents: (): void =>
      transaction(() => {
        const standing = orm
          .select({ id: events.id })
          .from(events)
          .where(and(eq(events.applicationId, applications.id), isNull(events.retractedAt)))
        orm.delete(applications).where(notExists(standing)).run()
      }),
  }
}
