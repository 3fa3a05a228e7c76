import { FEATURE_VERSION } from '#core/detection/classifier/features.ts'
import type { LearningFigures } from '#shared/domain/learning.ts'
import type { Database } from './database.ts'
import { learning } from './schema.ts'

/** What all reviews taught: the packed layer, whether it is used, and the figures that decided. `learntAt` in milliseconds since the epoch. */
type LearntRow = { layer: Uint8Array; used: boolean; figures: LearningFigures; learntAt: number }

const ONLY = 1

/** The one row of what was learnt. */
export function learningRepository({ orm, transaction }: Database) {
  return {
    /** Null where nothing was learnt, or by a version with other features. */
    get: (): LearntRow | null => {
      const row = orm.select().from(learning).get()
      return row?.featureVersion === FEATURE_VERSION ? row : null
    },
    save: ({ layer, ...rest }: LearntRow): void =>
      transaction(() => {
        const row = { ...rest, layer: Buffer.from(layer), featureVersion: FEATURE_VERSION }
        orm
          .insert(learning)
          .values({ id: ONLY, ...row })
          .onConflictDoUpdate({ target: learning.id, set: row })
          .run()
      }),
    forget: (): void =>
      transaction(() => {
        orm.delete(learning).run()
      }),
  }
}
