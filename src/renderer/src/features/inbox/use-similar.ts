import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewLabel, SimilarOffer } from '#shared/domain/learning.ts'
import { useToasts } from '../../components/toast.tsx'
import { request } from '../../lib/ipc.ts'
import { ask, readAgain } from '../../lib/queries.ts'

/** What was applied; it can be taken back until the next decision. `decided` counts the decisions before it. */
export type Applied = { label: ReviewLabel; mails: number; decided: number }

export type Similar = {
  offer: SimilarOffer | null
  applied: Applied | null
  error: unknown
  busy: boolean
  /** @param findingIds which of the offered ones */
  apply: (findingIds: number[]) => void
  /** Takes what was applied back. */
  undo: () => void
  /** Puts the offer, or the word of what was done, away. */
  dismiss: () => void
}

/** What the last correction says about other findings that wait. */
export function useSimilar(): Similar {
  const client = useQueryClient()
  const { dismiss: dismissToast } = useToasts()
  const [applied, setApplied] = useState<Applied | null>(null)
  const counts = useQuery(ask('findings.counts')).data
  const decided = counts ? counts.reviewed + counts.ignored : 0
  const offer = useQuery(ask('learning.similar')).data ?? null
  const again = () => readAgain(client, ['findings', 'learning'])
  const apply = useMutation({
    mutationFn: (findingIds: number[]) => request('learning.apply', { findingIds }),
    onSuccess: async (mails) => {
      if (offer && mails > 0) setApplied({ label: offer.label, mails, decided })
      dismissToast() // its Undo is of the review before
      await again()
    },
  })
  const undo = useMutation({
    mutationFn: () => request('learning.undoApply'),
    onSuccess: async () => {
      setApplied(null)
      await again()
    },
  })
  const dismiss = useMutation({ mutationFn: () => request('learning.dismiss'), onSuccess: again })
  return {
    offer,
    applied: offer || applied?.decided !== decided ? null : applied,
    error: apply.error ?? undo.error,
    busy: apply.isPending || undo.isPending,
    apply: apply.mutate,
    undo: () => undo.mutate(),
    dismiss: () => (offer ? dismiss.mutate() : setApplied(null)),
  }
}
