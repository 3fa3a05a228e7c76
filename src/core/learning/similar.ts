import type { Features } from '../detection/classifier/features.ts'
import { answer, type Learnable, type PersonalLayer, type ReviewExample } from './personal.ts'

/** How much of what two mails say they must share, beside getting the same answer by what was taught. */
const LEAST_SHARED = 0.15

/**
 * Picks the mails to which a correction says something too: those that get the corrected label once it is learnt from, did not before,
 * and say much of the same.
 *
 * @param layer learnt from all reviews, the corrected one among them; one correction cannot prove itself, so it need not be in use
 */
export function similarTo<T extends Learnable>(corrected: ReviewExample, others: readonly T[], layer: PersonalLayer): T[] {
  const own = new Set(corrected.features)
  return others.filter(
    (other) => answer(layer, other) === corrected.label && answer(null, other) !== corrected.label && shared(own, other.features) >= LEAST_SHARED,
  )
}

/** The share of features that two mails have in common (Jaccard's index), 0…1. */
function shared(own: ReadonlySet<number>, other: Features): number {
  const common = other.reduce((sum, place) => sum + (own.has(place) ? 1 : 0), 0)
  return common / Math.max(1, own.size + other.length - common)
}
