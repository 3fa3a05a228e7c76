import { memo, useId } from 'react'
import type { Evidence } from '#shared/domain/detection.ts'
import { Field } from '../../components/field.tsx'
import { Input } from '../../components/input.tsx'
import { Quotes } from '../findings/quotes.tsx'
import type { InterviewDraft, Problems } from './draft.ts'

type InterviewFormProps = { draft: InterviewDraft; problems: Problems; evidence: Evidence[]; onChange: (draft: InterviewDraft) => void }

/** The appointment: wall-clock times with their zone beside them, as a mail states them. */
export function InterviewForm({ draft, problems, evidence, onChange }: InterviewFormProps) {
  const zones = useId()
  const set = (name: keyof InterviewDraft) => (event: { target: { value: string } }) => onChange({ ...draft, [name]: event.target.value })
  return (
    <fieldset className="flex flex-col gap-4 rounded-xl border p-4 pt-3">
      <legend className="-ml-1 px-1 text-sm font-semibold">Interview</legend>
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
