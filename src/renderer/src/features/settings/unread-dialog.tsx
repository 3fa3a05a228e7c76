import { useMutation, useQuery } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import type { PoisonMail } from '#shared/domain/sync.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { Button } from '../../components/button.tsx'
import { Dialog, DialogBody } from '../../components/dialog.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useToasts } from '../../components/toast.tsx'
import { count } from '../../lib/format.ts'
import { request } from '../../lib/ipc.ts'
import { ask } from '../../lib/queries.ts'
import { OpenMailInGmail } from '../missing-mail/open-mail-in-gmail.tsx'

/** The mails that were given up after several tries: which, why, and trying again. */
export function UnreadDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { data: mails, error, refetch } = useQuery({ ...ask('sync.poison'), enabled: open })
  const toasts = useToasts()
  const retry = useMutation({
    mutationFn: () => request('sync.retryPoison'),
    onSuccess: (amount) => {
      toasts.show({ text: `Trying ${count(amount, 'mail', 'mails')} again` })
      onClose()
    },
    onError: (failure) => toasts.show({ text: AppError.from(failure).message }),
  })
  const footer = mails && mails.length > 0 && (
    <Button variant="primary" disabled={retry.isPending} onClick={() => retry.mutate()}>
      Try again
    </Button>
  )
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title="Mails that could not be read"
      description="Each was tried five times. All other mail is synced."
      footer={footer}
      className="max-w-xl"
    >
      <DialogBody className="px-0 pb-0">{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Mails mails={mails} />}</DialogBody>
    </Dialog>
  )
}

function Mails({ mails }: { mails: PoisonMail[] | undefined }) {
  if (!mails) return <Skeleton className="mx-5 h-11" />
  if (mails.length === 0) {
    return (
      <EmptyState icon={CircleCheck} title="All mail could be read">
        Nothing is to be done.
      </EmptyState>
    )
  }
  return (
    <ul aria-label="Mails that could not be read" className="divide-y border-t">
      {mails.map((mail) => (
        <Mail key={`${mail.accountId}/${mail.gmailId}`} mail={mail} />
      ))}
    </ul>
  )
}

/** Sender and subject were never stored: Gmail is asked for them now, and where it does not tell, the link still leads there. */
function Mail({ mail: { accountId, accountAddress, gmailId, attempts, error } }: { mail: PoisonMail }) {
  const { data, isPending } = useQuery(ask('missingMail.find', { pasted: gmailId, accountId }))
  const known = data?.mails[0]
  return (
    <li className="flex items-start gap-3 px-5 py-3">
      <div className="min-w-0 flex-1 text-sm">
        {isPending ? <Skeleton className="h-4 w-3/5" /> : <p className="truncate font-medium">{known?.subject || `A mail in ${accountAddress}`}</p>}
        {known && <p className="truncate text-ink-muted">{known.from}</p>}
        <p className="text-ink-subtle">
          {error} Tried {count(attempts, 'time', 'times')}.
        </p>
      </div>
      <OpenMailInGmail mail={{ accountId, gmailId }} />
    </li>
  )
}
