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

const DELETED = 'The findings of this mailbox, and the applications that came from it alone, are deleted for good.'

const CHOICES: RadioOption<Choice>[] = [
  { value: 'keep', label: 'Keep what was found', hint: 'Applications, findings and reviews stay. You can connect again later.' },
  { value: 'delete', label: 'Delete what was found', hint: DELETED },
]

/** Gives the access back and asks what shall become of what was found. For an account already disconnected only the deleting is left. */
export function DisconnectDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const gone = account.state === 'disconnected'
  const [choice, setChoice] = useState<Choice>(gone ? 'delete' : 'keep')
  const client = useQueryClient()
  const disconnect = useMutation({
    mutationFn: () => request('accounts.disconnect', { accountId: account.id, deleteFindings: choice === 'delete' }),
    onSuccess: ({ revoked }) => {
      if (revoked) onClose()
      void readAgain(client, ['accounts', 'findings', 'applications'])
    },
  })
  if (disconnect.data && !disconnect.data.revoked) return <RevokeYourself open onClose={onClose} />
  return (
    <AlertDialog
      open
      onClose={onClose}
      title={gone ? 'Delete what was found?' : `Disconnect ${account.address}?`}
      description={gone ? DELETED : 'The keys to your mailbox are deleted from this computer at once, and Google is told.'}
      cancel="Cancel"
      actions={
        <Button variant={choice === 'delete' ? 'danger' : 'primary'} disabled={disconnect.isPending} onClick={() => disconnect.mutate()}>
          {gone ? 'Delete' : 'Disconnect'}
        </Button>
      }
    >
      {!gone && <RadioGroup label="What was found" value={choice} options={CHOICES} onChange={setChoice} />}
      {disconnect.error && <ErrorNote error={disconnect.error} />}
    </AlertDialog>
  )
}
