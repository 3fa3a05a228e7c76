import { type Features, MOST_SENTENCES, mailFeatures, sentenceFeatures } from '#core/detection/classifier/features.ts'
import { LABELS, type Label } from '#core/detection/classifier/labels.ts'
import type { SenderDirectory } from '#core/detection/directory.ts'
import { type Reading, readMail } from '#core/detection/reading.ts'
import { type RulesView, viewByRules } from '#core/detection/rules-view.ts'
import type { Mail } from '#core/mail/mail.ts'
import { fromPlain } from '#core/mail/plain.ts'
import type { LabelledMail } from '../labelled-mail.ts'

/** A labelled mail as the classifiers learn from it. */
export type TrainingMail = {
  form: string
  mail: Mail
  reading: Reading
  rules: RulesView
  features: Features
  sentences: { features: Features /** The words that the type rests on stand in it. */; decides: boolean }[]
  label: Label
  also: readonly Label[]
}

/** Reads a labelled mail the way detection does. */
export function readTrainingMail(labelled: LabelledMail, form: string, directory: SenderDirectory): TrainingMail {
  const mail = fromPlain(labelled)
  const reading = readMail(mail, directory)
  const evidence = squash(labelled.evidence ?? '')
  return {
    form,
    mail,
    reading,
    rules: viewByRules(mail, reading),
    features: mailFeatures(mail, reading),
    sentences: reading.sentences
      .slice(0, MOST_SENTENCES)
      .map((sentence) => ({ features: sentenceFeatures(sentence), decides: holds(squash(sentence.raw), evidence) })),
    label: labelled.type,
    also: labelled.typeAlso,
  }
}

const LEAST_LETTERS = 12

/** Evidence may be a part of a sentence, or run over two. */
function holds(sentence: string, evidence: string): boolean {
  return evidence !== '' && (sentence.includes(evidence) || (sentence.length >= LEAST_LETTERS && evidence.includes(sentence)))
}

function squash(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\W_]+/g, ' ')
    .trim()
}

/** A list with 1 at the label's place. */
export function targetOf(label: Label): number[] {
  return LABELS.map((one) => (one === label ? 1 : 0))
}
