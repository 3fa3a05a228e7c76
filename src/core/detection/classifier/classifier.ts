import { type Linear, scoresOf } from '#core/learning/fit.ts'
import type { Mail } from '#core/mail/mail.ts'
import { MAIL_TYPES, type MailType } from '#shared/domain/mail-type.ts'
import type { Reading } from '../reading.ts'
import type { RulesView } from '../rules-view.ts'
import { type Features, MOST_SENTENCES, mailFeatures, sentenceFeatures } from './features.ts'
import { opinionOf } from './opinion.ts'

/**
 * Three linear classifiers: what single sentences say, what the whole of the words says, and one over what these two and the
 * rules say. `weigh[label]` are the weights of the last one, its bias at the end.
 */
export type Classifier = { sentence: Linear; mail: Linear; weigh: number[][] }

/** What the two classifiers of words say of a mail. */
export type WordsView = {
  features: Features
  /** By sentence: how much it says each type. */
  sentences: number[][]
  mail: number[]
}

/** Reads a mail's words. */
export function viewWords(words: Pick<Classifier, 'sentence' | 'mail'>, mail: Mail, reading: Reading): WordsView {
  const features = mailFeatures(mail, reading)
  const sentences = reading.sentences.slice(0, MOST_SENTENCES).map((sentence) => scoresOf(words.sentence, sentenceFeatures(sentence)))
  return { features, sentences, mail: scoresOf(words.mail, features) }
}

/** Everything that is weighed of a mail, as numbers of about -1…1. */
export function evidenceOf(mail: Mail, reading: Reading, words: WordsView, rules: RulesView): number[] {
  return [...sentenceSigns(words.sentences), ...mailSigns(words.mail), ...opinionOf(mail, reading, rules)]
}

const LEAST = -6
const SPREAD = 4

function sentenceSigns(sentences: number[][]): number[] {
  return MAIL_TYPES.flatMap((_type, label) => {
    const [first = LEAST, second = LEAST] = sentences.map((scores) => scores[label] ?? LEAST).sort((a, b) => b - a)
    return [Math.max(LEAST, first) / SPREAD, Math.max(LEAST, second) / SPREAD]
  })
}

function mailSigns(scores: number[]): number[] {
  const middle = scores.reduce((a, b) => a + b, 0) / scores.length
  return scores.map((score) => (score - middle) / SPREAD)
}

/** Each label's score of what was weighed. */
export function weigh(weights: number[][], evidence: number[]): number[] {
  return weights.map((own) => evidence.reduce((sum, value, place) => sum + value * (own[place] ?? 0), own[evidence.length] ?? 0))
}

/** The sentence that says a type most; null for a mail without any. */
export function sentenceOf({ sentences }: WordsView, type: MailType): number | null {
  const label = MAIL_TYPES.indexOf(type)
  const scores = sentences.map((own) => own[label] ?? LEAST)
  return scores.length === 0 ? null : scores.indexOf(Math.max(...scores))
}
