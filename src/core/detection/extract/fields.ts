import type { Mail } from '#core/mail/mail.ts'
import { type Evidence, type FieldName, type Fields, NO_FIELDS } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import type { SenderDirectory } from '../directory.ts'
import type { Rankers } from '../ranker/file.ts'
import { chooseTitle } from './choose-title.ts'
import { readDeadline } from './deadline.ts'
import { chooseEmployer } from './employer.ts'
import { type EmployerSources, employerSources, quotedSources } from './employer-sources.ts'
import { isDayFirst, readInterview } from './interview.ts'
import { readLocation } from './location.ts'
import { readRecruiter } from './recruiter.ts'
import { readRequisition } from './requisition.ts'
import { readSalary } from './salary.ts'
import { quoteOf, type Span, wordsOf } from './source.ts'

/** What the extraction goes by beside the mail. */
export type FieldKnowledge = { directory: SenderDirectory; rankers: Rankers }

/**
 * What a mail states about an application, with the words that each field rests on.
 *
 * @param type what the mail means; an interview is read only from an invitation or an assessment
 * @returns fields, null where the mail states none, and the evidence of each field found
 */
export function extractFields(mail: Mail, type: MailType, knowledge: FieldKnowledge): { fields: Fields; evidence: Evidence[] } {
  const own = employerSources(mail, type, knowledge.directory)
  const { text, subject } = own
  const fields: Fields = { ...NO_FIELDS }
  const evidence: Evidence[] = []
  const keep = (field: FieldName, span: Span | null): string | null => {
    if (!span) return null
    evidence.push({ field, quote: quoteOf(span) })
    return wordsOf(span)
  }
  const role = roleIn(own, knowledge)
  // "Got it, thanks": what a short answer is about stands below it.
  const below = (role.company === null || role.title === null) && isShort(mail) ? roleIn(quotedSources(own), knowledge) : null
  const company = role.company ?? (type === 'recruiter_outreach' ? null : (below?.company ?? null))
  const title = role.title ?? below?.title ?? null
  fields.company = keep('company', company)
  fields.title = keep('title', title)
  fields.location = keep('location', readLocation(text, subject, [title, company]))
  fields.recruiter = keep('recruiter', readRecruiter(mail, text, fields.company, own.people))
  fields.requisitionId = keep('requisitionId', readRequisition(text, subject, title))
  fields.salary = keep('salary', readSalary(text, subject))
  const deadline = readDeadline(type, mail.date, isDayFirst(mail), text, subject)
  if (deadline) {
    fields.deadline = deadline.day
    evidence.push({ field: 'deadline', quote: quoteOf(deadline.span) })
  }
  const appointment = readInterview(mail, type, text, subject)
  if (appointment) {
    fields.interview = appointment.interview
    for (const quote of appointment.quotes) evidence.push({ field: 'interview', quote })
  }
  return { fields, evidence }
}

const SHORT = 600

function isShort(mail: Mail): boolean {
  return mail.text.length <= SHORT && mail.quoted.trim() !== ''
}

function roleIn(from: EmployerSources, knowledge: FieldKnowledge): { company: Span | null; title: Span | null } {
  const company = chooseEmployer(from, knowledge.directory, knowledge.rankers.employer)
  return { company, title: chooseTitle(from, company && wordsOf(company), knowledge.rankers) }
}
