import { type ReactNode, useEffect } from 'react'
import { cn } from '../lib/cn.ts'

type PageProps = { title: string; lead?: ReactNode; back?: ReactNode; actions?: ReactNode; narrow?: boolean; children: ReactNode }

/** A screen that scrolls as a whole: heading, actions, content of one width. */
export function Page({ title, lead, back, actions, narrow = false, children }: PageProps) {
  return (
    <div className="scroll h-full [scrollbar-gutter:stable]">
      <div className={cn('mx-auto flex flex-col gap-5 px-6 py-6', narrow ? 'max-w-3xl' : 'max-w-5xl')}>
        {back && <div className="-mb-2">{back}</div>}
        <header className="flex min-h-8 flex-wrap items-center justify-between gap-3">
          <div className="min-w-0">
            <PageTitle>{title}</PageTitle>
            {lead && <div className="mt-0.5 text-sm text-ink-muted">{lead}</div>}
          </div>
          {actions && <div className="flex items-center gap-2">{actions}</div>}
        </header>
        {children}
      </div>
    </div>
  )
}

/** The heading of a screen, and the window's title. */
export function PageTitle({ children }: { children: string }) {
  useEffect(() => {
    document.title = children.includes('TrackMyRoles') ? children : `${children} – TrackMyRoles`
  }, [children])
  return <h1 className="text-xl font-semibold tracking-tight">{children}</h1>
}
