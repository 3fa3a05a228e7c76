import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '../lib/cn.ts'
import { Button } from './button.tsx'
import { OVERLAY, PANEL } from './dialog.tsx'
import { useReturnFocus } from './use-return-focus.ts'

type AlertDialogProps = {
  open: boolean
  onClose: () => void
  title: string
  description: string
  children?: ReactNode
  /** The label of the button that changes nothing; it has the keyboard first. */
  cancel: string
  /** The buttons that go ahead. */
  actions: ReactNode
}

/** A question that has to be answered before anything else; a click beside it does not answer. */
export function AlertDialog({ open, onClose, title, description, children, cancel, actions }: AlertDialogProps) {
  const focus = useReturnFocus()
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY} />
        <Radix.Content {...focus} className={cn(PANEL, 'max-w-md gap-4 p-5')}>
          <div>
            <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
            <Radix.Description className="mt-1.5 text-base text-ink-muted">{description}</Radix.Description>
          </div>
          {children}
          <footer className="flex flex-wrap justify-end gap-2 pt-1">
            <Radix.Cancel asChild>
              <Button>{cancel}</Button>
            </Radix.Cancel>
            {actions}
          </footer>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
