import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { labelledMail } from '#cli/labelled-mail.ts'
import { detect } from '#core/detection/detect.ts'
import { fromPlain } from '#core/mail/plain.ts'
import type { MatchApplication, MatchFinding } from '#core/matching/compare.ts'
import { suggestMatches } from '#core/matching/suggest.ts'
import { shippedKnowledge } from '#main/detection/shipped-knowledge.ts'
import { NO_FIELDS } from '#shared/domain/detection.ts'
import type { MatchSuggestion } from '#shared/domain/finding.ts'
import { mailType } from '#shared/domain/mail-type.ts'

const FOLDER = 'tests/corpus/streams'

/** A mail of somebody's mailbox, with the application that it belongs to; null for one that belongs to none. */
const streamMail = labelledMail.extend({
  stream: z.string().min(1),
  application: z.string().min(1).nullable(),
  threadId: z.string().min(1),
  /** What a person would write as the company of an application that begins with this mail and names none. */
  companyEntered: z.string().min(1).optional(),
  date: z.iso.datetime({ offset: true }),
})
export type StreamMail = z.infer<typeof streamMail>

/** All labelled streams, in the order of their mails. */
export function readStreams(): StreamMail[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => streamMail.parse(JSON.parse(line)))
}

export type Waiting = { mail: StreamMail; finding: MatchFinding }

/** The mails as findings that state what they are labelled with. */
export function asLabelled(mails: readonly StreamMail[]): Waiting[] {
  return mails.flatMap((mail) => {
    const type = mailType.safeParse(mail.type)
    return type.success ? [{ mail, finding: { ...place(mail), type: type.data, fields: labelledFields(mail) } }] : []
  })
}

/** The mails as detection finds them, without those that it sets aside. */
export function asDetected(mails: readonly StreamMail[]): Waiting[] {
  const knowledge = shippedKnowledge()
  return mails.flatMap((mail) => {
    const { type, fields } = detect(fromPlain(mail), knowledge)
    return type === null ? [] : [{ mail, finding: { ...place(mail), type, fields } }]
  })
}

/** What a review saw: the suggestions, best first, and the application that is right; null for one that is not there yet. */
export type Reviewed = { mail: StreamMail; suggestions: MatchSuggestion[]; right: number | null }

/** Reviews the findings in the given order. Each is confirmed as it is labelled, and put where it belongs. */
export function review(inbox: readonly Waiting[]): Reviewed[] {
  const applications = new Map<string, MatchApplication>()
  return inbox.map(({ mail, finding }, index) => {
    const waiting = inbox.slice(index + 1).map((other) => other.finding)
    const suggestions = suggestMatches(finding, [...applications.values()], waiting)
    const known = mail.application === null ? undefined : applications.get(keyOf(mail))
    const right = known?.id ?? null
    if (mail.application !== null) applications.set(keyOf(mail), confirmed(known ?? begun(mail, index + 1, inbox), mail, finding))
    return { mail, suggestions, right }
  })
}

function confirmed(application: MatchApplication, mail: StreamMail, finding: MatchFinding): MatchApplication {
  const { accountId, threadId, sender, date } = finding
  const { company, requisitionId, title } = labelledFields(mail)
  return {
    ...application,
    title: application.title ?? title,
    otherCompanies: [...application.otherCompanies, ...(company ? [company] : [])],
    otherTitles: [...application.otherTitles, ...(title ? [title] : [])],
    requisitionIds: [...application.requisitionIds, ...(requisitionId ? [requisitionId] : [])],
    mails: [...application.mails, { accountId, threadId, sender, date, type: mailType.safeParse(mail.type).data ?? finding.type }],
    lastEventAt: Math.max(application.lastEventAt, date),
  }
}

/** A person who applied knows where: from the other mails of the application, if not from this one. */
function begun(mail: StreamMail, id: number, inbox: readonly Waiting[]): MatchApplication {
  const named = inbox.find((other) => keyOf(other.mail) === keyOf(mail) && other.mail.company)
  const company = mail.company ?? mail.companyEntered ?? named?.mail.company ?? ''
  return { id, company, title: null, otherCompanies: [], otherTitles: [], requisitionIds: [], mails: [], lastEventAt: 0 }
}

const keyOf = (mail: StreamMail): string => `${mail.stream}: ${mail.application}`

const place = (mail: StreamMail) => ({
  accountId: 1,
  threadId: mail.threadId,
  sender: fromPlain(mail).from?.address || null,
  date: Date.parse(mail.date),
})

const labelledFields = ({ company, title, requisitionId }: StreamMail) => ({ ...NO_FIELDS, company, title, requisitionId: requisitionId ?? null })
