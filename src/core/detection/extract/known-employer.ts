import { type Employers, employerOf } from '#core/learning/employers.ts'
import type { Mail } from '#core/mail/mail.ts'
import type { Evidence, Fields } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import { extractFields, type FieldKnowledge } from './fields.ts'

/**
 * What a mail states, and where it names no company, the one that the person's reviews tell of its sender; the sender's address is the
 * evidence then.
 */
export function readFields(mail: Mail, type: MailType, knowledge: FieldKnowledge & { employers: Employers }): { fields: Fields; evidence: Evidence[] } {
  const read = extractFields(mail, type, knowledge)
  const company = read.fields.company === null && mail.from ? employerOf(knowledge.employers, mail.from.address) : null
  if (company === null || !mail.from) return read
  return { fields: { ...read.fields, company }, evidence: [...read.evidence, { field: 'company', quote: mail.from.address }] }
}
