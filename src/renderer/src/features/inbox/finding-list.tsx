import { CircleAlert } from 'lucide-react'
import { type FocusEvent, memo, type Ref, useEffect, useRef, useState } from 'react'
import type { Finding } from '#shared/domain/finding.ts'
import { Button } from '../../components/button.tsx'
import { MailTypeBadge } from '../../components/mail-type.tsx'
import { cn } from '../../lib/cn.ts'
import { shortDate } from '../../lib/format.ts'
import { useNow } from '../../lib/use-now.ts'
import { listLines, optionName } from '../findings/words.ts'

/** How many rows are drawn before "Show more"; moving by key draws what it needs. */
const PAGE = 150
const AHEAD = 20

type FindingListProps = {
  ref: Ref<HTMLDivElement>
  findings: Finding[]
  selectedId: number | null
  onSelect: (id: number) => void
  onOpen: () => void
}

/** The findings of a tab, one of them selected. The keyboard stays on the list; the selection moves through it. */
export function FindingList({ ref, findings, selectedId, onSelect, onOpen }: FindingListProps) {
  const [limit, setLimit] = useState(PAGE)
  const now = useNow()
  const selectedIndex = findings.findIndex(({ id }) => id === selectedId)
  const shown = findings.slice(0, Math.max(limit, selectedIndex + AHEAD))
  return (
    <div className="scroll min-h-0 flex-1 px-2 pb-16">
      <div
        ref={ref}
        role="listbox"
        aria-label="Findings"
        tabIndex={0}
        onFocus={holdFocus}
        aria-activedescendant={selectedId === null ? undefined : optionId(selectedId)}
        className="group flex flex-col gap-px focus-visible:outline-none"
      >
        {shown.map((finding) => (
          <FindingOption key={finding.id} finding={finding} now={now} selected={finding.id === selectedId} onSelect={onSelect} onOpen={onOpen} />
        ))}
      </div>
      {shown.length < findings.length && (
        <Button variant="ghost" className="mt-1 w-full" onClick={() => setLimit(shown.length + PAGE)}>
          Show more
        </Button>
      )}
    </div>
  )
}

/** An option that is clicked gives the keyboard to the list, so that it leaves the form; aria-activedescendant points at the option. */
function holdFocus({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target !== currentTarget) currentTarget.focus({ preventScroll: true })
}

const optionId = (id: number) => `finding-${id}`

type FindingOptionProps = { finding: Finding; now: number; selected: boolean; onSelect: (id: number) => void; onOpen: () => void }

const FindingOption = memo(function FindingOption({ finding, now, selected, onSelect, onOpen }: FindingOptionProps) {
  const option = useRef<HTMLDivElement>(null)
  const { first, second } = listLines(finding)
  useEffect(() => {
    if (selected) option.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the keyboard; its keys move the selection
    <div
      ref={option}
      id={optionId(finding.id)}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-label={optionName(finding)}
      onClick={() => onSelect(finding.id)}
      onDoubleClick={onOpen}
      className={cn(
        'scroll-my-1 flex cursor-default flex-col gap-0.5 rounded-lg px-3 py-2.5 [contain-intrinsic-size:auto_5.25rem] [content-visibility:auto]',
        selected ? 'bg-selected outline-accent -outline-offset-2 group-focus-visible:outline-2' : 'hover:bg-hover',
      )}
    >
      <div className="flex items-baseline gap-3">
        <span className="min-w-0 flex-1 truncate text-base font-semibold">{first}</span>
        <span className="shrink-0 text-xs text-ink-subtle tabular-nums">{shortDate(finding.date, now)}</span>
      </div>
      <span className="truncate text-sm text-ink-muted">{second}</span>
      <div className="mt-1 flex items-center gap-2">
        <MailTypeBadge type={finding.type} />
        {finding.verdict === 'unsure' && finding.state === 'pending' && <PleaseCheck />}
      </div>
    </div>
  )
})

/** The mark of a finding that neither rules nor model were sure of. */
function PleaseCheck() {
  return (
    <span className="inline-flex items-center gap-1 text-xs font-medium text-amber">
      <CircleAlert aria-hidden className="size-3.5" />
      Please check
    </span>
  )
}
