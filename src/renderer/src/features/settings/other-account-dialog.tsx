import { AlertDialog } from '../../components/alert-dialog.tsx'
import { Button } from '../../components/button.tsx'
import type { Connect } from './use-connect.ts'

/** Another address than the known ones signed in: two mailboxes are never mixed without a word. */
export function OtherAccountDialog({ connect }: { connect: Connect }) {
  const { other } = connect
  const known = other?.knownAddresses.join(', ') ?? ''
  return (
    <AlertDialog
      open={other !== null}
      onClose={() => connect.answerOther(false)}
      title="This is another account"
      description={`You signed in as ${other?.address ?? ''}. Known so far: ${known}. Add it as another account? What is found stays apart.`}
      cancel="Do not add"
      actions={
        <Button variant="primary" disabled={connect.isAnswering} onClick={() => connect.answerOther(true)}>
          Add account
        </Button>
      }
    />
  )
}
