import { type Linear, scoresOf } from '#core/learning/fit.ts'
import type { Mail } from '#core/mail/mail.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import type { Reading } from '../reading.ts'
import type { RulesView } from '../rules-view.ts'
import { type Features, featuresOfSentence } from './features.ts'
import { LABELS } from './labels.ts'
import { opinionOf } from './opinion.ts'

/**
 * Two linear classifiers: what the words of a mail say, and how that is weighed against what the rules say. `weigh[label]` are the
 * weights of the second, its bias at the end.
 */
export type Classifier = { words: Linear; weigh: number[][] }

const SPREAD = 4

/** Everything that is weighed of a mail, as numbers of about -1…1: what its words say, and the rules' view. */
export function evidenceOf(words: Linear, features: Features, mail: Mail, reading: Reading, rules: RulesView): number[] {
  const scores = scoresOf(words, features)
  const middle = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return [...scores.map((score) => (score - middle) / SPREAD), ...opinionOf(mail, reading, rules)]
}

/** Each label's score of what was weighed, in the order of LABELS. */
export function weigh(weights: number[][], evidence: number[]): number[] {
  return weights.map((own) => {
    let sum = own[evidence.length] ?? 0
    for (let place = 0; place < evidence.length; place += 1) sum += (evidence[place] ?? 0) * (own[place] ?? 0)
    return sum
  })
}

/** The sentence whose words speak most for a type and least for mail that is none; null for a mail without sentences. */
export function sentenceOf(words: Linear, { sentences }: Reading, type: MailType): number | null {
  const [label, none] = [LABELS.indexOf(type), LABELS.indexOf('not_job')]
  const said = sentences.map((sentence) => {
    const scores = scoresOf(words, featuresOfSentence(sentence))
    return (scores[label] ?? 0) - (scores[none] ?? 0)
  })
  return said.length === 0 ? null : said.indexOf(Math.max(...said))
}
