import { STATUS_LABELS, type Status } from '#shared/domain/application.ts'
import { cn } from '../lib/cn.ts'
import { Badge, type Tone } from './badge.tsx'

const TONES: Record<Status, Tone> = {
  saved: 'gray',
  applied: 'blue',
  assessment: 'amber',
  screening: 'teal',
  interviewing: 'violet',
  offer: 'green',
  accepted: 'green',
  rejected: 'red',
  withdrawn: 'gray',
  ghosted: 'gray',
}

const BARS: Record<Tone, string> = {
  gray: 'bg-gray/45',
  blue: 'bg-blue/70',
  violet: 'bg-violet/70',
  teal: 'bg-teal/70',
  green: 'bg-green/70',
  amber: 'bg-amber/70',
  red: 'bg-red/70',
}

export function StatusBadge({ status }: { status: Status }) {
  return <Badge tone={TONES[status]}>{STATUS_LABELS[status]}</Badge>
}

/** A bar of the status's colour; the number stands beside it. */
export function StatusBar({ status, share }: { status: Status; share: number }) {
  return <div aria-hidden className={cn('h-2 min-w-1 rounded-full', BARS[TONES[status]])} style={{ width: `${share * 100}%` }} />
}
