import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AlertDialog } from '../../components/alert-dialog.tsx'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Input } from '../../components/input.tsx'
import { ErrorNote } from '../../components/states.tsx'
import { useToasts } from '../../components/toast.tsx'
import { request } from '../../lib/ipc.ts'
import { RevokeYourself } from './revoke-yourself.tsx'

const WORD = 'delete'

/** Asks for a typed word: this cannot be undone. */
export function DeleteEverythingDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [told, setTold] = useState(true)
  const client = useQueryClient()
  const toasts = useToasts()
  const close = () => {
    setTyped('')
    setTold(true)
    onClose()
  }
  const remove = useMutation({
    mutationFn: () => request('app.deleteEverything'),
    onSuccess: async ({ revoked }) => {
      await client.invalidateQueries()
      if (!revoked) return setTold(false)
      close()
      toasts.show({ text: 'Everything was deleted' })
    },
  })
  if (!told) return <RevokeYourself open={open} onClose={close} />
  return (
    <AlertDialog
      open={open}
      onClose={close}
      title="Delete everything?"
      description="Every account is disconnected; all applications, findings, settings, backups and keys are deleted from this computer. Your mail in Gmail stays as it is. This cannot be undone."
      cancel="Cancel"
      actions={
        <Button variant="danger" disabled={typed.trim().toLowerCase() !== WORD || remove.isPending} onClick={() => remove.mutate()}>
          Delete everything
        </Button>
      }
    >
      <Field label={`Type “${WORD}” to go ahead`}>{(control) => <Input {...control} value={typed} onChange={(event) => setTyped(event.target.value)} />}</Field>
      {remove.error && <ErrorNote error={remove.error} />}
    </AlertDialog>
  )
}
