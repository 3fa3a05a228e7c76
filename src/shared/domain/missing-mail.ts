import { z } from 'zod'
import { findingState } from './finding.ts'

/** Where a mail lies at Gmail; `archive` is any place but those that have a name of their own. */
const mailPlace = z.enum(['inbox', 'archive', 'sent', 'draft', 'chat', 'spam', 'trash'])
export type MailPlace = z.infer<typeof mailPlace>

/** A mail as Gmail has it now; looked up because a person asked, and not stored. */
const tracedMail = z.object({
  accountId: z.number().int(),
  accountAddress: z.string(),
  gmailId: z.string(),
  from: z.string(),
  subject: z.string(),
  receivedAt: z.iso.datetime(),
  place: mailPlace,
})
export type TracedMail = z.infer<typeof tracedMail>

/** What was found for what a person pasted. `unasked`: accounts that could not be asked, and why. */
export const mailSearch = z.object({
  mails: z.array(tracedMail),
  unasked: z.array(z.object({ accountAddress: z.string(), message: z.string(), hint: z.string() })),
})
export type MailSearch = z.infer<typeof mailSearch>

/** One step of a mail's way to the Email Inbox, as far as the mail came: the last one may be where it stopped. */
export const mailStep = z.object({
  step: z.enum(['gmail', 'place', 'window', 'query', 'queue', 'judgement', 'review']),
  passed: z.boolean(),
  title: z.string(),
  text: z.string(),
})
export type MailStep = z.infer<typeof mailStep>

/**
 * What brings the mail to the person: reading it now whatever the queries and the judgement say, taking a review back, or going to where
 * it is already; null where nothing in this app can (spam is never read).
 */
export const rescue = z.enum(['fetch', 'bring_back', 'open_finding', 'open_application'])
export type Rescue = z.infer<typeof rescue>

/** Why a mail was not detected, or where it is. `quotes` are the mail's own words behind the judgement. */
export const mailExplanation = z.object({
  mail: tracedMail,
  steps: z.array(mailStep),
  quotes: z.array(z.string()),
  advice: z.string().nullable(),
  rescue: rescue.nullable(),
  finding: z.object({ id: z.number().int(), state: findingState, applicationId: z.number().int().nullable() }).nullable(),
})
export type MailExplanation = z.infer<typeof mailExplanation>
