import { z } from 'zod'
import { FEATURE_VERSION } from '#core/detection/classifier/features.ts'
import { LABELS } from '#core/detection/classifier/labels.ts'
import type { ReviewExample } from '#core/learning/personal.ts'
import { unpackFeatures } from '../db/feature-bytes.ts'

/** The labelled mails of the project, as `npm run train` writes them: hashed features, scores by weights that had not seen them, and the truth. */
export const learningCheck = z.object({
  featureVersion: z.literal(FEATURE_VERSION),
  rows: z.array(z.object({ features: z.base64(), scores: z.array(z.number()).length(LABELS.length), label: z.enum(LABELS) })).min(1),
})
export type LearningCheck = z.infer<typeof learningCheck>

/** Unpacks the labelled mails that what a person teaches must not make worse. */
export function readLearningCheck({ rows }: LearningCheck): ReviewExample[] {
  return rows.map(({ features, scores, label }, at) => ({ features: unpackFeatures(Buffer.from(features, 'base64')), scores, label, thread: `${at}` }))
}
