import type { Mail } from '#core/mail/mail.ts'
import { type Detection, NO_FIELDS } from '#shared/domain/detection.ts'
import { type Classified, classify } from './classify.ts'
import type { SenderDirectory } from './directory.ts'
import { typeEvidence } from './evidence.ts'
import { extractFields } from './extract/fields.ts'
import { gate } from './gate.ts'
import { type Reading, readMail } from './reading.ts'
import { hitsOf, scoresOf } from './signals.ts'
import { type Decision, decideSoftly, readSoftly } from './soft.ts'
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
  const decision = decide(mail, reading)
  if (decision.type === null) {
    return { verdict: 'not_job', type: null, confidence: decision.confidence, decidedBy: 'gate', reason: decision.reason, fields: NO_FIELDS, evidence: [] }
  }
  const { verdict, type, confidence, reason, sentence, pattern } = decision
  const { fields, evidence } = extractFields(mail, type, knowledge)
  const words = sentence === null ? [] : typeEvidence(mail, reading, sentence, pattern)
  return { verdict, type, confidence, decidedBy: 'rules', reason, fields, evidence: [...words, ...evidence] }
}

/** What single sentences say comes first; many small words together are asked where they say too little. */
function decide(mail: Mail, reading: Reading): Decision | { type: null; confidence: number; reason: string } {
  const scoreOf = scoresOf(hitsOf(reading))
  const classified = classify(scoreOf, structureOf(mail, reading))
  const { verdict, confidence, reason } = gate(reading, mail.bulk, classified, scoreOf('not_job'))
  const sure = verdict !== 'not_job' && classified !== null
  const small = sure && isFirm(classified) ? null : readSoftly(reading, scoreOf)
  if (sure && small && small.elsewhere > classified.score + small.work)
    return { type: null, confidence: UNFIRM, reason: 'Its words speak of something else than a job.' }
  const soft = decideSoftly(reading, mail.bulk, small, scoreOf('not_job'))
  if (sure && (!soft || soft.verdict === 'unsure' || soft.type === classified.type || soft.lead < OUTWEIGHS)) {
    const { type, hit } = classified
    return {
      verdict,
      type,
      confidence,
      reason: classified.reason,
      sentence: hit?.sentence ?? null,
      pattern: hit?.signal.pattern ?? null,
      lead: classified.score,
    }
  }
  return soft ?? { type: null, confidence, reason: reason ?? '' }
}

const FIRM = 6.5
/** How sure it is that a mail is none where a sentence said that it is one. */
const UNFIRM = 0.7
const FIRM_ALONE = 9
/** A sum of small words that leads by this much outweighs one sentence that is not firm. */
const OUTWEIGHS = 5

function isFirm({ score, single }: Classified): boolean {
  return score >= (single ? FIRM_ALONE : FIRM)
}
