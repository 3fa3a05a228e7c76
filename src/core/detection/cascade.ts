import type { Mail } from '#core/mail/mail.ts'
import { type Detection, NO_FIELDS } from '#shared/domain/detection.ts'
import type { ModelDecision } from '#shared/domain/model-decision.ts'
import type { Knowledge } from './detect.ts'
import { readFields } from './extract/known-employer.ts'

const LONGEST_TEXT = 2_200
const LONGEST_HEAD = 120

/** Whether the rules leave a mail to the local model. */
export function needsModel(detection: Detection): boolean {
  return detection.verdict === 'unsure'
}

/**
 * What the local model reads of a mail: sender, subject and the beginning of the text (at most about 2,500 characters), since what
 * decides stands at the top. The mail's own words only, nothing of the detection.
 */
export function salientText(mail: Mail): string {
  const from = mail.from ? [mail.from.name, mail.from.address].filter(Boolean).join(' ') : ''
  const body = mail.text.trim() === '' ? mail.quoted : mail.text
  const text = body
    .replace(/https?:\/\/\S{40,}/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\n\s*\n+/g, '\n')
    .trim()
  return [from && `From: ${from.slice(0, LONGEST_HEAD)}`, mail.subject && `Subject: ${mail.subject.slice(0, LONGEST_HEAD)}`, '', text.slice(0, LONGEST_TEXT)]
    .join('\n')
    .trim()
}

/** Below this the model hesitates too, and a person is asked. */
const SURE = 0.6

/**
 * Puts the model's answer in the place of the rules' doubt. Fields are read again for the type it chose.
 *
 * @param decision the model's answer with its share of the probability
 */
export function withModelDecision(mail: Mail, detection: Detection, decision: ModelDecision, knowledge: Knowledge): Detection {
  const sure = decision.probability >= SURE
  if (decision.answer === 'not_job') {
    if (!sure) return detection
    return {
      verdict: 'not_job',
      type: null,
      confidence: decision.probability,
      decidedBy: 'model',
      reason: 'The local model says that it is not about an application.',
      fields: NO_FIELDS,
      evidence: [],
    }
  }
  const { fields, evidence } = readFields(mail, decision.answer, knowledge)
  const kept = detection.type === decision.answer ? detection.evidence.filter((one) => one.field === 'type') : []
  return {
    verdict: sure ? 'job' : 'unsure',
    type: decision.answer,
    confidence: decision.probability,
    decidedBy: 'model',
    reason: 'Chosen by the local model.',
    fields,
    evidence: [...kept, ...evidence],
  }
}
