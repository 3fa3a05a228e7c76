import { CalendarClock, Globe, ListChecks, MapPin } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Interview } from '#shared/domain/detection.ts'
import { describeInterview } from '../lib/interview-time.ts'

/** An appointment as the mail states it, and what that is on the person's own clock. */
export function InterviewFacts({ interview }: { interview: Interview }) {
  const { stated, zone, local } = describeInterview(interview)
  return (
    <dl className="flex flex-col gap-1 text-sm">
      <Fact icon={CalendarClock} name="When">
        {stated}
      </Fact>
      <Fact icon={Globe} name="Time zone">
        {local ? `${zone} · ${local} on your clock` : zone}
      </Fact>
      {interview.place && (
        <Fact icon={MapPin} name="Place">
          {interview.place}
        </Fact>
      )}
      {interview.proposals.length > 1 && (
        <Fact icon={ListChecks} name="Proposed">
          {`${interview.proposals.length} times proposed`}
          <ul className="text-ink-muted">
            {interview.proposals.map((proposal) => (
              <li key={`${proposal.start} ${proposal.timeZone}`}>{describeInterview(proposal).stated}</li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ icon: Icon, name, children }: { icon: typeof CalendarClock; name: string; children: ReactNode }) {
  return (
    <div className="flex items-start gap-2">
      <dt>
        <Icon aria-hidden className="mt-px size-4 text-ink-subtle" />
        <span className="sr-only">{name}</span>
      </dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  )
}
