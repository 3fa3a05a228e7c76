import { type Classifier, evidenceOf, viewWords } from '#core/detection/classifier/classifier.ts'
import { PLACES } from '#core/detection/classifier/features.ts'
import { LABELS } from '#core/detection/classifier/labels.ts'
import { type Example, fit, UNKNOWN } from '#core/learning/fit.ts'
import { MAIL_TYPES } from '#shared/domain/mail-type.ts'
import { fitWeights } from './fit-weights.ts'
import { type TrainingMail, targetOf } from './read-mail.ts'

export type Words = Pick<Classifier, 'sentence' | 'mail'>

const SENTENCE_ROUNDS = 8
const MAIL_ROUNDS = 12
const RATE = 0.3
const DECAY = 1e-6

/** Fits the two classifiers of words. */
export function fitWords(mails: readonly TrainingMail[]): Words {
  const options = { places: PLACES, rate: RATE, decay: DECAY }
  return {
    sentence: fit(mails.flatMap(sentenceExamples), { ...options, labels: MAIL_TYPES.length, of: 'each', rounds: SENTENCE_ROUNDS }),
    mail: fit(
      mails.map(({ features, label }) => ({ features, target: targetOf(label) })),
      { ...options, labels: LABELS.length, of: 'one', rounds: MAIL_ROUNDS },
    ),
  }
}

/** The sentence that decides says its type; what the others of the same mail say of that type nobody noted. */
function sentenceExamples({ sentences, label, also }: TrainingMail): Example[] {
  if (label !== 'not_job' && !sentences.some(({ decides }) => decides)) return []
  return sentences.map(({ features, decides }) => ({
    features,
    target: MAIL_TYPES.map((type) => (type === label ? (decides ? 1 : UNKNOWN) : also.includes(type) ? UNKNOWN : 0)),
  }))
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
export function look(words: Words, { mail, reading, rules }: TrainingMail): number[] {
  return evidenceOf(mail, reading, viewWords(words, mail, reading), rules)
}

/** Fits how what the words and the rules say is weighed. */
export function fitWeigh(held: readonly Held[]): number[][] {
  return fitWeights(
    held.map(({ mail, evidence }) => ({ evidence, label: LABELS.indexOf(mail.label) })),
    LABELS.length,
  )
}
