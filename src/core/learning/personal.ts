import { answerOf } from '../detection/answer.ts'
import type { Features } from '../detection/classifier/features.ts'
import type { Label } from '../detection/classifier/labels.ts'
import { type Linear, scoresOf } from './fit.ts'
import { calm, fitPersonal, tellingPlaces } from './fit-personal.ts'

/** What a mail can be learnt from: its hashed features and the shipped scores of each label (in the order of LABELS). No text. */
export type Learnable = { features: Features; scores: readonly number[] }

/** A review as an example: what the person said that the mail is. `thread` tells which examples belong together. */
export type ReviewExample = Learnable & { label: Label; thread: string }

/** What the person's reviews add to the shipped scores. */
export type PersonalLayer = Linear

/** How many answers are right, by the shipped weights alone and with the personal layer. */
export type Comparison = { mails: number; shipped: number; personal: number }

/** `used` is whether detection answers with the layer; the two comparisons say why. */
export type Learnt = { layer: PersonalLayer; used: boolean; reviews: Comparison; bundled: Comparison }

/** Threads are left out one by one up to this many, in this many groups above: the time grows with the square of the reviews. */
const MOST_FOLDS = 25
/** How much of what reviews taught is added, the most that costs no bundled mail. One mail of 240 must not refuse all of it. */
const STRENGTHS = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4]

/**
 * Learns from all standing reviews. The personal layer starts from the shipped weights, and is used only when it is right more often
 * on reviews that it was not shown (their whole thread left out) and no less often on the bundled mails.
 *
 * @param bundled labelled mails of the project, with the scores of weights that had not seen them; they also tell what all mail says
 */
export function learnPersonal(reviews: readonly ReviewExample[], bundled: readonly ReviewExample[]): Learnt {
  const isTelling = tellingPlaces(bundled)
  const whole = fitPersonal(reviews, isTelling)
  const strength = STRENGTHS.find((tried) => isNoWorse(compareWith(weakened(whole, tried), bundled))) ?? 1
  const layer = weakened(whole, strength)
  const onReviews = compare(reviews, answersWithoutOwnThread(reviews, isTelling, strength))
  const onBundled = compareWith(layer, bundled)
  return { layer, used: onReviews.personal > onReviews.shipped && isNoWorse(onBundled), reviews: onReviews, bundled: onBundled }
}

const isNoWorse = ({ shipped, personal }: Comparison) => personal >= shipped

function weakened(layer: PersonalLayer, strength: number): PersonalLayer {
  return { ...layer, weights: layer.weights.map((weight) => weight * strength) }
}

/** Learns from all reviews as if the corrected one were there twice, so that what stands in it alone counts too: for what is only offered. */
export function learnCorrection(corrected: ReviewExample, reviews: readonly ReviewExample[], bundled: readonly ReviewExample[]): PersonalLayer {
  return fitPersonal([...reviews, corrected], tellingPlaces(bundled))
}

/** The shipped scores with what the person's reviews add. */
export function personalScores(layer: PersonalLayer | null, { features, scores }: Learnable): readonly number[] {
  if (layer === null) return scores
  const added = scoresOf(layer, features)
  return scores.map((score, label) => score + calm(added[label] ?? 0))
}

/** What is answered to a mail with a personal layer, or with null by the shipped scores alone. */
export function answer(layer: PersonalLayer | null, example: Learnable): Label {
  return answerOf(personalScores(layer, example)).type ?? 'not_job'
}

/** What would be answered to each review by a layer that never saw its thread. */
function answersWithoutOwnThread(reviews: readonly ReviewExample[], isTelling: Uint8Array, strength: number): Label[] {
  const threads = [...new Set(reviews.map(({ thread }) => thread))]
  const foldOf = new Map(threads.map((thread, at) => [thread, at % MOST_FOLDS]))
  const folds = Array.from({ length: Math.min(threads.length, MOST_FOLDS) }, (_, fold) =>
    weakened(
      fitPersonal(
        reviews.filter(({ thread }) => foldOf.get(thread) !== fold),
        isTelling,
      ),
      strength,
    ),
  )
  return reviews.map((review) => answer(folds[foldOf.get(review.thread) ?? 0] ?? null, review))
}

function compareWith(layer: PersonalLayer, examples: readonly ReviewExample[]): Comparison {
  return compare(
    examples,
    examples.map((example) => answer(layer, example)),
  )
}

function compare(examples: readonly ReviewExample[], personal: readonly Label[]): Comparison {
  const right = (answers: readonly Label[]) => examples.filter(({ label }, at) => answers[at] === label).length
  return { mails: examples.length, shipped: right(examples.map((example) => answer(null, example))), personal: right(personal) }
}
