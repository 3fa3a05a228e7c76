import type { NewFinding } from '../db/findings.ts'
import type { DetectedMail } from '../detection/detector.ts'

/** The finding that a detected mail becomes: it waits for review. */
export function newFinding(mailAt: { accountId: number; gmailId: string; threadId: string }, mail: DetectedMail): NewFinding {
  const { type, ...detection } = mail.detection
  return {
    ...mailAt,
    senderName: mail.senderName,
    senderAddress: mail.senderAddress,
    subject: mail.subject,
    date: mail.date,
    state: 'pending',
    ...detection,
    type: type ?? 'status_update', // only a mail judged not to be job mail has no type; rescued, it needs one that changes no status
  }
}
