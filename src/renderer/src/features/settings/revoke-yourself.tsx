import { useMutation } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import { AlertDialog } from '../../components/alert-dialog.tsx'
import { Button } from '../../components/button.tsx'
import { request } from '../../lib/ipc.ts'

/** The access is gone from this computer, but Google does not know yet: where the person can end it there. */
export function RevokeYourself({ open, onClose }: { open: boolean; onClose: () => void }) {
  const page = useMutation({ mutationFn: () => request('app.openLink', { link: 'google_permissions' }) })
  return (
    <AlertDialog
      open={open}
      onClose={onClose}
      title="Google could not be told"
      description="The keys to your mailbox are deleted from this computer, but Google could not be reached and still lists the access. You can remove it on Google’s permissions page."
      cancel="Done"
      actions={
        <Button variant="primary" onClick={() => page.mutate()}>
          <ExternalLink aria-hidden />
          Open permissions page
        </Button>
      }
    />
  )
}
