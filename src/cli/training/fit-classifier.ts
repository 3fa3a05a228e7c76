import { evidenceOf } from '#core/detection/classifier/classifier.ts'
import { PLACES } from '#core/detection/classifier/features.ts'
import { LABELS } from '#core/detection/classifier/labels.ts'
import { type Example, fit, type Linear } from '#core/learning/fit.ts'
import { fitWeights } from './fit-weights.ts'
import type { TrainingMail } from './read-mail.ts'

const FIT = { places: PLACES, labels: LABELS.length, rounds: 12, rate: 0.3, decay: 1e-6 } as const

/** How much the plain counts say beside the fitted weights: a third was best held out, more let rare words rule. */
const COUNTS_SHARE = 0.3
/** Every place counts as seen this often before, by all labels alike, so that a word seen once proves little. */
const SEEN_BEFORE = 4

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

/** For each place and label the logarithm of how much more often its mails hold the place than all mails do; 0 for a place never seen. */
function countRatios(examples: readonly Example[]): Float32Array {
  const labels = LABELS.length
  const counts = new Float32Array(PLACES * labels)
  const totals = new Array<number>(labels).fill(0)
  for (const { features, label } of examples) {
    for (const place of Array.from(features)) counts[place * labels + label] = (counts[place * labels + label] ?? 0) + 1
    totals[label] = (totals[label] ?? 0) + features.length
  }
  const all = totals.reduce((sum, total) => sum + total, 0)
  return counts.map((_, at) => {
    const place = at - (at % labels)
    const share = (totals[at % labels] ?? 0) / all
    const seen = counts.subarray(place, place + labels).reduce((sum, count) => sum + count, 0)
    return Math.log(((counts[at] ?? 0) + SEEN_BEFORE * share) / ((seen + SEEN_BEFORE) * share))
  })
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
