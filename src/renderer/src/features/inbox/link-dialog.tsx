import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import type { MatchSuggestion } from '#shared/domain/finding.ts'
import { Badge } from '../../components/badge.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { StatusBadge } from '../../components/status.tsx'
import { ask } from '../../lib/queries.ts'
import { matchesWords } from '../../lib/search.ts'
import { roleName } from '../findings/words.ts'
import type { Suggestions } from './use-suggestions.ts'

type LinkDialogProps = {
  suggestions: Suggestions
  open: boolean
  onOpenChange: (open: boolean) => void
  onChoose: (applicationId: number, name: string) => void
}

/** All applications, searchable: the likely ones first, with the reason. */
export function LinkDialog({ suggestions, open, onOpenChange, onChoose }: LinkDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Link to application" description="The mail becomes part of its timeline." className="max-w-xl">
      <Command
        label="Applications"
        loop
        filter={(_id, search, keywords) => (matchesWords(keywords ?? [], search) ? 1 : 0)}
        className="flex min-h-0 flex-1 flex-col"
      >
        <div className="mx-5 mb-3 flex h-9 shrink-0 items-center gap-2 rounded-md border border-line-control px-3 focus-within:border-accent">
          <Search aria-hidden className="size-4 shrink-0 text-ink-subtle" />
          <Command.Input
            placeholder="Search by company or title"
            aria-label="Search applications"
            className="h-full min-w-0 flex-1 bg-transparent text-sm outline-none"
          />
        </div>
        <Command.List className="scroll h-88 border-t p-2">
          <Choices suggestions={suggestions.list ?? []} onChoose={onChoose} />
        </Command.List>
      </Command>
    </Dialog>
  )
}

function Choices({ suggestions, onChoose }: { suggestions: MatchSuggestion[]; onChoose: LinkDialogProps['onChoose'] }) {
  const { data, error, refetch } = useQuery(ask('applications.list'))
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton className="m-2 h-10" />
  const suggested = new Set(suggestions.map(({ applicationId }) => applicationId))
  const others = data.filter(({ id }) => !suggested.has(id))
  if (data.length === 0)
    return <p className="px-6 py-14 text-center text-sm text-ink-muted">There are no applications yet. Close this and add the mail as a new one.</p>
  return (
    <>
      <Command.Empty className="px-6 py-14 text-center text-sm text-ink-muted">No application matches these words.</Command.Empty>
      {suggestions.length > 0 && (
        <Command.Group heading="Suggested" className={GROUP}>
          {suggestions.map(({ applicationId, company, title, reason, certainty }) => (
            <Choice key={applicationId} id={applicationId} company={company} title={title} reason={reason} onChoose={onChoose}>
              {certainty === 'sure' && <Badge tone="green">Match</Badge>}
            </Choice>
          ))}
        </Command.Group>
      )}
      {others.length > 0 && (
        <Command.Group heading={suggestions.length > 0 ? 'Others' : 'Applications'} className={GROUP}>
          {others.map(({ id, company, title, status }) => (
            <Choice key={id} id={id} company={company} title={title} reason={null} onChoose={onChoose}>
              <StatusBadge status={status} />
            </Choice>
          ))}
        </Command.Group>
      )}
    </>
  )
}

const GROUP =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-ink-subtle'

type ChoiceProps = { id: number; company: string; title: string | null; reason: string | null; onChoose: LinkDialogProps['onChoose']; children: ReactNode }

function Choice({ id, company, title, reason, onChoose, children }: ChoiceProps) {
  return (
    <Command.Item
      value={String(id)}
      keywords={[company, title ?? '']}
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
