import { answerOf } from '#core/detection/answer.ts'
import { unpackLayer } from '#core/learning/layer-bytes.ts'
import { personalScores } from '#core/learning/personal.ts'
import { similarTo } from '#core/learning/similar.ts'
import type { ReviewLabel, SimilarOffer } from '#shared/domain/learning.ts'
import type { Database } from '../db/database.ts'
import { findingsRepository } from '../db/findings.ts'
import { learnablesRepository, type TaughtExample } from '../db/learnables.ts'
import { secondThoughts, type WaitingFinding } from '../db/second-thoughts.ts'
import { nothingToUndo } from '../review/decisions.ts'
import type { Clock } from '../time/clock.ts'

const REASON = 'Like one that you corrected.'

type Offer = { findingId: number; label: ReviewLabel; confidences: Map<number, number> }

/** What a correction says about other findings that wait: offered, applied where the person says so, taken back. In memory alone. */
export function similarFindings(db: Database, now: Clock) {
  const findings = findingsRepository(db)
  const learnables = learnablesRepository(db)
  const change = secondThoughts(db)
  let offer: Offer | null = null
  let applied: WaitingFinding[] = []

  const shown = (): SimilarOffer | null => {
    if (!offer) return null
    const { findingId, label, confidences } = offer
    const waiting = findings.list(['pending']).filter(({ id, type }) => confidences.has(id) && type !== label)
    return waiting.length === 0 ? null : { findingId, label, findings: waiting }
  }

  const applyTo = (findingId: number, { label, confidences }: Offer): WaitingFinding => {
    if (label === 'not_job') return change.setAside(findingId, REASON, now())
    const confidence = confidences.get(findingId) ?? 0
    return change.change(findingId, { type: label, verdict: 'job', confidence, decidedBy: 'personal', reason: REASON })
  }

  return {
    shown,
    /** Looks for findings like the corrected one. @param layer packed, learnt from it too */
    find(corrected: TaughtExample, layer: Uint8Array): void {
      const weights = unpackLayer(layer)
      // the same mistake: systems send mails of every type in one form
      const waiting = learnables.waiting().filter(({ type }) => type === corrected.shown)
      const similar = similarTo(corrected, waiting, weights)
      const confidences = similar.map((one): [number, number] => [one.findingId, answerOf(personalScores(weights, one)).confidence])
      offer = { findingId: corrected.findingId, label: corrected.label, confidences: new Map(confidences) }
    },
    /** @returns how many findings were changed; ids that are not offered any more are passed over */
    apply(findingIds: readonly number[]): number {
      const standing = offer
      const offered = new Set(shown()?.findings.map(({ id }) => id))
      if (!standing) return 0
      applied = db.transaction(() => findingIds.filter((id) => offered.has(id)).map((id) => applyTo(id, standing)))
      offer = null
      db.purge()
      return applied.length
    },
    /** @throws AppError nothing_to_undo */
    undo(): void {
      if (applied.length === 0) nothingToUndo()
      db.transaction(() => {
        for (const before of applied) change.restore(before)
      })
      applied = []
    },
    dismiss(): void {
      offer = null
    },
    /** The review that the offer came from was taken back. */
    withdraw(findingId: number): void {
      if (offer?.findingId === findingId) offer = null
    },
    /** Forgets all content: for when data was deleted. */
    forget(): void {
      offer = null
      applied = []
    },
  }
}
