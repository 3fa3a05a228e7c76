import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '../lib/cn.ts'
import { OVERLAY, PANEL } from './dialog.tsx'

type AlertDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description: string
  children?: ReactNode
  /** The buttons: what goes ahead, and one that changes nothing. */
  footer: ReactNode
}

/** A question that has to be answered before anything else; a click beside it does not answer. */
export function AlertDialog({ open, onOpenChange, title, description, children, footer }: AlertDialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY} />
        <Radix.Content className={cn(PANEL, 'max-w-md gap-4 p-5')}>
          <div>
            <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
            <Radix.Description className="mt-1.5 text-base text-ink-muted">{description}</Radix.Description>
          </div>
          {children}
          <footer className="flex flex-wrap justify-end gap-2 pt-1">{footer}</footer>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
