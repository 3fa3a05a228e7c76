import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Finding } from '#shared/domain/finding.ts'
import { request } from '../../lib/ipc.ts'
import { readAgain } from '../../lib/queries.ts'
import type { Reviewed } from './draft.ts'

export type Decision =
  | { action: 'confirm'; reviewed: Reviewed }
  | { action: 'new'; reviewed: Reviewed }
  | { action: 'link'; reviewed: Reviewed; applicationId: number }
  | { action: 'ignore'; findingId: number }
  | { action: 'notJob'; findingId: number }
  | { action: 'undo'; findingId: number }
  | { action: 'rescue'; setAsideId: number }

export type Review = {
  /** Rows that are on their way out of the list shown: hidden at once, back if main refuses. */
  leaving: ReadonlySet<number>
  /** @throws AppError when main refuses */
  decide: (decision: Decision) => Promise<Finding>
}

/** Sends decisions to main, one row each, without making the person wait. */
export function useReview(): Review {
  const client = useQueryClient()
  const [leaving, setLeaving] = useState<ReadonlySet<number>>(new Set())
  const decide = useCallback(
    async (decision: Decision) => {
      const id = rowOf(decision)
      setLeaving((rows) => new Set(rows).add(id))
      try {
        const finding = await send(decision)
        await readAgain(client, ['findings', 'applications']) // the row stays hidden until the list knows
        return finding
      } finally {
        setLeaving((rows) => new Set([...rows].filter((row) => row !== id)))
      }
    },
    [client],
  )
  return { leaving, decide }
}

function rowOf(decision: Decision): number {
  if ('reviewed' in decision) return decision.reviewed.findingId
  return decision.action === 'rescue' ? decision.setAsideId : decision.findingId
}

function send(decision: Decision): Promise<Finding> {
  switch (decision.action) {
    case 'confirm':
      return request('findings.confirm', decision.reviewed)
    case 'new':
      return request('findings.confirmNew', decision.reviewed)
    case 'link':
      return request('findings.confirmLink', { ...decision.reviewed, applicationId: decision.applicationId })
    case 'ignore':
      return request('findings.ignore', { findingId: decision.findingId })
    case 'notJob':
      return request('findings.notJob', { findingId: decision.findingId })
    case 'undo':
      return request('findings.undo', { findingId: decision.findingId })
    case 'rescue':
      return request('setAside.rescue', { setAsideId: decision.setAsideId })
  }
}
