import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '../lib/cn.ts'

export type Tone = 'gray' | 'blue' | 'violet' | 'teal' | 'green' | 'amber' | 'red'

const TONES: Record<Tone, string> = {
  gray: 'bg-gray-soft text-gray',
  blue: 'bg-blue-soft text-blue',
  violet: 'bg-violet-soft text-violet',
  teal: 'bg-teal-soft text-teal',
  green: 'bg-green-soft text-green',
  amber: 'bg-amber-soft text-amber',
  red: 'bg-red-soft text-red',
}

/** A short word about a thing, in a colour that never says more than the word. */
export function Badge({ tone, icon: Icon, children, className }: { tone: Tone; icon?: LucideIcon; children: ReactNode; className?: string }) {
  return (
    <span
      className={cn(
        'inline-flex h-5 shrink-0 items-center gap-1 rounded-full px-2 text-xs font-medium whitespace-nowrap ring-1 ring-current/20 ring-inset',
        TONES[tone],
        className,
      )}
    >
      {Icon && <Icon aria-hidden className="size-3" />}
      {children}
    </span>
  )
}
