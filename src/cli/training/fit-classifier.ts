import { evidenceOf } from '#core/detection/classifier/classifier.ts'
import { PLACES } from '#core/detection/classifier/features.ts'
import { LABELS } from '#core/detection/classifier/labels.ts'
import { fit, type Linear } from '#core/learning/fit.ts'
import { fitWeights } from './fit-weights.ts'
import type { TrainingMail } from './read-mail.ts'

const FIT = { places: PLACES, labels: LABELS.length, rounds: 12, rate: 0.3, decay: 1e-6 } as const

/** Fits the classifier of words. */
export function fitWords(mails: readonly TrainingMail[]): Linear {
  return fit(
    mails.map(({ features, label }) => ({ features, label: LABELS.indexOf(label) })),
    FIT,
  )
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
