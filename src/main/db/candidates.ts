import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { DAY_MS } from '../time/units.ts'
import type { Database } from './database.ts'
import { accounts, candidates } from './schema.ts'

/** What became of a mail for good. */
export type Outcome = Exclude<(typeof candidates.$inferSelect)['outcome'], 'queued' | 'poison'>
export type CandidateRow = typeof candidates.$inferSelect
export type CandidatesRepository = ReturnType<typeof candidatesRepository>
type MailIds = { gmailId: string; threadId: string }

/** No mail waits longer than this for its next try; a later one was written by a clock that was wrong then. */
const LONGEST_WAIT_MS = DAY_MS

/** A listed mail that is gone when it is fetched was moved in between, and may come back; one that does so again and again is left. */
const COMES_BACK = 5

/** Mails that were never tried; mails that failed and whose next try is due; mails in whose reading the app ended. */
export type Queued = 'untried' | 'again' | 'unfinished'

/** The work queue of fetching, and the memory of every mail that was ever listed. Times are milliseconds since the epoch. */
export function candidatesRepository(db: Database) {
  return {
    ...queue(db),
    ...givenUp(db),
    ...memory(db),
    removeOfAccount: (accountId: number): void =>
      db.transaction(() => {
        db.orm.delete(candidates).where(eq(candidates.accountId, accountId)).run()
      }),
  }
}

/** Mails that wait to be fetched. */
function queue(db: Database) {
  const { orm, transaction } = db
  const insert = orm
    .insert(candidates)
    .values({ accountId: sql.placeholder('accountId'), gmailId: sql.placeholder('gmailId'), threadId: sql.placeholder('threadId'), outcome: 'queued' })
    .onConflictDoUpdate({
      target: [candidates.accountId, candidates.gmailId],
      set: { outcome: 'queued', attempts: sql`${candidates.attempts} + 1` },
      setWhere: and(eq(candidates.outcome, 'gone'), lt(candidates.attempts, COMES_BACK)),
    })
    .prepare()
  const settle = orm
    .update(candidates)
    .set({ outcome: sql`${sql.placeholder('outcome')}`, nextTryAt: null, lastError: null, unfinished: 0 })
    .where(PREPARED_MAIL)
    .prepare()
  return {
    ...readings(db),
    /** Queues the mails that were never seen, or were gone and are listed again. @returns how many those are */
    enqueue: (accountId: number, mails: MailIds[]): number =>
      transaction(() => mails.reduce((added, { gmailId, threadId }) => added + insert.run({ accountId, gmailId, threadId }).changes, 0)),
    /**
     * The mails to fetch next, newest first. Gmail's ids grow with the time of arrival; that is seen, not promised, and nothing but the
     * order depends on it. Of the unfinished ones those come first that were least often.
     */
    nextQueued: (accountId: number, { limit, now, which }: { limit: number; now: number; which: Queued }): MailIds[] =>
      orm
        .select({ gmailId: candidates.gmailId, threadId: candidates.threadId })
        .from(candidates)
        .where(and(having(accountId, 'queued'), waiting(which, now)))
        .orderBy(...(which === 'unfinished' ? [asc(candidates.unfinished)] : []), desc(candidates.gmailId))
        .limit(limit)
        .all(),
    /** Mails whose turn it is; those that wait for another try come later. */
    countDue: (accountId: number, now: number): number => rows(orm, and(having(accountId, 'queued'), or(isNull(candidates.nextTryAt), again(now)))),
    countQueued: (accountId: number): number => rows(orm, having(accountId, 'queued')),
    finish: (accountId: number, gmailId: string, outcome: Outcome): void =>
      transaction(() => {
        settle.run({ accountId, gmailId, outcome })
      }),
    /** Keeps what a failed try means for a mail that is still queued. @param lastError a message for people, without content */
    fail: (accountId: number, gmailId: string, tried: { attempts: number; nextTryAt: number | null; lastError: string; poison: boolean }): void =>
      transaction(() => {
        const { poison, ...patch } = tried
        orm
          .update(candidates)
          .set({ ...patch, outcome: poison ? 'poison' : 'queued' })
          .where(and(having(accountId, 'queued'), eq(candidates.gmailId, gmailId)))
          .run()
      }),
  }
}

/** Which mails are being read: kept for the next start, in case the app ends with one of them. */
function readings({ orm, transaction }: Database) {
  const change = (unfinished: SQL) =>
    orm
      .update(candidates)
      .set({ unfinished })
      .where(and(PREPARED_MAIL, eq(candidates.outcome, 'queued')))
      .prepare()
  // asked for every mail
  const begin = change(sql`${candidates.unfinished} + 1`)
  const end = change(sql`max(${candidates.unfinished} - 1, 0)`)
  return {
    /** Say it before a mail is read; `finish` or `endReading` takes it back. */
    beginReading: (accountId: number, gmailId: string): void => transaction(() => void begin.run({ accountId, gmailId })),
    /** It failed or was broken off, and the app is still there. */
    endReading: (accountId: number, gmailId: string): void => transaction(() => void end.run({ accountId, gmailId })),
    /** Gives up the mails in whose reading the app ended so often. @param lastError a message for people */
    giveUpUnfinished: (accountId: number, { tries, lastError }: { tries: number; lastError: string }): void =>
      transaction(() => {
        orm
          .update(candidates)
          .set({ outcome: 'poison', attempts: sql`${candidates.unfinished}`, nextTryAt: null, lastError })
          .where(and(having(accountId, 'queued'), gte(candidates.unfinished, tries)))
          .run()
      }),
  }
}

/** Mails that could not be read however often they were tried. */
function givenUp({ orm, transaction }: Database) {
  return {
    countPoison: (accountId: number): number => rows(orm, having(accountId, 'poison')),
    /** Of all accounts, newest first. */
    poison: () =>
      orm
        .select({
          accountId: candidates.accountId,
          accountAddress: accounts.address,
          gmailId: candidates.gmailId,
          attempts: candidates.attempts,
          lastError: candidates.lastError,
        })
        .from(candidates)
        .innerJoin(accounts, eq(accounts.id, candidates.accountId))
        .where(eq(candidates.outcome, 'poison'))
        .orderBy(desc(candidates.gmailId))
        .all(),
    /** Queues them again, with all their tries. @returns how many there are */
    retryPoison: (): number =>
      transaction(
        () =>
          orm.update(candidates).set({ outcome: 'queued', attempts: 0, nextTryAt: null, unfinished: 0 }).where(eq(candidates.outcome, 'poison')).run().changes,
      ),
  }
}

/** What is known of mails that were listed. */
function memory({ orm }: Database) {
  // asked for every mail: building the statement anew costs more than running it
  const select = orm.select({ outcome: candidates.outcome, attempts: candidates.attempts }).from(candidates).where(PREPARED_MAIL).prepare()
  return {
    /** What became of a mail: `queued` until its one outcome is committed, `poison` when it was given up; null for a mail that was never listed. */
    outcome: (accountId: number, gmailId: string): Outcome | 'queued' | 'poison' | null => select.get({ accountId, gmailId })?.outcome ?? null,
    /** How often a mail was tried in vain. */
    attempts: (accountId: number, gmailId: string): number => select.get({ accountId, gmailId })?.attempts ?? 0,
    /** All that is known of a mail; null for one that was never listed. */
    find: (accountId: number, gmailId: string): CandidateRow | null =>
      orm
        .select()
        .from(candidates)
        .where(and(eq(candidates.accountId, accountId), eq(candidates.gmailId, gmailId)))
        .get() ?? null,
    /** Those of the mails that were listed before and are not gone. */
    known: (accountId: number, gmailIds: string[]): Set<string> =>
      new Set(
        orm
          .select({ gmailId: candidates.gmailId })
          .from(candidates)
          .where(and(eq(candidates.accountId, accountId), inArray(candidates.gmailId, gmailIds), ne(candidates.outcome, 'gone')))
          .all()
          .map((row) => row.gmailId),
      ),
    /** The newest mails that were read and judged. */
    lastRead: (accountId: number, limit: number): string[] =>
      orm
        .select({ gmailId: candidates.gmailId })
        .from(candidates)
        .where(and(eq(candidates.accountId, accountId), inArray(candidates.outcome, ['finding', 'set_aside', 'own_mail'])))
        .orderBy(desc(candidates.gmailId))
        .limit(limit)
        .all()
        .map((row) => row.gmailId),
  }
}

/** Of an account. */
const having = (accountId: number, outcome: 'queued' | 'poison') => and(eq(candidates.accountId, accountId), eq(candidates.outcome, outcome))

function waiting(which: Queued, now: number): SQL | undefined {
  if (which === 'unfinished') return and(gt(candidates.unfinished, 0), or(isNull(candidates.nextTryAt), again(now)))
  return and(eq(candidates.unfinished, 0), which === 'untried' ? isNull(candidates.nextTryAt) : again(now))
}

/** Those that failed before and whose next try is due. */
const again = (now: number) => or(lte(candidates.nextTryAt, now), gt(candidates.nextTryAt, now + LONGEST_WAIT_MS))

/** The one mail that a prepared statement is run for. */
const PREPARED_MAIL = and(eq(candidates.accountId, sql.placeholder('accountId')), eq(candidates.gmailId, sql.placeholder('gmailId')))

const rows = (orm: Database['orm'], which: SQL | undefined): number => orm.select({ rows: count() }).from(candidates).where(which).get()?.rows ?? 0
