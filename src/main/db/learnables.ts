import { and, asc, eq, inArray, isNull, ne, notInArray, sql } from 'drizzle-orm'
import { FEATURE_VERSION } from '#core/detection/classifier/features.ts'
import type { Learnable, ReviewExample } from '#core/learning/personal.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import type { Database } from './database.ts'
import { packFeatures, packScores, unpackFeatures, unpackScores } from './feature-bytes.ts'
import { findingLearnables, findings, reviews } from './schema.ts'

/** A standing review that teaches, `shown` is the type that the person saw. */
export type TaughtExample = ReviewExample & { reviewId: number; findingId: number; shown: MailType; reviewedAt: number }

const TEACHING = ['confirm_new', 'confirm_link', 'not_job'] as const

/** What findings can be learnt from; the reviews that stand make examples of them. Other feature versions say nothing and are passed over. */
export function learnablesRepository({ orm, transaction }: Database) {
  const sound = eq(findingLearnables.featureVersion, FEATURE_VERSION)
  const unpack = ({ features, scores }: { features: Buffer; scores: Buffer }): Learnable => ({
    features: unpackFeatures(features),
    scores: unpackScores(scores),
  })
  // a sync keeps many: building and compiling the statement anew costs more than running it
  const keep = orm
    .insert(findingLearnables)
    .values({
      findingId: sql.placeholder('findingId'),
      features: sql.placeholder('features'),
      scores: sql.placeholder('scores'),
      featureVersion: FEATURE_VERSION,
    })
    .onConflictDoUpdate({
      target: findingLearnables.findingId,
      set: { features: sql`excluded.features`, scores: sql`excluded.scores`, featureVersion: FEATURE_VERSION },
    })
    .prepare()
  return {
    keep: (findingId: number, { features, scores }: Learnable): void =>
      transaction(() => {
        keep.run({ findingId, features: packFeatures(features), scores: packScores(scores) })
      }),
    get: (findingId: number): Learnable | null => {
      const row = orm
        .select()
        .from(findingLearnables)
        .where(and(eq(findingLearnables.findingId, findingId), sound))
        .get()
      return row ? unpack(row) : null
    },
    /** Those of the findings that wait, with the type that is shown. */
    waiting: (): (Learnable & { findingId: number; type: MailType })[] =>
      orm
        .select({ findingId: findings.id, type: findings.type, features: findingLearnables.features, scores: findingLearnables.scores })
        .from(findingLearnables)
        .innerJoin(findings, eq(findings.id, findingLearnables.findingId))
        .where(and(eq(findings.state, 'pending'), sound))
        .all()
        .map((row) => ({ findingId: row.findingId, type: row.type, ...unpack(row) })),
    /** What the standing reviews say, oldest first. A plain Ignore says nothing of the mail. */
    examples: (): TaughtExample[] =>
      orm
        .select({
          review: reviews,
          accountId: findings.accountId,
          threadId: findings.threadId,
          features: findingLearnables.features,
          scores: findingLearnables.scores,
        })
        .from(reviews)
        .innerJoin(findings, eq(findings.id, reviews.findingId))
        .innerJoin(findingLearnables, eq(findingLearnables.findingId, findings.id))
        .where(and(isNull(reviews.undoneAt), inArray(reviews.action, TEACHING), sound))
        .orderBy(asc(reviews.id))
        .all()
        .map(({ review, accountId, threadId, ...bytes }) => ({
          ...unpack(bytes),
          reviewId: review.id,
          findingId: review.findingId,
          label: review.action === 'not_job' ? 'not_job' : review.type,
          shown: review.detectedType,
          thread: `${accountId} ${threadId}`,
          reviewedAt: review.reviewedAt,
        })),
    /** Removes those of other feature versions. */
    dropUnsound: (): void =>
      transaction(() => {
        orm.delete(findingLearnables).where(ne(findingLearnables.featureVersion, FEATURE_VERSION)).run()
      }),
    /** Removes those of all findings but the ones that wait: the reviews so far teach nothing any more. */
    removeReviewed: (): void =>
      transaction(() => {
        const waiting = orm.select({ id: findings.id }).from(findings).where(eq(findings.state, 'pending'))
        orm.delete(findingLearnables).where(notInArray(findingLearnables.findingId, waiting)).run()
      }),
  }
}
