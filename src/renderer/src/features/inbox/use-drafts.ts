import { useCallback, useState } from 'react'
import type { Finding } from '#shared/domain/finding.ts'
import { type Draft, draftOf } from './draft.ts'

export type Drafts = {
  kept: Record<number, Draft>
  edit: (finding: Finding, patch: Partial<Draft>) => void
}

/** What the person changed so far, kept while they look at other findings. */
export function useDrafts(): Drafts {
  const [kept, setKept] = useState<Record<number, Draft>>({})
  const edit = useCallback((finding: Finding, patch: Partial<Draft>) => {
    setKept((drafts) => ({ ...drafts, [finding.id]: { ...(drafts[finding.id] ?? draftOf(finding)), ...patch } }))
  }, [])
  return { kept, edit }
}
