import { FEATURE_VERSION } from '#core/detection/classifier/features.ts'
import { LABELS } from '#core/detection/classifier/labels.ts'
import type { LearningCheck } from '#main/learning/learning-check.ts'
import type { TrainingMail } from './read-mail.ts'

/** A mail with its scores by weights that have seen neither the mail nor its form. */
export type Scored = { mail: TrainingMail; scores: number[] }

const EACH = 30
const DIGITS = 4

/**
 * Picks the mails that what a person teaches is checked on: the same number of each label, spread evenly over the forms. Mails of
 * which a careful reader could say something else are left out.
 */
export function packLearningCheck(scored: readonly Scored[]): LearningCheck {
  const plain = scored.filter(({ mail }) => mail.also.length === 0)
  const picked = LABELS.flatMap((label) =>
    spread(
      plain.filter(({ mail }) => mail.label === label),
      EACH,
    ),
  )
  return { featureVersion: FEATURE_VERSION, rows: picked.map(row) }
}

function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most)
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, most)
}

function row({ mail: { features, label }, scores }: Scored): LearningCheck['rows'][number] {
  const bytes = Buffer.from(features.buffer, features.byteOffset, features.byteLength)
  return { features: bytes.toString('base64'), scores: scores.map((score) => Number(score.toFixed(DIGITS))), label }
}
