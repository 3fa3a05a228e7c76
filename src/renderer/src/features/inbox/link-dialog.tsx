import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Badge } from '../../components/badge.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { StatusBadge } from '../../components/status.tsx'
import { FIRST_FOCUS } from '../../components/use-return-focus.ts'
import { ask } from '../../lib/queries.ts'
import { matchesWords } from '../../lib/search.ts'
import { roleName } from '../findings/words.ts'
import type { Suggestions } from './use-suggestions.ts'

/** More than anybody reads; typing a word brings up the rest. */
const SHOWN = 50

type OnChoose = (applicationId: number, name: string) => void
type LinkDialogProps = { suggestions: Suggestions; open: boolean; onOpenChange: (open: boolean) => void; onChoose: OnChoose }

/** All applications, searchable: the likely ones first, with the reason. */
export function LinkDialog({ suggestions, open, onOpenChange, onChoose }: LinkDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Link to application" description="The mail becomes part of its timeline." className="max-w-xl">
      <SearchableChoices suggestions={suggestions} onChoose={onChoose} />
    </Dialog>
  )
}

/** cmdk brings the keyboard; the search is the same as that of the applications' table. */
function SearchableChoices({ suggestions, onChoose }: { suggestions: Suggestions; onChoose: OnChoose }) {
  const [search, setSearch] = useState('')
  return (
    <Command label="Applications" loop shouldFilter={false} className="flex min-h-0 flex-1 flex-col">
      <div className="mx-5 mb-3 flex h-9 shrink-0 items-center gap-2 rounded-md border border-line-input px-3 focus-within:border-accent">
        <Search aria-hidden className="size-4 shrink-0 text-ink-subtle" />
        <Command.Input
          {...FIRST_FOCUS}
          placeholder="Search by company or title"
          aria-label="Search applications"
          value={search}
          onValueChange={setSearch}
          className="h-full min-w-0 flex-1 bg-transparent text-sm outline-none"
        />
      </div>
      <Command.List className="scroll h-88 border-t p-2">
        <Choices suggestions={suggestions} search={search} onChoose={onChoose} />
      </Command.List>
    </Command>
  )
}

function Choices({ suggestions, search, onChoose }: { suggestions: Suggestions; search: string; onChoose: OnChoose }) {
  const { data, error, refetch } = useQuery(ask('applications.list'))
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton className="m-2 h-10" />
  if (data.length === 0) return <Nothing>There are no applications yet. Close this and add the mail as a new one.</Nothing>
  const likely = suggestions.list ?? []
  const suggested = likely.filter(({ company, title }) => matchesWords([company, title], search))
  const others = data.filter(({ id, company, title }) => !likely.some(({ applicationId }) => applicationId === id) && matchesWords([company, title], search))
  if (suggested.length + others.length === 0) return <Nothing>No application matches these words.</Nothing>
  return (
    <>
      {suggested.length > 0 && (
        <Command.Group heading="Suggested" className={GROUP}>
          {suggested.map(({ applicationId, company, title, reason, certainty }) => (
            <Choice key={applicationId} id={applicationId} company={company} title={title} reason={reason} onChoose={onChoose}>
              {certainty === 'sure' && <Badge tone="green">Match</Badge>}
            </Choice>
          ))}
        </Command.Group>
      )}
      {others.length > 0 && (
        <Command.Group heading={suggested.length > 0 ? 'Others' : 'Applications'} className={GROUP}>
          {others.slice(0, SHOWN).map(({ id, company, title, status }) => (
            <Choice key={id} id={id} company={company} title={title} reason={null} onChoose={onChoose}>
              <StatusBadge status={status} />
            </Choice>
          ))}
        </Command.Group>
      )}
      {others.length > SHOWN && <p className="px-3 py-2 text-xs text-ink-subtle">{others.length - SHOWN} more: type a word of the company or title.</p>}
    </>
  )
}

const GROUP =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-ink-subtle'

function Nothing({ children }: { children: ReactNode }) {
  return <p className="px-6 py-14 text-center text-sm text-ink-muted">{children}</p>
}

type ChoiceProps = { id: number; company: string; title: string | null; reason: string | null; onChoose: OnChoose; children: ReactNode }

function Choice({ id, company, title, reason, onChoose, children }: ChoiceProps) {
  return (
    <Command.Item
      value={String(id)}
      onSelect={() => onChoose(id, roleName(company, title))}
      className="flex min-h-11 cursor-default items-center gap-3 rounded-lg px-3 py-1.5 data-[selected=true]:bg-selected"
    >
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm">
          <span className="font-medium">{company}</span>
          {title && <span className="text-ink-muted"> · {title}</span>}
        </p>
        {reason && <p className="text-xs text-ink-muted">{reason}</p>}
      </div>
      {children}
    </Command.Item>
  )
}
