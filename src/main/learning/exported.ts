import { FEATURE_VERSION } from '#core/detection/classifier/features.ts'
import { LABELS } from '#core/detection/classifier/labels.ts'
import type { LearnedSender } from '#shared/domain/learning.ts'
import { packFeatures } from '../db/feature-bytes.ts'
import type { TaughtExample } from '../db/learnables.ts'
import { iso } from '../time/iso.ts'

/** What the person taught, as it is exported: labels, hashed features (base64, 16 bits each), scores in the order of `labels`, senders. No text. */
type ExportedLearning = {
  exportedAt: string
  featureVersion: number
  labels: readonly string[]
  examples: { label: string; reviewedAt: string; scores: readonly number[]; features: string }[]
  senders: LearnedSender[]
}

/** @param now milliseconds since the epoch */
export function exportedLearning(examples: readonly TaughtExample[], senders: LearnedSender[], now: number): ExportedLearning {
  return {
    exportedAt: iso(now),
    featureVersion: FEATURE_VERSION,
    labels: LABELS,
    examples: examples.map(({ label, reviewedAt, scores, features }) => ({
      label,
      reviewedAt: iso(reviewedAt),
      scores,
      features: packFeatures(features).toString('base64'),
    })),
    senders,
  }
}
