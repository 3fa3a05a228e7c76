import type { ReactNode } from 'react'
import type { Evidence } from '#shared/domain/detection.ts'
import type { Finding } from '#shared/domain/finding.ts'
import { MAIL_TYPE_LABELS } from '#shared/domain/mail-type.ts'
import { Dialog, DialogBody } from '../../components/dialog.tsx'
import { InterviewFacts } from '../../components/interview.tsx'
import { MailTypeBadge } from '../../components/mail-type.tsx'
import { calendarDate, fullDate, percent } from '../../lib/format.ts'
import { MailText } from './mail-text.tsx'
import { OpenInGmail } from './open-in-gmail.tsx'
import { Quotes } from './quotes.tsx'
import { confidenceWords, DECIDED_BY, roleName } from './words.ts'

type DetailsDialogProps = { finding: Finding; open: boolean; onOpenChange: (open: boolean) => void }

/** Everything that was extracted, the words that it rests on, and the mail's text. */
export function DetailsDialog({ finding, open, onOpenChange }: DetailsDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={finding.subject ?? (roleName(finding.fields.company, finding.fields.title) || MAIL_TYPE_LABELS[finding.type])}
      description={`${[finding.senderName, finding.senderAddress].filter(Boolean).join(' · ')} · ${fullDate(finding.date)}`}
      className="h-[calc(100dvh-3rem)] max-w-4xl"
      footer={<OpenInGmail mail={{ findingId: finding.id }} wide />}
    >
      <DialogBody className="flex gap-5">
        <Facts finding={finding} />
        <section aria-label="Text of the mail" className="min-w-0 flex-1">
          <MailText finding={finding} />
        </section>
      </DialogBody>
    </Dialog>
  )
}

function Facts({ finding }: { finding: Finding }) {
  const { fields, evidence } = finding
  return (
    <dl className="flex w-60 shrink-0 flex-col gap-3.5 min-[1000px]:w-68">
      <Fact name="Type" evidence={evidence} field="type">
        <span className="flex flex-wrap items-center gap-2">
          <MailTypeBadge type={finding.type} />
          <span className="text-ink-muted">
            {confidenceWords(finding)}, {percent(finding.confidence)}
          </span>
        </span>
      </Fact>
      <Fact name="Reason" evidence={[]}>
        {`${finding.reason} Decided by ${DECIDED_BY[finding.decidedBy]}.`.trim()}
      </Fact>
      <Fact name="Company" evidence={evidence} field="company">
        {fields.company}
      </Fact>
      <Fact name="Title" evidence={evidence} field="title">
        {fields.title}
      </Fact>
      <Fact name="Location" evidence={evidence} field="location">
        {fields.location}
      </Fact>
      <Fact name="Interview" evidence={evidence} field="interview">
        {fields.interview && <InterviewFacts interview={fields.interview} />}
      </Fact>
      <Fact name="Recruiter" evidence={evidence} field="recruiter">
        {fields.recruiter}
      </Fact>
      <Fact name="Requisition" evidence={evidence} field="requisitionId">
        {fields.requisitionId}
      </Fact>
      <Fact name="Deadline" evidence={evidence} field="deadline">
        {fields.deadline && calendarDate(fields.deadline)}
      </Fact>
      <Fact name="Salary" evidence={evidence} field="salary">
        {fields.salary}
      </Fact>
    </dl>
  )
}

type FactProps = { name: string; evidence: Evidence[]; field?: Evidence['field']; children: ReactNode }

function Fact({ name, evidence, field, children }: FactProps) {
  return (
    <div className="flex flex-col gap-1">
      <dt className="text-xs font-medium text-ink-muted">{name}</dt>
      <dd className="flex flex-col gap-1.5 text-sm wrap-anywhere">
        {children ?? <span className="text-ink-subtle">Not stated</span>}
        {field && <Quotes evidence={evidence} field={field} />}
      </dd>
    </div>
  )
}
