import { CircleAlert, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { AppError } from '#shared/ipc/errors.ts'
import { cn } from '../lib/cn.ts'
import { Button } from './button.tsx'

type EmptyStateProps = { icon: LucideIcon; title: string; children?: ReactNode; action?: ReactNode; className?: string }

/** Nothing is here, why, and what to do about it. */
export function EmptyState({ icon: Icon, title, children, action, className }: EmptyStateProps) {
  return (
    <div className={cn('flex h-full flex-col items-center justify-center gap-3 px-8 py-12 text-center', className)}>
      <span className="flex size-11 items-center justify-center rounded-full bg-sunken text-ink-subtle">
        <Icon aria-hidden className="size-5" />
      </span>
      <div className="max-w-sm">
        <p className="text-base font-medium">{title}</p>
        {children && <div className="mt-1 text-sm text-ink-muted">{children}</div>}
      </div>
      {action}
    </div>
  )
}

/** A screen or pane that could not be read. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { message, hint } = AppError.from(error)
  return (
    <div role="alert" className="flex h-full flex-col items-center justify-center gap-3 px-8 py-12 text-center">
      <span className="flex size-11 items-center justify-center rounded-full bg-red-soft text-red">
        <TriangleAlert aria-hidden className="size-5" />
      </span>
      <div className="max-w-sm">
        <p className="text-base font-medium">{message}</p>
        <p className="mt-1 text-sm text-ink-muted">{hint}</p>
      </div>
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
    </div>
  )
}

/** What went wrong with one action, beside it. */
export function ErrorNote({ error, action, className }: { error: unknown; action?: ReactNode; className?: string }) {
  const { message, hint } = AppError.from(error)
  return (
    <div role="alert" className={cn('flex items-start gap-2.5 rounded-lg bg-red-soft px-3 py-2.5 text-sm text-red', className)}>
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{message}</p>
        <p>{hint}</p>
      </div>
      {action}
    </div>
  )
}

/** Room for what is being read, in its shape. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('animate-pulse rounded-md bg-hover', className)} />
}
