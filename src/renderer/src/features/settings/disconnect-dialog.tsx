import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Account } from '#shared/domain/account.ts'
import { AlertDialog } from '../../components/alert-dialog.tsx'
import { Button } from '../../components/button.tsx'
import { RadioGroup, type RadioOption } from '../../components/radio-group.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { request } from '../../lib/ipc.ts'
import { readAgain } from '../../lib/queries.ts'
import { RevokeYourself } from './revoke-yourself.tsx'

type Choice = 'keep' | 'delete'

const CHOICES: RadioOption<Choice>[] = [
  { value: 'keep', label: 'Keep what was found', hint: 'Applications, findings and reviews stay. You can connect again later.' },
  {
    value: 'delete',
    label: 'Delete what was found',
    hint: 'The findings of this mailbox, and the applications that came from it alone, are deleted for good.',
  },
]

/** Gives the access back and asks what shall become of what was found. For an account already disconnected only the deleting is left. */
export function DisconnectDialog({ account, open, onClose }: { account: Account; open: boolean; onClose: () => void }) {
  const gone = account.state === 'disconnected'
  const [choice, setChoice] = useState<Choice>('keep')
  const client = useQueryClient()
  const [told, setTold] = useState(true)
  const disconnect = useMutation({
    mutationFn: () => request('accounts.disconnect', { accountId: account.id, deleteFindings: gone || choice === 'delete' }),
    onSuccess: ({ revoked }) => {
      setTold(revoked)
      if (revoked) onClose()
    },
  })
  const close = () => {
    onClose()
    void readAgain(client, ['accounts', 'findings', 'applications'])
  }
  if (!told) return <RevokeYourself open={open} onClose={close} />
  return (
    <AlertDialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={gone ? 'Delete what was found?' : `Disconnect ${account.address}?`}
      description={
        gone
          ? 'The findings of this mailbox, and the applications that came from it alone, are deleted for good.'
          : 'The keys to your mailbox are deleted from this computer at once, and Google is told.'
      }
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant={gone || choice === 'delete' ? 'danger' : 'primary'} disabled={disconnect.isPending} onClick={() => disconnect.mutate()}>
            {gone ? 'Delete' : 'Disconnect'}
          </Button>
        </>
      }
    >
      {!gone && <RadioGroup label="What was found" value={choice} options={CHOICES} onChange={setChoice} />}
      {disconnect.error && <ErrorNote error={disconnect.error} />}
    </AlertDialog>
  )
}
