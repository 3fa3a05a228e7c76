import type { Finding } from '#shared/domain/finding.ts'
import { Field } from '../../components/field.tsx'
import { Input } from '../../components/input.tsx'
import { Quotes } from '../findings/quotes.tsx'
import { type Draft, showsInterview } from './draft.ts'
import { InterviewForm } from './interview-form.tsx'
import type { Triage } from './use-triage.ts'

type ReviewFormProps = { finding: Finding; draft: Draft; triage: Triage }

/** The fields as found, to be put right; beneath each the words that it was read from. */
export function ReviewForm({ finding, draft, triage }: ReviewFormProps) {
  const { edit, problems, company } = triage
  const { evidence, fields } = finding
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-1 gap-x-4 gap-y-4 min-[1000px]:grid-cols-2">
        <Field label="Company" error={problems.company} hint={<Quotes evidence={evidence} field="company" />}>
          {(control) => <Input {...control} ref={company} value={draft.company} onChange={(event) => edit({ company: event.target.value })} />}
        </Field>
        <Field label="Title" hint={<Quotes evidence={evidence} field="title" />}>
          {(control) => <Input {...control} value={draft.title} onChange={(event) => edit({ title: event.target.value })} />}
        </Field>
        <Field label="Location" hint={<Quotes evidence={evidence} field="location" />}>
          {(control) => <Input {...control} value={draft.location} onChange={(event) => edit({ location: event.target.value })} />}
        </Field>
        <Field label="Deadline" hint={<Quotes evidence={evidence} field="deadline" />}>
          {(control) => <Input {...control} type="date" value={draft.deadline} onChange={(event) => edit({ deadline: event.target.value })} />}
        </Field>
        <Field label="Salary" hint={<Quotes evidence={evidence} field="salary" />}>
          {(control) => <Input {...control} value={draft.salary} onChange={(event) => edit({ salary: event.target.value })} />}
        </Field>
        <OtherFields recruiter={fields.recruiter} requisitionId={fields.requisitionId} />
      </div>
      {showsInterview(draft, finding) && (
        <InterviewForm
          draft={draft.interview}
          proposals={fields.interview?.proposals ?? []}
          problems={problems}
          evidence={evidence}
          onChange={(interview) => edit({ interview })}
        />
      )}
    </div>
  )
}

/** Read-only: they help to find the application, nothing is filed under them. */
function OtherFields({ recruiter, requisitionId }: { recruiter: string | null; requisitionId: string | null }) {
  if (!recruiter && !requisitionId) return null
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {recruiter && <OtherField name="Recruiter" value={recruiter} />}
      {requisitionId && <OtherField name="Requisition" value={requisitionId} />}
    </dl>
  )
}

function OtherField({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex flex-col gap-1.5">
      <dt className="text-xs font-medium text-ink-muted">{name}</dt>
      <dd className="flex h-8 items-center text-sm">{value}</dd>
    </div>
  )
}
