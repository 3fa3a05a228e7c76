import type { Fields } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { applicationsRepository } from '../db/applications.ts'
import type { Database } from '../db/database.ts'
import { eventsRepository } from '../db/events.ts'
import { findingTextsRepository } from '../db/finding-texts.ts'
import { type FindingRow, findingsRepository } from '../db/findings.ts'
import { type ReviewRow, reviewsRepository } from '../db/reviews.ts'
import { settingsRepository } from '../db/settings.ts'
import type { Clock } from '../time/clock.ts'
import { trackedApplications } from './tracked.ts'
import { type ReviewedContent, undoMemory } from './undo-memory.ts'

/** A finding as the person left it: its type and fields unchanged, or edited. */
export type Reviewed = { findingId: number; type: MailType; fields: Fields }

type Decision = { action: ReviewRow['action']; state: FindingRow['state']; type: MailType; fields: Fields }

/** What the person decides about findings, and takes back. Each decision is one transaction; the content that it deletes is gone from the disk after it. */
export function decisions(db: Database, now: Clock) {
  const findings = findingsRepository(db)
  const texts = findingTextsRepository(db)
  const reviews = reviewsRepository(db)
  const applications = applicationsRepository(db)
  const events = eventsRepository(db)
  const tracked = trackedApplications(db)
  const settings = settingsRepository(db)
  const memory = undoMemory()

  /** Saves a decision and deletes the content that only the review needed: subject, quotes, reason, text. */
  const decide = (finding: FindingRow, decision: Decision): { reviewId: number; content: ReviewedContent } => {
    const { action, state, type, fields } = decision
    const content = { subject: finding.subject, reason: finding.reason, evidence: finding.evidence, text: texts.get(finding.id) }
    const detected = { detectedType: finding.type, detectedFields: finding.fields }
    const reviewId = reviews.insert({ findingId: finding.id, action, ...detected, type, fields, reviewedAt: now() })
    findings.update(finding.id, { state, type, fields, subject: null, reason: '', evidence: [] })
    texts.remove(finding.id)
    return { reviewId, content }
  }

  const settle = (findingId: number, decideOn: (finding: FindingRow) => ReturnType<typeof decide>): void => {
    const { reviewId, content } = db.transaction(() => decideOn(pending(findings.get(findingId))))
    memory.remember(reviewId, content)
    db.purge()
  }

  const confirm = ({ findingId, type, fields }: Reviewed, action: 'confirm_new' | 'confirm_link', applicationId: () => number): void =>
    settle(findingId, (finding) => {
      const done = decide(finding, { action, state: 'confirmed', type, fields })
      const event = { kind: 'mail', type, findingId, at: finding.date, interview: fields.interview, status: null } as const
      events.add({ ...event, applicationId: applicationId() })
      return done
    })

  /** Pending again, as it was detected, with its content if this session still has it. */
  const restore = (review: ReviewRow): void => {
    const content = memory.recall(review.id)
    const { subject, reason, evidence } = content ?? { subject: null, reason: '', evidence: [] }
    reviews.markUndone(review.id, now())
    events.retractOfFinding(review.findingId, now())
    findings.update(review.findingId, { state: 'pending', type: review.detectedType, fields: review.detectedFields, subject, reason, evidence })
    if (content?.text && settings.get().keepText) texts.keep(review.findingId, content.text)
  }

  const undo = (findingId: number): void => {
    const review = db.transaction(() => {
      const standing = reviews.standing(findings.get(findingId).id) ?? nothingToUndo()
      restore(standing)
      return standing
    })
    memory.forget(review.id)
  }

  return {
    confirmNew: (reviewed: Reviewed): void => {
      const fields = tidy(reviewed.fields)
      const { company, title, location, requisitionId } = fields
      if (!company) throw new AppError('invalid_input', 'Fill in the company first.', { hint: 'An application needs to know where you applied.' })
      confirm({ ...reviewed, fields }, 'confirm_new', () => applications.insert({ company, title, location, requisitionId, createdAt: now() }))
    },
    /** A mail that names no company is from the company of its application. */
    confirmLink: (reviewed: Reviewed, applicationId: number): void => {
      const { company } = tracked.get(applicationId).application
      const fields = tidy(reviewed.fields)
      confirm({ ...reviewed, fields: { ...fields, company: fields.company ?? company } }, 'confirm_link', () => applicationId)
    },
    ignore: (findingId: number): void =>
      settle(findingId, (finding) => decide(finding, { action: 'ignore', state: 'ignored', type: finding.type, fields: finding.fields })),
    notJob: (findingId: number): void =>
      settle(findingId, (finding) => decide(finding, { action: 'not_job', state: 'not_job', type: finding.type, fields: finding.fields })),
    /** @throws AppError nothing_to_undo */
    undo,
    /** Forgets the content of undone reviews: for when data was deleted. */
    forget: () => memory.clear(),
  }
}

function pending(finding: FindingRow): FindingRow {
  if (finding.state === 'pending') return finding
  throw new AppError('already_reviewed', 'This mail has been reviewed already.', { hint: 'Undo that review first if you want to change it.' })
}

/** What people leave around and between words does not count; an empty field is no field. */
function tidy({ company, title, location, recruiter, requisitionId, interview, deadline, salary }: Fields): Fields {
  const words = (value: string | null) => value?.replace(/\s+/g, ' ').trim() || null
  return {
    company: words(company),
    title: words(title),
    location: words(location),
    recruiter: words(recruiter),
    requisitionId: words(requisitionId),
    interview,
    deadline,
    salary: words(salary),
  }
}

/** @throws AppError nothing_to_undo */
export function nothingToUndo(): never {
  throw new AppError('nothing_to_undo', 'There is nothing to take back.', { hint: 'Reload the list.' })
}
