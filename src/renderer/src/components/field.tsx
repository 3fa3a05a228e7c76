import { type ReactNode, useId } from 'react'
import { cn } from '../lib/cn.ts'

/** What a control needs to belong to its label and its texts. */
type FieldControl = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined }

type FieldProps = {
  label: string
  hint?: ReactNode
  /** What is wrong with the value, and what would be right. */
  error?: string | null
  className?: string
  children: (control: FieldControl) => ReactNode
}

/** A label, its control, and what is to be said about it. */
export function Field({ label, hint, error, className, children }: FieldProps) {
  const id = useId()
  const described = [error ? `${id}-error` : null, hint ? `${id}-hint` : null].filter((part) => part !== null)
  return (
    <div className={cn('flex min-w-0 flex-col gap-1.5', className)}>
      <label htmlFor={id} className="text-xs font-medium text-ink-muted">
        {label}
      </label>
      {children({ id, 'aria-describedby': described.join(' ') || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-xs text-red">
          {error}
        </p>
      )}
      {hint && (
        <div id={`${id}-hint`} className="text-xs text-ink-subtle">
          {hint}
        </div>
      )}
    </div>
  )
}
