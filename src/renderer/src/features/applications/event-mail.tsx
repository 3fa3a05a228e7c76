import { useQuery } from '@tanstack/react-query'
import { AppError } from '#shared/ipc/errors.ts'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorState } from '../../components/states.tsx'
import { ask } from '../../lib/queries.ts'
import { DetailsDialog } from '../findings/details-dialog.tsx'

/** The mail behind an entry of the timeline. */
export function EventMail({ findingId, open, onClose }: { findingId: number; open: boolean; onClose: () => void }) {
  const { data, error, refetch } = useQuery({ ...ask('findings.get', { findingId }), enabled: open })
  const change = (next: boolean) => !next && onClose()
  if (data) return <DetailsDialog finding={data} open={open} onOpenChange={change} />
  if (!error) return null
  return (
    <Dialog open={open} onOpenChange={change} title="This mail cannot be shown">
      <ErrorState error={AppError.from(error)} onRetry={() => void refetch()} />
    </Dialog>
  )
}
