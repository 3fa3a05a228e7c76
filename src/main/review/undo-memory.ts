import type { Evidence } from '#shared/domain/detection.ts'
import type { KeptText } from '../db/finding-texts.ts'

/** How many reviews can be undone with their content; earlier ones come back without it. */
const REMEMBERED = 200

/** What a review deletes of a finding. The text is as it was kept: sealed. */
export type ReviewedContent = { subject: string | null; reason: string; evidence: Evidence[]; text: KeptText | null }

type UndoMemory = {
  remember(reviewId: number, content: ReviewedContent): void
  recall(reviewId: number): ReviewedContent | null
  forget(reviewId: number): void
  clear(): void
}

/** Keeps what the latest reviews deleted, in memory alone, until the app quits. */
export function undoMemory(): UndoMemory {
  const contents = new Map<number, ReviewedContent>()
  return {
    remember(reviewId, content) {
      contents.set(reviewId, content)
      const [oldest] = contents.keys()
      if (contents.size > REMEMBERED && oldest !== undefined) contents.delete(oldest)
    },
    recall: (reviewId) => contents.get(reviewId) ?? null,
    forget: (reviewId) => void contents.delete(reviewId),
    clear: () => contents.clear(),
  }
}
