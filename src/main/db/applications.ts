import { and, asc, eq, isNull, notExists, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { applications, events, findings } from './schema.ts'

export type ApplicationRow = typeof applications.$inferSelect
export type EventRow = typeof events.$inferSelect
export type ApplicationsRepository = ReturnType<typeof applicationsRepository>

/** Applications and the events of their timelines. Events are retracted, never deleted while their finding is there. */
export function applicationsRepository({ orm, transaction }: Database) {
  // the finding that an event rests on: what matching compares, and details that the application itself lacks
  const withFinding = () =>
    orm
      .select({
        event: events,
        finding: { accountId: findings.accountId, threadId: findings.threadId, fields: findings.fields },
      })
      .from(events)
      .leftJoin(findings, eq(findings.id, events.findingId))
  const stated = (name: 'company' | 'title' | 'requisitionId') => sql<string | null>`json_extract(${findings.fields}, ${`$.${name}`})`
  const oldestFirst = [asc(events.at), asc(events.id)]
  return {
    insert: (row: Omit<ApplicationRow, 'id'>): number => transaction(() => orm.insert(applications).values(row).returning({ id: applications.id }).get().id),
    list: (): ApplicationRow[] => orm.select().from(applications).all(),
    /** Companies of the applications that are shown, each name once, in order. */
    companies: (): string[] =>
      orm
        .selectDistinct({ company: applications.company })
        .from(applications)
        .innerJoin(events, and(eq(events.applicationId, applications.id), isNull(events.retractedAt)))
        .orderBy(asc(applications.company))
        .all()
        .map((row) => row.company),
    find: (id: number): ApplicationRow | null => orm.select().from(applications).where(eq(applications.id, id)).get() ?? null,
    /** Standing events of all applications, oldest first. */
    standingEvents: () =>
      withFinding()
        .where(isNull(events.retractedAt))
        .orderBy(...oldestFirst)
        .all(),
    /**
     * The standing events of all applications as matching needs them, oldest first: few columns, and no JSON read here, because every
     * finding that is looked at asks for thousands of them. `type` and all that follows are null where no mail is behind the event.
     */
    matchRows: () =>
      orm
        .select({
          applicationId: events.applicationId,
          at: events.at,
          type: events.type,
          accountId: findings.accountId,
          threadId: findings.threadId,
          sender: findings.senderAddress,
          company: stated('company'),
          title: stated('title'),
          requisitionId: stated('requisitionId'),
        })
        .from(events)
        .leftJoin(findings, eq(findings.id, events.findingId))
        .where(isNull(events.retractedAt))
        .orderBy(...oldestFirst)
        .all(),
    /** All events of one application, retracted ones too, oldest first. */
    eventsOf: (applicationId: number) =>
      withFinding()
        .where(eq(events.applicationId, applicationId))
        .orderBy(...oldestFirst)
        .all(),
    addEvent: (event: Omit<EventRow, 'id' | 'retractedAt'>): number =>
      transaction(() => orm.insert(events).values(event).returning({ id: events.id }).get().id),
    findEvent: (id: number): EventRow | null => orm.select().from(events).where(eq(events.id, id)).get() ?? null,
    retract: (eventId: number, retractedAt: number): void =>
      transaction(() => {
        orm.update(events).set({ retractedAt }).where(eq(events.id, eventId)).run()
      }),
    /** Retracts what a finding contributed. */
    retractOfFinding: (findingId: number, retractedAt: number): void =>
      transaction(() => {
        orm
          .update(events)
          .set({ retractedAt })
          .where(and(eq(events.findingId, findingId), isNull(events.retractedAt)))
          .run()
      }),
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
