import type { Mail } from '#core/mail/mail.ts'
import { type Evidence, type FieldName, type Fields, NO_FIELDS } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import type { SenderDirectory } from '../directory.ts'
import { readCards } from './cards.ts'
import { allTitles, chooseTitle } from './choose-title.ts'
import { readDeadline } from './deadline.ts'
import { chooseCompany } from './employer.ts'
import { hintsOf } from './hints.ts'
import { isDayFirst, readInterview } from './interview.ts'
import { readLocation } from './location.ts'
import { peopleIn } from './people.ts'
import { readRecruiter } from './recruiter.ts'
import { readRequisition } from './requisition.ts'
import { readSalary } from './salary.ts'
import { lineSource, quoteOf, type Source, type Span, textSource, wordsOf } from './source.ts'
import { readStructured } from './structured.ts'
import { readSubject, type SubjectParts } from './subject.ts'
import { titlePhrases } from './title-phrase.ts'

/**
 * What a mail states about an application, with the words that each field rests on.
 *
 * @param type what the mail means; an interview is read only from an invitation or an assessment
 * @returns fields, null where the mail states none, and one evidence a field found
 */
export function extractFields(mail: Mail, type: MailType, knowledge: { directory: SenderDirectory }): { fields: Fields; evidence: Evidence[] } {
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
  const structured = readStructured(mail.structured, [sources.text, sources.subject])
  const cards = readCards(sources.text)
  const invitations = mail.calendar.slice(0, 2).map(({ summary }) => readInvitation(lineSource('calendar', summary)))
  const stated = {
    titles: [...structured.titles, ...cards.titles, ...invitations.flatMap((invitation) => invitation.titles)],
    companies: [...structured.companies, ...cards.companies, ...invitations.flatMap((invitation) => invitation.companies)],
  }
  const role = (text: Source, hinted: typeof stated) => {
    const titles = allTitles({ text, subject: sources.subject }, subject, hinted.titles)
    const from = { mail, type, text, subject: sources.subject, parts: subject, titles, cards: hinted.companies, hints }
    const employer = chooseCompany(from, knowledge.directory)
    return { company: employer, title: chooseTitle(titles, employer && wordsOf(employer)) }
  }
  const own = role(sources.text, stated)
  // "Got it, thanks": what a short answer is about stands below it.
  const below = (own.company === null || own.title === null) && isShort(mail) ? role(textSource(mail.quoted), { titles: [], companies: [] }) : null
  const company = own.company ?? (type === 'recruiter_outreach' ? null : (below?.company ?? null))
  const title = own.title ?? below?.title ?? null
  fields.company = keep('company', company)
  fields.title = keep('title', title)
  fields.location = keep('location', readLocation(sources.text, sources.subject, [title, company]))
  fields.recruiter = keep('recruiter', readRecruiter(mail, sources.text, fields.company, peopleIn(mail, sources.text)))
  fields.requisitionId = keep('requisitionId', readRequisition(sources.text, sources.subject, title))
  fields.salary = keep('salary', readSalary(sources.text, sources.subject))
  const deadline = readDeadline(type, mail.date, isDayFirst(mail), sources.text, sources.subject)
  if (deadline) {
    fields.deadline = deadline.day
    evidence.push({ field: 'deadline', quote: quoteOf(deadline.span) })
  }
  const appointment = readInterview(mail, type, sources.text, sources.subject)
  if (appointment) {
    fields.interview = appointment.interview
    evidence.push({ field: 'interview', quote: appointment.quote })
  }
  return { fields, evidence }
}

const SHORT = 600

function isShort(mail: Mail): boolean {
  return mail.text.length <= SHORT && mail.quoted.trim() !== ''
}

/** A calendar part's summary names who meets whom about what, as a subject line does ("Call: Dana / Acme (Data Analyst)"). */
function readInvitation(summary: Source): SubjectParts {
  const { companies, titles } = readSubject(summary)
  return { companies, titles: [...titles, ...titlePhrases(summary)] }
}
