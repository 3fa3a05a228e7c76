import { useQuery } from '@tanstack/react-query'
import { Archive } from 'lucide-react'
import { type Ref, useId, useState } from 'react'
import type { SetAside } from '#shared/domain/finding.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState, ErrorState } from '../../components/states.tsx'
import { useToasts } from '../../components/toast.tsx'
import { shortDate } from '../../lib/format.ts'
import { ask } from '../../lib/queries.ts'
import { useNow } from '../../lib/use-now.ts'
import { OpenInGmail } from '../findings/open-in-gmail.tsx'
import { senderOf } from '../findings/words.ts'
import { MissingMailButton } from '../missing-mail/missing-mail-button.tsx'
import type { Command } from './keys.ts'
import { ListSkeleton } from './list-pane.tsx'
import { useReview } from './use-review.ts'

const PAGE = 100
const SET_ASIDE = 'set_aside'

/** Mail that was judged not to be about an application: why, and the way to have it reviewed after all. */
export function SetAsideList({ ref }: { ref: Ref<HTMLUListElement> }) {
  const { data, error, refetch } = useQuery(ask('setAside.list'))
  const { hasLeft, decide } = useReview()
  const [limit, setLimit] = useState(PAGE)
  const now = useNow()
  const toasts = useToasts()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <ListSkeleton />
  const rows = data.filter(({ id }) => !hasLeft({ id, state: SET_ASIDE }))
  if (rows.length === 0)
    return (
      <EmptyState icon={Archive} title="Nothing set aside">
        Mail that a search brought up but that is not about an application is listed here for 30 days.
      </EmptyState>
    )
  const rescue = async (row: SetAside) => {
    try {
      await decide({ action: 'rescue', setAsideId: row.id }, SET_ASIDE)
      toasts.show({ text: 'Moved to Pending' })
    } catch (thrown) {
      const { message, hint } = AppError.from(thrown)
      toasts.show({ text: `${message} ${hint}` })
    }
  }
  return (
    <div className="scroll min-h-0 flex-1 px-2 pb-16">
      <ul ref={ref} aria-label="Set aside" className="flex flex-col">
        {rows.slice(0, limit).map((row) => (
          <SetAsideRow key={row.id} row={row} now={now} onRescue={() => void rescue(row)} />
        ))}
      </ul>
      {rows.length > limit && (
        <Button variant="ghost" className="mt-1 w-full" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </Button>
      )}
    </div>
  )
}

function SetAsideRow({ row, now, onRescue }: { row: SetAside; now: number; onRescue: () => void }) {
  const id = useId()
  return (
    <li className="flex flex-col gap-0.5 rounded-lg px-3 py-2.5 [contain-intrinsic-size:auto_5.75rem] [content-visibility:auto] focus-within:bg-hover hover:bg-hover">
      <div className="flex items-baseline gap-3">
        <span className="min-w-0 flex-1 truncate text-base font-semibold">{senderOf(row)}</span>
        <span className="shrink-0 text-xs text-ink-subtle tabular-nums">{shortDate(row.date, now)}</span>
      </div>
      <span id={id} className="truncate text-sm text-ink-muted">
        {row.subject ?? 'No subject kept'}
      </span>
      <div className="mt-1 flex items-center gap-1">
        <p className="min-w-0 flex-1 text-xs text-ink-subtle">{row.reason}</p>
        <OpenInGmail mail={{ setAsideId: row.id }} />
        <Button data-rescue aria-describedby={id} onClick={onRescue}>
          Rescue
        </Button>
      </div>
    </li>
  )
}

/** Moves the keyboard from one row's Rescue to the next; Enter then is the button's own. */
export function stepThrough(list: HTMLUListElement | null, command: Command): void {
  if (!list || (command !== 'next' && command !== 'previous')) return
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('button[data-rescue]')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  const target = at < 0 ? buttons[0] : buttons[at + (command === 'next' ? 1 : -1)]
  target?.focus()
}

/** Beside the list: what it is for. */
export function SetAsideIntro() {
  return (
    <EmptyState icon={Archive} title="What was set aside, and why" action={<MissingMailButton />}>
      These mails came up in the search but were judged not to be about one of your applications. Only sender, subject and reason are kept, for 30 days. If one
      was misjudged, rescue it: it is read again and waits in Pending.
    </EmptyState>
  )
}
