import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '../lib/cn.ts'
import { FIRST_FOCUS, useReturnFocus } from './use-return-focus.ts'

export const OVERLAY = 'fixed inset-0 z-40 bg-scrim data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:duration-150'
export const PANEL =
  'fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-3rem)] w-[calc(100vw-3rem)] -translate-x-1/2 -translate-y-1/2 flex-col rounded-xl bg-raised shadow-popover outline-none data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-98 data-[state=open]:duration-150'

type DialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: string
  /** Beneath the content, right-aligned. */
  footer?: ReactNode
  className?: string
  children: ReactNode
}

/** A modal dialog with a title, a close button and a body that scrolls. */
export function Dialog({ open, onOpenChange, title, description, footer, className, children }: DialogProps) {
  const focus = useReturnFocus()
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY} />
        <Radix.Content className={cn(PANEL, 'max-w-lg', className)} {...focus} {...(description ? {} : { 'aria-describedby': undefined })}>
          <header className="flex items-start gap-4 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description && <Radix.Description className="mt-0.5 text-sm text-ink-muted">{description}</Radix.Description>}
            </div>
            <Radix.Close aria-label="Close" className="-mr-1.5 rounded-md p-1.5 text-ink-muted transition-colors hover:bg-hover hover:text-ink">
              <X aria-hidden className="size-4" />
            </Radix.Close>
          </header>
          {children}
          {footer && <footer className="flex flex-wrap items-center justify-end gap-2 border-t px-5 py-3">{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** The part of a dialog that scrolls; it has the keyboard first, so that long text can be read without a mouse. */
export function DialogBody({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div {...FIRST_FOCUS} tabIndex={-1} className={cn('scroll min-h-0 flex-1 px-5 pb-5 outline-none', className)}>
      {children}
    </div>
  )
}
