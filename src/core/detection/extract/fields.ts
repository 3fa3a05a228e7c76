import type { Mail } from '#core/mail/mail.ts'
import { type Evidence, type Fields, NO_FIELDS } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import type { SenderDirectory } from '../directory.ts'

/**
 * What a mail states about an application, with the words that each field rests on.
 *
 * @param type what the mail means; an interview is read only from an invitation or an assessment
 * @returns fields, null where the mail states none, and one evidence a field found
 */
export function extractFields(_mail: Mail, _type: MailType, _knowledge: { directory: SenderDirectory }): { fields: Fields; evidence: Evidence[] } {
  return { fields: NO_FIELDS, evidence: [] }
}
