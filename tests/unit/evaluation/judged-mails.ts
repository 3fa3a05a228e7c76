import type { Judged } from '#cli/evaluation/judged.ts'
import { type LabelledMail, labelledMail } from '#cli/labelled-mail.ts'
import { type Detection, type Fields, NO_FIELDS } from '#shared/domain/detection.ts'

/** A labelled mail of which nothing is stated but what is given. */
export function truth(type: LabelledMail['type'], stated: Partial<LabelledMail> = {}): LabelledMail {
  const unknown = { id: '1', from: null, subject: null, body: '', date: null, factsRead: true, company: null, title: null }
  return labelledMail.parse({ ...unknown, type, ...stated })
}

/** What detection said: a type, `not_job`, or `unsure` with a status update as its guess. */
export function said(answer: LabelledMail['type'] | 'unsure', fields: Partial<Fields> = {}, confidence = 0.9): Detection {
  const verdict = answer === 'unsure' || answer === 'not_job' ? answer : 'job'
  const type = answer === 'not_job' ? null : answer === 'unsure' ? 'status_update' : answer
  return { verdict, type, confidence, decidedBy: 'rules', reason: 'Its words.', fields: { ...NO_FIELDS, ...fields }, evidence: [] }
}

export function judged(known: LabelledMail, detection: Detection, more: Partial<Judged> = {}): Judged {
  return { form: 'form', ordinary: false, truth: known, detection, ms: 1, ...more }
}
