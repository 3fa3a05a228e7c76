import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { cn } from '../../lib/cn.ts'

/** A part of the settings: a region called by its title, its rows divided by lines. */
export function Section({ title, icon: Icon, lead, children }: { title: string; icon: LucideIcon; lead?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title} className="rounded-xl border bg-raised">
      <header className="flex items-start gap-3 px-5 pt-4 pb-3">
        <Icon aria-hidden className="mt-0.5 size-4.5 shrink-0 text-ink-subtle" />
        <div className="min-w-0">
          <h2 className="text-base font-semibold">{title}</h2>
          {lead && <p className="mt-0.5 text-sm text-ink-muted">{lead}</p>}
        </div>
      </header>
      <div className="divide-y border-t">{children}</div>
    </section>
  )
}

/** A block of a section. */
export function Block({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={cn('px-5 py-4', className)}>{children}</div>
}

type SettingProps = {
  label: string
  hint?: ReactNode
  error?: string | null
  children: (control: { id: string; describedBy: string }) => ReactNode
}

/** One setting: what it is, what it means, its control on the right. */
export function Setting({ label, hint, error, children }: SettingProps) {
  const id = useId()
  return (
    <div className="flex min-h-15 items-center gap-6 px-5 py-3">
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        <div id={`${id}-hint`} className="text-sm text-ink-muted">
          {hint}
          {error && (
            <p role="alert" className="text-red">
              {error}
            </p>
          )}
        </div>
      </div>
      {children({ id, describedBy: `${id}-hint` })}
    </div>
  )
}
