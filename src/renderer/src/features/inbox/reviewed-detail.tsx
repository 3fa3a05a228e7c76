import { useQuery } from '@tanstack/react-query'
import { Check, EyeOff, type LucideIcon, MailX, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Finding, FindingState } from '#shared/domain/finding.ts'
import { MAIL_TYPE_LABELS } from '#shared/domain/mail-type.ts'
import { Button, buttonLook } from '../../components/button.tsx'
import { InterviewFacts } from '../../components/interview.tsx'
import { MailTypeBadge } from '../../components/mail-type.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { fullDate } from '../../lib/format.ts'
import { ask } from '../../lib/queries.ts'
import { DetailsDialog } from '../findings/details-dialog.tsx'
import { roleName } from '../findings/words.ts'
import { FindingHead } from './finding-head.tsx'
import type { Triage } from './use-triage.ts'

const DECIDED: Record<Exclude<FindingState, 'pending'>, { icon: LucideIcon; title: string }> = {
  confirmed: { icon: Check, title: 'Confirmed' },
  ignored: { icon: EyeOff, title: 'Ignored: it will not appear again' },
  not_job: { icon: MailX, title: 'Marked as not job mail' },
}

/** A finding that was reviewed: what was decided, and the way back. Its subject and evidence are no longer kept. */
export function ReviewedDetail({ finding, triage }: { finding: Finding; triage: Triage }) {
  const { fields } = finding
  const title = finding.subject ?? (roleName(fields.company, fields.title) || MAIL_TYPE_LABELS[finding.type])
  return (
    <article className="scroll h-full [scrollbar-gutter:stable]">
      <div className="mx-auto flex max-w-3xl flex-col gap-5 px-6 py-5">
        <FindingHead finding={finding} title={title} onDetails={() => triage.show('details')} />
        <Outcome finding={finding} onUndo={triage.undo} />
        {triage.failure && <ErrorNote error={triage.failure} />}
        <dl className="grid grid-cols-1 gap-4 min-[1000px]:grid-cols-2">
          <Fact name="Type">
            <MailTypeBadge type={finding.type} />
          </Fact>
          <Fact name="Company">{fields.company}</Fact>
          <Fact name="Title">{fields.title}</Fact>
          <Fact name="Location">{fields.location}</Fact>
          {fields.interview && (
            <Fact name="Interview">
              <InterviewFacts interview={fields.interview} />
            </Fact>
          )}
        </dl>
      </div>
      <DetailsDialog finding={finding} open={triage.overlay === 'details'} onOpenChange={(open) => !open && triage.show(null)} />
    </article>
  )
}

function Outcome({ finding, onUndo }: { finding: Finding; onUndo: () => void }) {
  if (finding.state === 'pending') return null
  const { icon: Icon, title } = DECIDED[finding.state]
  return (
    <section aria-label="What was decided" className="flex flex-wrap items-center gap-3 rounded-xl border bg-sunken p-4">
      <span className="flex size-8 shrink-0 items-center justify-center rounded-full bg-hover text-ink-muted">
        <Icon aria-hidden className="size-4" />
      </span>
      <div className="min-w-40 flex-1">
        <p className="text-sm font-medium">{title}</p>
        {finding.reviewedAt && <p className="text-xs text-ink-muted">{fullDate(finding.reviewedAt)}</p>}
      </div>
      {finding.applicationId !== null && <ApplicationLink applicationId={finding.applicationId} />}
      <Button aria-keyshortcuts="u" onClick={onUndo}>
        <Undo2 aria-hidden />
        Undo
      </Button>
    </section>
  )
}

function ApplicationLink({ applicationId }: { applicationId: number }) {
  const found = useQuery(ask('applications.list')).data?.find(({ id }) => id === applicationId)
  if (!found) return null
  return (
    <Link to={`/applications/${applicationId}`} className={buttonLook({ variant: 'link', size: 'inline', className: 'max-w-64 text-sm' })}>
      <span className="truncate">{roleName(found.company, found.title)}</span>
    </Link>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <dt className="text-xs font-medium text-ink-muted">{name}</dt>
      <dd className="text-sm wrap-anywhere">{children ?? <span className="text-ink-subtle">Not stated</span>}</dd>
    </div>
  )
}
