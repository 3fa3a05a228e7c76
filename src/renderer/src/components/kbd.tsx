import type { ReactNode } from 'react'

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded border border-line-control bg-sunken px-1 font-sans text-xs text-ink-muted">
      {children}
    </kbd>
  )
}
