import type { DecidedBy } from '#shared/domain/detection.ts'
import type { Finding } from '#shared/domain/finding.ts'
import { MAIL_TYPE_LABELS } from '#shared/domain/mail-type.ts'

/** Where the words change; the share stands beside them. */
const SURE = 0.9
const FAIRLY_SURE = 0.75

/** A confidence in plain words. */
export function confidenceWords({ verdict, confidence }: Pick<Finding, 'verdict' | 'confidence'>): string {
  if (verdict === 'unsure') return 'Not sure'
  if (confidence >= SURE) return 'Sure'
  return confidence >= FAIRLY_SURE ? 'Fairly sure' : 'Less sure'
}

export const DECIDED_BY: Record<DecidedBy, string> = {
  gate: 'the sender and form of the mail',
  rules: 'rules and learnt wording',
  classifier: 'learnt wording',
  personal: 'what you taught it',
  model: 'the AI model on this computer',
}

export const senderOf = ({ senderName, senderAddress }: Pick<Finding, 'senderName' | 'senderAddress'>) => senderName ?? senderAddress ?? 'Unknown sender'

/** `Data Engineer at Northwind`, or what of it is known. */
export function roleName(company: string | null, title: string | null): string {
  if (company && title) return `${title} at ${company}`
  return company ?? title ?? ''
}

/** The two lines of a finding in the list: its role; where a part of it is unknown, the mail's subject or type. */
export function listLines(finding: Finding): { first: string; second: string } {
  const { company, title } = finding.fields
  const subject = finding.subject ?? MAIL_TYPE_LABELS[finding.type]
  return { first: company ?? senderOf(finding), second: title ?? subject }
}

/** What a finding is called in the list: company, title (the subject where one is missing), type. */
export function optionName(finding: Finding): string {
  const { company, title } = finding.fields
  const missing = !company || !title
  const parts = [
    company ?? senderOf(finding),
    title,
    missing ? finding.subject : null,
    MAIL_TYPE_LABELS[finding.type],
    finding.verdict === 'unsure' ? 'please check' : null,
  ]
  return [...new Set(parts.filter(Boolean))].join(', ')
}
