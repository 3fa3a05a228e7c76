import { useMutation, useQueryClient } from '@tanstack/react-query'
import { AlertDialog } from '../../components/alert-dialog.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { useToasts } from '../../components/toast.tsx'
import { request } from '../../lib/ipc.ts'
import { readAgain } from '../../lib/queries.ts'

/** Asks first: what was taught cannot be brought back. */
export function ResetLearningDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const client = useQueryClient()
  const toasts = useToasts()
  const reset = useMutation({
    mutationFn: () => request('learning.reset'),
    onSuccess: async () => {
      await readAgain(client, ['learning'])
      onClose()
      toasts.show({ text: 'Learning was reset' })
    },
  })
  return (
    <AlertDialog
      open={open}
      onClose={onClose}
      title="Reset learning?"
      description="What your reviews so far taught is forgotten, the known senders too. Your applications and reviews stay. This cannot be undone."
      cancel="Cancel"
      actions={
        <Button variant="danger" disabled={reset.isPending} onClick={() => reset.mutate()}>
          Reset learning
        </Button>
      }
    >
      {reset.error && <ErrorNote error={reset.error} />}
    </AlertDialog>
  )
}
