import { type Fields, NO_FIELDS } from '#shared/domain/detection.ts'
import type { Finding } from '#shared/domain/finding.ts'

export const INTERVIEW = { start: '2026-11-25T14:00', end: '2026-11-25T15:00', timeZone: 'Europe/Berlin', place: 'https://meet.example/abc', proposals: [] }

/** A pending finding with what a test is about. */
export function finding({ fields, ...patch }: Partial<Omit<Finding, 'fields'>> & { fields?: Partial<Fields> } = {}): Finding {
  return {
    id: 7,
    accountId: 1,
    accountAddress: 'robin@example.com',
    gmailId: 'g7',
    threadId: 't7',
    senderName: 'Jobs',
    senderAddress: 'jobs@northwind.example',
    subject: 'Your application',
    date: '2026-11-20T10:00:00Z',
    state: 'pending',
    verdict: 'job',
    type: 'application_confirmation',
    confidence: 0.95,
    decidedBy: 'rules',
    reason: 'Says that the application was received.',
    fields: { ...NO_FIELDS, ...fields },
    evidence: [],
    applicationId: null,
    reviewedAt: null,
    ...patch,
  }
}
