import type { Fields, Interview, InterviewTime } from '#shared/domain/detection.ts'
import type { Finding } from '#shared/domain/finding.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import { isTimeZone } from '../../lib/interview-time.ts'

/** What the person makes of a finding, as the form holds it: empty text where a field has no value. */
export type Draft = {
  type: MailType
  company: string
  title: string
  location: string
  deadline: string
  salary: string
  interview: InterviewDraft
}
export type InterviewDraft = { start: string; end: string; timeZone: string; place: string }

/** What a person decided about a finding's type and fields, as the contract takes it. */
export type Reviewed = { findingId: number; type: MailType; fields: Fields }

/** What has to be put right before the finding can be confirmed. */
export type Problems = Partial<Record<'company' | 'start' | 'end' | 'timeZone', string>>

/** The form as prefilled. */
export function draftOf({ type, fields }: Finding): Draft {
  const { interview } = fields
  return {
    type,
    company: fields.company ?? '',
    title: fields.title ?? '',
    location: fields.location ?? '',
    deadline: fields.deadline ?? '',
    salary: fields.salary ?? '',
    interview: { start: interview?.start ?? '', end: interview?.end ?? '', timeZone: interview?.timeZone ?? '', place: interview?.place ?? '' },
  }
}

const WITHOUT_INTERVIEW = new Set<MailType>(['application_confirmation', 'rejection', 'recruiter_outreach', 'offer'])

/** An invitation has an appointment; a status update or an assessment may bring one; no other type does. */
export function showsInterview(draft: Draft, finding: Finding): boolean {
  if (draft.type === 'interview_invitation') return true
  return finding.fields.interview !== null && !WITHOUT_INTERVIEW.has(draft.type)
}

/** What keeps the draft from being confirmed; empty when nothing does. */
export function problemsOf(draft: Draft, finding: Finding): Problems {
  const problems: Problems = {}
  if (!draft.company.trim()) problems.company = 'Enter the company first.'
  if (!showsInterview(draft, finding)) return problems
  const { start, end, timeZone, place } = draft.interview
  if (!start && (end || timeZone.trim() || place.trim())) problems.start = 'Enter when it starts, or clear the other interview fields.'
  if (start && end && end < start) problems.end = 'The end is before the start.'
  if (timeZone.trim() && !isTimeZone(timeZone.trim())) problems.timeZone = 'Use a name such as Europe/Berlin or an offset such as +02:00.'
  return problems
}

/** The draft as the contract takes it; what the form does not show stays as it was found. */
export function reviewedOf(draft: Draft, finding: Finding): Reviewed {
  return {
    findingId: finding.id,
    type: draft.type,
    fields: {
      ...finding.fields,
      company: textOrNull(draft.company),
      title: textOrNull(draft.title),
      location: textOrNull(draft.location),
      deadline: textOrNull(draft.deadline),
      salary: textOrNull(draft.salary),
      interview: showsInterview(draft, finding) ? interviewOf(draft.interview, finding) : null,
    },
  }
}

function interviewOf({ start, end, timeZone, place }: InterviewDraft, { fields }: Finding): Interview | null {
  if (!start) return null
  return { start, end: textOrNull(end), timeZone: textOrNull(timeZone), place: textOrNull(place), proposals: fields.interview?.proposals ?? [] }
}

/** The form with a proposed time in it; the place is that of all. */
export function withProposal(draft: InterviewDraft, { start, end, timeZone }: InterviewTime): InterviewDraft {
  return { ...draft, start, end: end ?? '', timeZone: timeZone ?? '' }
}

const textOrNull = (value: string) => value.trim() || null
