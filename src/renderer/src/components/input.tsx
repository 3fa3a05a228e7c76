import type { ComponentProps } from 'react'
import { cn } from '../lib/cn.ts'

/** How every control that takes a value looks. */
export const CONTROL =
  'h-8 w-full min-w-0 rounded-md border border-line-input bg-raised px-2.5 text-sm text-ink transition-colors hover:border-ink-subtle focus-visible:border-accent focus-visible:outline-offset-0 aria-invalid:border-danger disabled:opacity-50'

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input spellCheck={false} autoComplete="off" className={cn(CONTROL, className)} {...props} />
}

export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return <textarea spellCheck={false} autoComplete="off" className={cn(CONTROL, 'scroll h-24 resize-none py-2 font-mono text-xs', className)} {...props} />
}
