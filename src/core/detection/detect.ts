import type { Mail } from '#core/mail/mail.ts'
import { type Detection, NO_FIELDS } from '#shared/domain/detection.ts'
import { classify } from './classify.ts'
import type { SenderDirectory } from './directory.ts'
import { typeEvidence } from './evidence.ts'
import { extractFields } from './extract/fields.ts'
import { gate } from './gate.ts'
import { readMail } from './reading.ts'
import { hitsOf, scoresOf } from './signals.ts'
import { structureOf } from './structure.ts'

export { isOwnMail } from './own-mail.ts'

/** What detection knows beside its rules; comes in as values. */
export type Knowledge = { directory: SenderDirectory }

/**
 * Says what one mail means: job mail or not, its type, its fields, and the words each rests on. Pure; never throws on any mail.
 *
 * @example detect(mail, { directory }).type // 'rejection'
 */
export function detect(mail: Mail, knowledge: Knowledge): Detection {
  const reading = readMail(mail, knowledge.directory)
  const scoreOf = scoresOf(hitsOf(reading))
  const classified = classify(scoreOf, structureOf(mail, reading))
  const decision = gate(reading, mail.bulk, classified, scoreOf('not_job'))
  if (decision.verdict === 'not_job' || !classified) {
    return {
      verdict: 'not_job',
      type: null,
      confidence: decision.confidence,
      decidedBy: 'gate',
      reason: decision.reason ?? '',
      fields: NO_FIELDS,
      evidence: [],
    }
  }
  const { fields, evidence } = extractFields(mail, classified.type, knowledge)
  const words = classified.hit ? typeEvidence(mail, reading, classified.hit) : []
  return {
    verdict: decision.verdict,
    type: classified.type,
    confidence: decision.confidence,
    decidedBy: 'rules',
    reason: classified.reason,
    fields,
    evidence: [...words, ...evidence],
  }
}
