import type { Mail } from '#core/mail/mail.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import { type SenderDirectory, senderOf } from '../directory.ts'
import { isAgency } from './agency.ts'
import { readCards } from './cards.ts'
import { type Hints, hintsOf } from './hints.ts'
import { peopleIn } from './people.ts'
import { allTitles } from './rate-titles.ts'
import { type Candidate, lineSource, type Source, textSource } from './source.ts'
import { readStructured } from './structured.ts'
import { readSubject, type SubjectParts } from './subject.ts'
import { titlePhrases } from './title-phrase.ts'
import { writersOf } from './writers.ts'

/** What of a mail names its employer and its title. */
export type EmployerSources = {
  mail: Mail
  type: MailType
  text: Source
  subject: Source
  parts: SubjectParts
  /** The summaries of calendar parts. */
  invitations: Source[]
  /** Titles, behind which employers stand. */
  titles: Candidate[]
  /** Employers that a part of the mail gives as such: structured data, a card, a calendar part. */
  cards: Candidate[]
  hints: Hints
  /** A service in the directory of senders carries the mail. */
  isRelayed: boolean
  /** Whether an agency writes, for a client. */
  isAgent: boolean
  /** The person addressed, folded. */
  people: Set<string>
  /** Those who write, folded. */
  writers: Set<string>
}

/** Reads what of a mail names its employer and its title. */
export function employerSources(mail: Mail, type: MailType, directory: SenderDirectory): EmployerSources {
  const text = textSource(mail.text)
  const subject = lineSource('subject', mail.subject)
  const parts = readSubject(subject)
  const structured = readStructured(mail.structured, [text, subject])
  const cards = readCards(text)
  const invitations = mail.calendar.slice(0, 2).map(({ summary }) => lineSource('calendar', summary))
  const invited = invitations.map(readInvitation)
  const hints = hintsOf(mail, text.raw, directory)
  const isRelayed = mail.from !== null && senderOf(directory, mail.from.address) !== null
  const titles = [...structured.titles, ...cards.titles, ...invited.flatMap((one) => one.titles)]
  return {
    mail,
    type,
    text,
    subject,
    parts,
    invitations,
    titles: allTitles({ text, subject }, parts, titles),
    cards: [...structured.companies, ...cards.companies, ...invited.flatMap((one) => one.companies)],
    hints,
    isRelayed,
    ...writing(mail, type, text, subject, hints, isRelayed),
  }
}

/** The same of the text that a short answer quotes: what it is about stands there. */
export function quotedSources(from: EmployerSources): EmployerSources {
  const { mail, type, subject, parts, hints, isRelayed } = from
  const text = textSource(mail.quoted)
  return { ...from, text, invitations: [], titles: allTitles({ text, subject }, parts, []), cards: [], ...writing(mail, type, text, subject, hints, isRelayed) }
}

/** Who writes to whom. */
function writing(mail: Mail, type: MailType, text: Source, subject: Source, hints: Hints, isRelayed: boolean) {
  return { isAgent: isAgency(text, subject, hints.fromSender, type), people: peopleIn(mail, text), writers: writersOf(mail, text, isRelayed) }
}

/** A calendar part's summary names who meets whom about what, as a subject line does ("Call: Dana / Acme (Data Analyst)"). */
function readInvitation(summary: Source): SubjectParts {
  const { companies, titles } = readSubject(summary)
  return { companies, titles: [...titles, ...titlePhrases(summary)] }
}
