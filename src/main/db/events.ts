import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { events, findings } from './schema.ts'

export type EventRow = typeof events.$inferSelect

/** An event, and of the finding that it rests on what the application itself may lack. */
export type TimelineEntry = ReturnType<ReturnType<typeof eventsRepository>['ofApplication']>[number]

/** An event as matching needs it; `type` and all that follows it are null where no mail is behind it. */
export type MatchRow = ReturnType<ReturnType<typeof matchRows>['all']>[number]

/** The events of the applications' timelines. They are retracted, never deleted while their finding is there. */
export function eventsRepository({ orm, transaction }: Database) {
  const entries = () =>
    orm
      .select({ event: events, finding: { fields: findings.fields } })
      .from(events)
      .leftJoin(findings, eq(findings.id, events.findingId))
  return {
    add: (event: Omit<EventRow, 'id' | 'retractedAt'>): number => transaction(() => orm.insert(events).values(event).returning({ id: events.id }).get().id),
    find: (id: number): EventRow | null => orm.select().from(events).where(eq(events.id, id)).get() ?? null,
    retract: (id: number, retractedAt: number): void =>
      transaction(() => {
        orm.update(events).set({ retractedAt }).where(eq(events.id, id)).run()
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
    /** All events of one application, retracted ones too, oldest first. */
    ofApplication: (applicationId: number) =>
      entries()
        .where(eq(events.applicationId, applicationId))
        .orderBy(...OLDEST_FIRST)
        .all(),
    /** Standing events by their application's id, oldest first. */
    standing: () =>
      byApplication(
        entries()
          .where(isNull(events.retractedAt))
          .orderBy(...OLDEST_FIRST)
          .all(),
        ({ event }) => event.applicationId,
      ),
    /** The same as matching needs them. */
    standingToMatch: (): Map<number, MatchRow[]> => byApplication(matchRows(orm).all(), ({ applicationId }) => applicationId),
  }
}

const OLDEST_FIRST = [asc(events.at), asc(events.id)]

const stated = (name: 'company' | 'title' | 'requisitionId') => sql<string | null>`json_extract(${findings.fields}, ${`$.${name}`})`

/** Few columns, and no JSON read here: every finding that is looked at asks for thousands of rows. */
const matchRows = (orm: Database['orm']) =>
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
    .orderBy(...OLDEST_FIRST)

function byApplication<Row>(rows: Row[], idOf: (row: Row) => number): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const group = groups.get(idOf(row))
    if (group) group.push(row)
    else groups.set(idOf(row), [row])
  }
  return groups
}
