import { useQuery } from '@tanstack/react-query'
import { Dialog, DialogBody } from '../../components/dialog.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { ask } from '../../lib/queries.ts'
import { BINDINGS } from './keys.ts'

/** The keys of the Email Inbox. */
export function KeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const off = useQuery(ask('settings.get')).data?.singleKeys === false
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Keyboard keys"
      description={off ? 'Single-letter keys are switched off in Settings, Appearance.' : 'In the Email Inbox, while you are not typing in a field.'}
      className="max-w-sm"
    >
      <DialogBody>
        <dl className="flex flex-col">
          {BINDINGS.map(({ command, label, shown }) => (
            <div key={command} className="flex h-8 items-center justify-between border-b last:border-0">
              <dt className="text-sm">{label}</dt>
              <dd className="flex gap-1">
                {shown.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </DialogBody>
    </Dialog>
  )
}
