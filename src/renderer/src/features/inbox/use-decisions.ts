import { useRef, useState } from 'react'
import type { Finding } from '#shared/domain/finding.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { useToasts } from '../../components/toast.tsx'
import type { FindingsTab } from './tabs.ts'
import { type Decision, useReview } from './use-review.ts'

/** What is needed to take a decision back: main may not have answered yet when a quick hand presses undo. */
type Decided = { id: number; finding: Promise<Pick<Finding, 'id' | 'state'>> }

export type Decisions = {
  hasLeft: (finding: Finding) => boolean
  /** The last thing decided and not taken back since the screen was opened. */
  last: Decided | null
  failure: { id: number; error: AppError } | null
  /** Rejects when main refused; the failure says why. */
  decide: (finding: Finding, decision: Decision, text: string) => Promise<void>
  /** Waits for main's word on the decision first; rejects when either was refused. */
  undo: (decided: Decided) => Promise<void>
}

/**
 * Decides and takes back, and says what was done in a toast with the way back.
 * @param onUndo the toast's button; takes the last decision back
 */
export function useDecisions(tab: FindingsTab | null, onUndo: () => void): Decisions {
  const review = useReview()
  const toasts = useToasts()
  const [done, setDone] = useState<Decided[]>([])
  const [failure, setFailure] = useState<Decisions['failure']>(null)
  const shownTab = useRef(tab)
  shownTab.current = tab

  const attempt = async (row: Pick<Finding, 'id' | 'state'>, decision: Decision): Promise<Finding> => {
    setFailure(null)
    try {
      return await review.decide(decision, row.state)
    } catch (thrown) {
      const error = AppError.from(thrown)
      setFailure({ id: row.id, error })
      if (shownTab.current !== tab || decision.action === 'undo') toasts.show({ text: `${error.message} ${error.hint}` })
      throw error
    }
  }

  const forget = (decided: Decided) => setDone((others) => others.filter((other) => other !== decided))

  const undo = async (decided: Decided) => {
    forget(decided)
    const row = await decided.finding
    toasts.dismiss()
    await attempt(row, { action: 'undo', findingId: row.id })
    if (shownTab.current !== 'pending') toasts.show({ text: 'Back in Pending' })
  }

  const decide = async (finding: Finding, decision: Decision, text: string) => {
    const decided = { id: finding.id, finding: attempt(finding, decision) }
    setDone((others) => [...others, decided])
    try {
      await decided.finding
    } catch (error) {
      forget(decided)
      throw error
    }
    // On the other tabs each finding has an Undo of its own; two buttons of one name would be a riddle.
    if (shownTab.current === 'pending') toasts.show({ text, action: { label: 'Undo', keys: 'u', run: onUndo } })
  }

  return { hasLeft: review.hasLeft, last: done.at(-1) ?? null, failure, decide, undo }
}
