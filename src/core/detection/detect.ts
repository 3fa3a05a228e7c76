import type { Mail } from '#core/mail/mail.ts'
import { type Detection, NO_FIELDS } from '#shared/domain/detection.ts'
import type { Classifier } from './classifier/classifier.ts'
import { decide } from './decide.ts'
import type { SenderDirectory } from './directory.ts'
import { typeEvidence } from './evidence.ts'
import { extractFields } from './extract/fields.ts'
import { readMail } from './reading.ts'

export { isOwnMail } from './own-mail.ts'

/** What detection knows beside its rules; comes in as values. */
export type Knowledge = { directory: SenderDirectory; classifier: Classifier }

/**
 * Says what one mail means: job mail or not, its type, its fields, and the words each rests on. Pure; never throws on any mail.
 *
 * @example detect(mail, { directory, classifier }).type // 'rejection'
 */
export function detect(mail: Mail, knowledge: Knowledge): Detection {
  const reading = readMail(mail, knowledge.directory)
  const { sentence, pattern, ...decision } = decide(mail, reading, knowledge.classifier)
  if (decision.type === null) return { ...decision, fields: NO_FIELDS, evidence: [] }
  const { fields, evidence } = extractFields(mail, decision.type, knowledge)
  const words = sentence === null ? [] : typeEvidence(mail, reading, sentence, pattern)
  return { ...decision, fields, evidence: [...words, ...evidence] }
}
