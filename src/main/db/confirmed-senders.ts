import { and, asc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import type { ConfirmedSender } from '#core/learning/employers.ts'
import type { Database } from './database.ts'
import { findings, reviews } from './schema.ts'

/** What the standing reviews tell about who writes for which company. */
export function confirmedSendersRepository({ orm, transaction }: Database) {
  const confirmed = () =>
    orm
      .select({ reviewId: reviews.id, address: findings.senderAddress, fields: reviews.fields })
      .from(reviews)
      .innerJoin(findings, eq(findings.id, reviews.findingId))
      .where(
        and(
          isNull(reviews.undoneAt),
          eq(reviews.tellsSender, true),
          inArray(reviews.action, ['confirm_new', 'confirm_link']),
          ne(reviews.type, 'recruiter_outreach'), // a recruiter writes for many
          isNotNull(findings.senderAddress),
        ),
      )
      .orderBy(asc(reviews.id))
      .all()
      .flatMap(({ reviewId, address, fields: { company } }) => (address && company ? [{ reviewId, address, company }] : []))
  return {
    /** Oldest review first. */
    list: (): ConfirmedSender[] => confirmed(),
    /** Lets the reviews of some addresses tell nothing about their sender any more. */
    forget: (isForgotten: (address: string) => boolean): void =>
      transaction(() => {
        for (const { reviewId, address } of confirmed()) {
          if (isForgotten(address)) orm.update(reviews).set({ tellsSender: false }).where(eq(reviews.id, reviewId)).run()
        }
      }),
  }
}
