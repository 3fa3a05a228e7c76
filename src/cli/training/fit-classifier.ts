import { evidenceOf } from '#core/detection/classifier/classifier.ts'
import { PLACES } from '#core/detection/classifier/features.ts'
import { LABELS } from '#core/detection/classifier/labels.ts'
import { type Example, fit, type Linear } from '#core/learning/fit.ts'
import { fitWeights } from './fit-weights.ts'
import type { TrainingMail } from './read-mail.ts'

const FIT = { places: PLACES, labels: LABELS.length, rounds: 12, rate: 0.3, decay: 1e-6 } as const

/** How much the plain counts say beside the fitted weights: a third was best held out, more let rare words rule. */
const COUNTS_SHARE = 0.3
/** What every place is counted beforehand, so that a word seen once proves little. */
const SEEN_BEFORE = 0.2
/** The share of places that mails use at all. */
const USED = 0.02

/**
 * Fits the classifier of words: a logistic regression and, since rare words get too little weight in it, the logarithms of how much more
 * often each label's mails hold a place than mails do (the interpolation of Wang and Manning 2012).
 */
export function fitWords(mails: readonly TrainingMail[]): Linear {
  const examples = mails.map(({ features, label }) => ({ features, label: LABELS.indexOf(label) }))
  const { labels, weights, bias } = fit(examples, FIT)
  const ratios = countRatios(examples)
  return { labels, weights: weights.map((weight, at) => weight + COUNTS_SHARE * (ratios[at] ?? 0)), bias }
}

function countRatios(examples: readonly Example[]): Float32Array {
  const counts = new Float32Array(PLACES * LABELS.length).fill(SEEN_BEFORE)
  const totals = new Array<number>(LABELS.length).fill(SEEN_BEFORE * PLACES * USED)
  for (const { features, label } of examples) {
    for (const place of Array.from(features)) counts[place * LABELS.length + label] = (counts[place * LABELS.length + label] ?? 0) + 1
    totals[label] = (totals[label] ?? 0) + features.length
  }
  return ratiosOf(counts, totals)
}

function ratiosOf(counts: Float32Array, totals: readonly number[]): Float32Array {
  const ratios = new Float32Array(counts.length)
  for (let from = 0; from < counts.length; from += LABELS.length) {
    const shares = totals.map((total, label) => (counts[from + label] ?? 0) / total)
    const mean = shares.reduce((sum, share) => sum + share, 0) / LABELS.length
    shares.forEach((share, label) => {
      ratios[from + label] = Math.log(share / mean)
    })
  }
  return ratios
}

/** A mail with what is weighed of it, by classifiers of words that have not seen its form. */
export type Held = { mail: TrainingMail; evidence: number[]; fold: number }

/**
 * Splits the forms into folds and looks at each mail with classifiers that were fitted on the other folds.
 *
 * @param beside mails that every fold learns from and none looks at: the rules were written with them
 */
export function holdOut(mails: readonly TrainingMail[], folds: number, beside: readonly TrainingMail[]): Held[] {
  const forms = [...new Set(mails.map(({ form }) => form))]
  const foldOf = ({ form }: TrainingMail) => forms.indexOf(form) % folds
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const words = fitWords([...mails.filter((mail) => foldOf(mail) !== fold), ...beside])
    return mails.filter((mail) => foldOf(mail) === fold).map((mail) => ({ mail, evidence: look(words, mail), fold }))
  })
}

/** What is weighed of a mail. */
export function look(words: Linear, { features, mail, reading, rules }: TrainingMail): number[] {
  return evidenceOf(words, features, mail, reading, rules)
}

/** Fits how what the words and the rules say is weighed. */
export function fitWeigh(held: readonly Held[]): number[][] {
  return fitWeights(
    held.map(({ mail, evidence }) => ({ evidence, label: LABELS.indexOf(mail.label) })),
    LABELS.length,
  )
}
