import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FileText, PencilLine, Unlink } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { type ApplicationEvent, STATUS_LABELS } from '#shared/domain/application.ts'
import { MAIL_TYPE_LABELS } from '#shared/domain/mail-type.ts'
import type { Output } from '#shared/ipc/contract/index.ts'
import { AlertDialog } from '../../components/alert-dialog.tsx'
import { Button } from '../../components/button.tsx'
import { InterviewFacts } from '../../components/interview.tsx'
import { mailTypeIcon } from '../../components/mail-type.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { cn } from '../../lib/cn.ts'
import { fullDate } from '../../lib/format.ts'
import { request } from '../../lib/ipc.ts'
import { readAgain } from '../../lib/queries.ts'
import { EventMail } from './event-mail.tsx'

/** What happened, latest first. What was taken back stays, marked as such. */
export function Timeline({ application }: { application: Output<'applications.get'> }) {
  const events = [...application.events].sort((a, b) => b.at.localeCompare(a.at) || b.id - a.id)
  return (
    <section aria-label="Timeline">
      <ol className="flex flex-col">
        {events.map((event) => (
          <Entry key={event.id} event={event} />
        ))}
      </ol>
    </section>
  )
}

function Entry({ event }: { event: ApplicationEvent }) {
  const retracted = event.retractedAt !== null
  const { kind } = event
  const Icon = kind.kind === 'mail' ? mailTypeIcon(kind.type) : PencilLine
  return (
    <li className="group relative flex gap-4 pb-5">
      <span aria-hidden className="absolute top-8 bottom-0 left-4 w-px bg-line group-last:hidden" />
      <span className="flex size-8 shrink-0 items-center justify-center rounded-full border bg-raised text-ink-muted">
        <Icon aria-hidden className="size-4" />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-2 pt-0.5">
        <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1">
          <p className={cn('text-sm font-medium', retracted && 'text-ink-subtle line-through')}>{titleOf(event)}</p>
          <time dateTime={event.at} className="text-sm text-ink-muted">
            {fullDate(event.at)}
          </time>
          {retracted && <span className="text-xs text-ink-subtle">{kind.kind === 'mail' ? 'Unlinked' : 'Taken back'}</span>}
          {!retracted && <EntryActions event={event} />}
        </div>
        {kind.kind === 'mail' && kind.interview && !retracted && (
          <div className="w-fit rounded-lg border bg-sunken px-3 py-2">
            <InterviewFacts interview={kind.interview} />
          </div>
        )}
      </div>
    </li>
  )
}

const titleOf = ({ kind }: ApplicationEvent) => (kind.kind === 'mail' ? MAIL_TYPE_LABELS[kind.type] : `You set the status to ${STATUS_LABELS[kind.status]}`)

function EntryActions({ event }: { event: ApplicationEvent }) {
  const [shown, setShown] = useState<'mail' | 'unlink' | null>(null)
  const close = () => setShown(null)
  const mail = event.kind.kind === 'mail' ? event.kind : null
  return (
    <div className="ml-auto flex gap-1">
      {mail && (
        <EntryButton label="View mail" onClick={() => setShown('mail')}>
          <FileText aria-hidden />
        </EntryButton>
      )}
      <EntryButton label={mail ? 'Unlink' : 'Take back'} onClick={() => setShown('unlink')}>
        <Unlink aria-hidden />
      </EntryButton>
      {mail && <EventMail findingId={mail.findingId} open={shown === 'mail'} onClose={close} />}
      <UnlinkDialog event={event} open={shown === 'unlink'} onClose={close} />
    </div>
  )
}

function EntryButton({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <Button variant="ghost" className="h-7 px-2" onClick={onClick}>
      {children}
      {label}
    </Button>
  )
}

function UnlinkDialog({ event, open, onClose }: { event: ApplicationEvent; open: boolean; onClose: () => void }) {
  const client = useQueryClient()
  const mail = event.kind.kind === 'mail'
  const retract = useMutation({
    mutationFn: () => request('applications.retractEvent', { eventId: event.id }),
    onSuccess: () => {
      onClose()
      return readAgain(client, ['applications', 'findings'])
    },
  })
  return (
    <AlertDialog
      open={open}
      onClose={onClose}
      title={mail ? 'Unlink this mail?' : 'Take this status back?'}
      description={`“${titleOf(event)}” of ${fullDate(event.at)} no longer counts for this application. The status follows from what is left.`}
      cancel="Cancel"
      actions={
        <Button variant="primary" disabled={retract.isPending} onClick={() => retract.mutate()}>
          {mail ? 'Unlink' : 'Take back'}
        </Button>
      }
    >
      {retract.error && <ErrorNote error={retract.error} />}
    </AlertDialog>
  )
}
