import { memo, useId } from 'react'
import type { Evidence, InterviewTime } from '#shared/domain/detection.ts'
import { Field } from '../../components/field.tsx'
import { Input } from '../../components/input.tsx'
import { RadioGroup } from '../../components/radio-group.tsx'
import { describeInterview } from '../../lib/interview-time.ts'
import { Quotes } from '../findings/quotes.tsx'
import { type InterviewDraft, type Problems, withProposal } from './draft.ts'

type InterviewFormProps = {
  draft: InterviewDraft
  /** The times that the mail leaves to choose from; none where it sets one. */
  proposals: InterviewTime[]
  problems: Problems
  evidence: Evidence[]
  onChange: (draft: InterviewDraft) => void
}

/** The appointment: wall-clock times with their zone beside them, as a mail states them. */
export function InterviewForm({ draft, proposals, problems, evidence, onChange }: InterviewFormProps) {
  const zones = useId()
  const set = (name: keyof InterviewDraft) => (event: { target: { value: string } }) => onChange({ ...draft, [name]: event.target.value })
  return (
    <fieldset className="flex flex-col gap-4 rounded-xl border p-4 pt-3">
      <legend className="-ml-1 px-1 text-sm font-semibold">Interview</legend>
      {proposals.length > 1 && <Proposals draft={draft} proposals={proposals} onChange={onChange} />}
      <div className="grid grid-cols-1 gap-x-4 gap-y-4 min-[1000px]:grid-cols-2">
        <Field label="Start" error={problems.start}>
          {(control) => <Input {...control} type="datetime-local" value={draft.start} onChange={set('start')} />}
        </Field>
        <Field label="End" error={problems.end}>
          {(control) => <Input {...control} type="datetime-local" value={draft.end} onChange={set('end')} />}
        </Field>
        <Field label="Time zone" error={problems.timeZone}>
          {(control) => <Input {...control} list={zones} placeholder="None given" value={draft.timeZone} onChange={set('timeZone')} />}
        </Field>
        <Field label="Place or link">{(control) => <Input {...control} value={draft.place} onChange={set('place')} />}</Field>
      </div>
      <Quotes evidence={evidence} field="interview" />
      <TimeZones id={zones} />
    </fieldset>
  )
}

type ProposalsProps = Pick<InterviewFormProps, 'draft' | 'proposals' | 'onChange'>

/** The proposed times, to pick the one that was agreed on; none is picked while the form holds another. */
function Proposals({ draft, proposals, onChange }: ProposalsProps) {
  const key = ({ start, timeZone }: { start: string; timeZone: string | null }) => `${start} ${timeZone ?? ''}`
  const pick = (chosen: string) => {
    const proposal = proposals.find((one) => key(one) === chosen)
    if (proposal) onChange(withProposal(draft, proposal))
  }
  const options = proposals.map((proposal) => {
    const { stated, zone, local } = describeInterview(proposal)
    return { value: key(proposal), label: stated, hint: local ? `${zone} · ${local} on your clock` : zone }
  })
  const title = `${proposals.length} times proposed`
  return (
    <div className="flex flex-col gap-1.5">
      <p aria-hidden className="text-xs font-medium text-ink-muted">
        {title}
      </p>
      <RadioGroup label={title} value={key(draft)} options={options} onChange={pick} />
    </div>
  )
}

/** Four hundred names to choose from, drawn once: not for every letter that is typed. */
const TimeZones = memo(function TimeZones({ id }: { id: string }) {
  return (
    <datalist id={id}>
      {Intl.supportedValuesOf('timeZone').map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  )
})
