import { type QueryKey, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Finding, MatchSuggestion } from '#shared/domain/finding.ts'
import { ask } from '../../lib/queries.ts'
import { useDebounced } from '../../lib/use-debounced.ts'
import { type Draft, reviewedOf } from './draft.ts'

const TYPING_PAUSE_MS = 200
const KEPT_MS = 60_000

export type Suggestions = {
  /** Best first; undefined until the first answer for this finding. */
  list: MatchSuggestion[] | undefined
  /** What Confirm links to; null: it adds a new application. */
  sure: MatchSuggestion | null
  /** True while the answer does not yet belong to the form as it stands. */
  checking: boolean
  error: unknown
}

/**
 * The applications that a finding may belong to, asked again as the form is edited.
 * @param draft the same object while nothing is edited
 */
export function useSuggestions(finding: Finding, draft: Draft): Suggestions {
  const reviewed = useMemo(() => reviewedOf(draft, finding), [draft, finding])
  const paused = useDebounced(reviewed, TYPING_PAUSE_MS)
  const asked = paused.findingId === finding.id ? paused : reviewed
  const { data, isFetching, error } = useQuery({
    ...ask('findings.suggestions', asked),
    gcTime: KEPT_MS,
    placeholderData: (before, query) => (isAbout(query?.queryKey, finding.id) ? before : undefined),
  })
  return { list: data, sure: data?.find(({ certainty }) => certainty === 'sure') ?? null, checking: isFetching || asked !== reviewed, error }
}

/** An answer for another finding must not stand in for one that is still on its way. */
function isAbout(key: QueryKey | undefined, findingId: number): boolean {
  const input = key?.at(-1)
  return typeof input === 'object' && input !== null && 'findingId' in input && input.findingId === findingId
}
