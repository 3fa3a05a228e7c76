import { z } from 'zod'
import { decidedBy, evidence, fields, verdict } from './detection.ts'
import { mailType } from './mail-type.ts'

export const FINDING_STATES = ['pending', 'confirmed', 'ignored', 'not_job'] as const
export const findingState = z.enum(FINDING_STATES)
export type FindingState = z.infer<typeof findingState>

/** How sure a match is: `sure` is what Confirm links to, `possible` is only offered. */
export const matchSuggestion = z.object({
  applicationId: z.number().int(),
  company: z.string(),
  title: z.string().nullable(),
  certainty: z.enum(['sure', 'possible']),
  /** Why, in words for people: "Same conversation", "The only application at Northwind". */
  reason: z.string(),
})
export type MatchSuggestion = z.infer<typeof matchSuggestion>

/** A detection that waits for review, or was reviewed. After review `subject` is null and `evidence` empty: content is not kept. */
export const finding = z.object({
  id: z.number().int(),
  accountId: z.number().int(),
  accountAddress: z.string(),
  gmailId: z.string(),
  threadId: z.string(),
  senderName: z.string().nullable(),
  senderAddress: z.string().nullable(),
  subject: z.string().nullable(),
  /** The mail's date, ISO 8601 UTC. */
  date: z.iso.datetime(),
  state: findingState,
  verdict,
  type: mailType,
  confidence: z.number(),
  decidedBy,
  reason: z.string(),
  fields,
  evidence: z.array(evidence),
  /** The application that a confirmed finding belongs to. */
  applicationId: z.number().int().nullable(),
  reviewedAt: z.iso.datetime().nullable(),
})
export type Finding = z.infer<typeof finding>

/** The text of a mail for View Details: `kept` was decrypted from this computer, `gmail` was read again just now and is not stored. */
export const findingText = z.object({ text: z.string(), source: z.enum(['kept', 'gmail']) })
export type FindingText = z.infer<typeof findingText>

/** A mail judged not to be job mail; kept as this row for 30 days so that a person can rescue it. */
export const setAside = z.object({
  id: z.number().int(),
  accountId: z.number().int(),
  accountAddress: z.string(),
  gmailId: z.string(),
  senderName: z.string().nullable(),
  senderAddress: z.string().nullable(),
  subject: z.string().nullable(),
  date: z.iso.datetime(),
  reason: z.string(),
})
export type SetAside = z.infer<typeof setAside>
