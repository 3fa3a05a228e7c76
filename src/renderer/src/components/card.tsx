import { type ComponentProps, type ReactNode, useId } from 'react'
import { cn } from '../lib/cn.ts'

/** A raised surface. */
export function Card({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('rounded-xl border bg-raised', className)} {...props} />
}

/** A card that is a region of the page, named by its heading. */
export function SectionCard({ title, action, children, className }: { title: string; action?: ReactNode; children: ReactNode; className?: string }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={cn('flex flex-col rounded-xl border bg-raised', className)}>
      <header className={cn('flex shrink-0 items-center justify-between gap-3 px-4', action ? 'h-14' : 'h-11')}>
        <h2 id={id} className="text-sm font-semibold">
          {title}
        </h2>
        {action}
      </header>
      {children}
    </section>
  )
}
