import type { Mail } from '#core/mail/mail.ts'
import { type Detection, NO_FIELDS } from '#shared/domain/detection.ts'
import type { ModelDecision } from '#shared/domain/model-decision.ts'
import type { Knowledge } from './detect.ts'
import { readFields } from './extract/known-employer.ts'

const LONGEST_TEXT = 2_200
const LONGEST_HEAD = 120

/** Held out, answers below this are right six times in ten: a model has something to add. */
const LEFT_TO_MODEL = 0.6

/** Whether rules and classifier leave a mail to the local model. */
export function needsModel({ verdict, confidence }: Detection): boolean {
  return verdict === 'unsure' || confidence < LEFT_TO_MODEL
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

/** Below this the model hesitates too. */
const SURE = 0.6

/**
 * Puts the model's answer in the place of a doubtful one, where the model is surer. Fields are read again for the type it chose.
 *
 * @param decision the model's answer with its share of the probability
 */
export function withModelDecision(mail: Mail, detection: Detection, decision: ModelDecision, knowledge: Knowledge): Detection {
  if (decision.probability < SURE) return detection
  const decided = { confidence: decision.probability, decidedBy: 'model' } as const
  if (decision.answer === 'not_job')
    return { ...decided, verdict: 'not_job', type: null, reason: 'The local model says that it is not about an application.', fields: NO_FIELDS, evidence: [] }
  const { fields, evidence } = readFields(mail, decision.answer, knowledge)
  const kept = detection.type === decision.answer ? detection.evidence.filter((one) => one.field === 'type') : []
  return { ...decided, verdict: 'job', type: decision.answer, reason: 'Chosen by the local model.', fields, evidence: [...kept, ...evidence] }
}
