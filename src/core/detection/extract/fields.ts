import type { Mail } from '#core/mail/mail.ts'
import { type Evidence, type FieldName, type Fields, NO_FIELDS } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import type { SenderDirectory } from '../directory.ts'
import { allTitles, chooseTitle } from './choose-title.ts'
import { chooseCompany } from './employer.ts'
import { hintsOf } from './hints.ts'
import { lineSource, quoteOf, type Span, textSource, wordsOf } from './source.ts'
import { readSubject } from './subject.ts'

/**
 * What a mail states about an application, with the words that each field rests on.
 *
 * @param type what the mail means; an interview is read only from an invitation or an assessment
 * @returns fields, null where the mail states none, and one evidence a field found
 */
export function extractFields(mail: Mail, _type: MailType, knowledge: { directory: SenderDirectory }): { fields: Fields; evidence: Evidence[] } {
  const sources = { text: textSource(mail.text), subject: lineSource('subject', mail.subject) }
  const subject = readSubject(sources.subject)
  const hints = hintsOf(mail, sources.text.raw, knowledge.directory)
  const fields: Fields = { ...NO_FIELDS }
  const evidence: Evidence[] = []
  const keep = (field: FieldName, span: Span | null): string | null => {
    if (!span) return null
    evidence.push({ field, quote: quoteOf(span) })
    return wordsOf(span)
  }
  const titles = allTitles(sources, subject)
  fields.company = keep('company', chooseCompany(mail, sources, { subject, titles }, hints, knowledge.directory))
  fields.title = keep('title', chooseTitle(titles, fields.company))
  return { fields, evidence }
}
