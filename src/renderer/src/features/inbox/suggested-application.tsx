import { BriefcaseBusiness, Plus } from 'lucide-react'
import type { MatchSuggestion } from '#shared/domain/finding.ts'
import { Badge } from '../../components/badge.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorNote, Skeleton } from '../../components/states.tsx'
import { roleName } from '../findings/words.ts'
import type { Suggestions } from './use-suggestions.ts'

/** The application that the finding most likely belongs to, and why. */
export function SuggestedApplication({ suggestions, onOthers }: { suggestions: Suggestions; onOthers: () => void }) {
  const { list, error } = suggestions
  return (
    <section aria-label="Suggested application" className="flex flex-col gap-2">
      <h3 className="text-xs font-medium text-ink-muted">Suggested application</h3>
      {error ? <ErrorNote error={error} /> : list ? <Best list={list} onOthers={onOthers} /> : <Skeleton className="h-14 rounded-xl" />}
    </section>
  )
}

function Best({ list, onOthers }: { list: MatchSuggestion[]; onOthers: () => void }) {
  const [best, ...others] = list
  return (
    <div className="flex min-h-14 items-center gap-3 rounded-xl border px-4 py-2.5">
      <span className="flex size-8 shrink-0 items-center justify-center rounded-lg bg-sunken text-ink-subtle">
        {best ? <BriefcaseBusiness aria-hidden className="size-4" /> : <Plus aria-hidden className="size-4" />}
      </span>
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium">{best ? roleName(best.company, best.title) : 'None of your applications matches'}</p>
        <p className="text-xs text-ink-muted">{best ? best.reason : 'Confirm adds a new one.'}</p>
      </div>
      {others.length > 0 && (
        <Button variant="link" size="inline" className="text-sm" onClick={onOthers}>
          {others.length === 1 ? '1 other' : `${others.length} others`}
        </Button>
      )}
      {best && <Badge tone={best.certainty === 'sure' ? 'green' : 'gray'}>{best.certainty === 'sure' ? 'Match' : 'Possible'}</Badge>}
    </div>
  )
}
