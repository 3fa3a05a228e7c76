import { type Features, featuresOf } from '#core/detection/classifier/features.ts'
import type { Label } from '#core/detection/classifier/labels.ts'
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
  label: Label
  also: readonly Label[]
}

/** Reads a labelled mail the way detection does. */
export function readTrainingMail(labelled: LabelledMail, form: string, directory: SenderDirectory): TrainingMail {
  const mail = withList(fromPlain(labelled), labelled)
  const reading = readMail(mail, directory)
  return {
    form,
    mail,
    reading,
    rules: viewByRules(mail, reading),
    features: featuresOf(mail, reading),
    label: labelled.type,
    also: labelled.typeAlso,
  }
}

/** List software sets both headers (RFC 2919; Precedence by custom). */
function withList(mail: Mail, { listId }: LabelledMail): Mail {
  return listId === undefined ? mail : { ...mail, bulk: { ...mail.bulk, listId, precedenceBulk: true } }
}
