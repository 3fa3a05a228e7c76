import { PLACES } from '../detection/classifier/features.ts'
import { LABELS } from '../detection/classifier/labels.ts'
import { type Linear, softmax } from './fit.ts'
import type { Learnable, PersonalLayer, ReviewExample } from './personal.ts'

/**
 * Plain gradient steps, not the shipped weights' AdaGrad: what many reviews share (a sender, a turn of phrase) must come to weigh more
 * than what stands in one of them, and AdaGrad makes up for that very difference.
 */
const ROUNDS = 40
const RATE = 2
/** Errors this small teach nothing and cost most of the time. */
const LEAST_ERROR = 0.003
/** Words that stand in more than this share of mail at large say nothing of a habit. */
const COMMON = 0.02
/** What stands in one review alone is learnt by heart, not learnt. */
const LEAST_REVIEWS = 2
/**
 * What the shipped weights got wrong must come out right by this much, so that it holds for the sender's next mail too. What they had right
 * needs no margin: it would teach that a system that has confirmed ten times sends nothing but confirmations.
 */
const MARGIN = 2
/** A sum this small comes of hashes that meet by chance. */
const LEAST_SUM = 0.5

/** What the layer adds to a score: its sum, but for what may be chance. */
export function calm(sum: number): number {
  return Math.sign(sum) * Math.max(0, Math.abs(sum) - LEAST_SUM)
}

type Row = { places: Uint16Array; scale: number; shipped: readonly number[]; label: number }

/**
 * Fits what reviews add to the shipped scores: a logistic regression over the features that they share and mail at large has not, in a
 * fixed order, so that the same reviews give the same layer.
 *
 * @param isTelling by place: 1 for the features that are not common
 */
export function fitPersonal(reviews: readonly ReviewExample[], isTelling: Uint8Array): PersonalLayer {
  const times = countPlaces(reviews)
  const rows = reviews.map(
    ({ features, scores, label }): Row => ({
      places: features.filter((place) => isTelling[place] === 1 && (times[place] ?? 0) >= LEAST_REVIEWS),
      scale: 1 / Math.sqrt(Math.max(1, features.length)), // as scoresOf has it
      shipped: handicapped(scores, LABELS.indexOf(label)),
      label: LABELS.indexOf(label),
    }),
  )
  const layer: Linear = { labels: LABELS.length, weights: new Float32Array(PLACES * LABELS.length), bias: new Float32Array(LABELS.length) }
  for (let round = 0; round < ROUNDS; round += 1) for (const row of rows) learn(layer, row)
  return layer
}

function handicapped(scores: readonly number[], label: number): readonly number[] {
  const isRight = scores.indexOf(Math.max(...scores)) === label
  return isRight ? scores : scores.map((score, one) => (one === label ? score - MARGIN : score))
}

/** Which features are not common, by mail at large. */
export function tellingPlaces(mails: readonly Learnable[]): Uint8Array {
  return Uint8Array.from(countPlaces(mails), (times) => (times <= COMMON * mails.length ? 1 : 0))
}

function countPlaces(mails: readonly Learnable[]): Uint32Array {
  const times = new Uint32Array(PLACES)
  for (const { features } of mails) for (const place of features) times[place] = (times[place] ?? 0) + 1
  return times
}

function learn({ labels, weights }: Linear, { places, scale, shipped, label }: Row): void {
  const sums = new Float64Array(labels)
  for (const place of places) {
    const from = place * labels
    for (let one = 0; one < labels; one += 1) sums[one] = (sums[one] ?? 0) + (weights[from + one] ?? 0)
  }
  const chances = softmax(shipped.map((score, one) => score + calm((sums[one] ?? 0) * scale)))
  chances.forEach((chance, one) => {
    const error = chance - (one === label ? 1 : 0)
    if (Math.abs(error) < LEAST_ERROR) return
    const step = RATE * error * scale
    for (const place of places) weights[place * labels + one] = (weights[place * labels + one] ?? 0) - step
  })
}
