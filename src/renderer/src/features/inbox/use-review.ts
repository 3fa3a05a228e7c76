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
  /** True for a row whose state was decided away: hidden at once, whatever an older answer of main still lists. */
  hasLeft: (row: { id: number; state: string }) => boolean
  /**
   * @param from the row's state now, which it leaves
   * @throws AppError when main refuses; the row is back then
   */
  decide: (decision: Decision, from: string) => Promise<Finding>
}

/** Sends decisions to main, one row each, without making the person wait. */
export function useReview(): Review {
  const client = useQueryClient()
  const [left, setLeft] = useState<ReadonlyMap<number, string>>(new Map())
  const decide = useCallback(
    async (decision: Decision, from: string) => {
      const id = rowOf(decision)
      setLeft((rows) => new Map(rows).set(id, from))
      try {
        const finding = await send(decision)
        void readAgain(client, ['findings', 'applications'])
        return finding
      } catch (error) {
        setLeft((rows) => new Map([...rows].filter(([row]) => row !== id)))
        throw error
      }
    },
    [client],
  )
  const hasLeft = useCallback((row: { id: number; state: string }) => left.get(row.id) === row.state, [left])
  return { hasLeft, decide }
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
