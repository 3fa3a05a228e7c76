import type { Finding } from '#shared/domain/finding.ts'
import type { Review } from '../review/review.ts'
import type { Learning } from './learning.ts'

/** The review whose every decision, and every one taken back, is learnt from afterwards. */
export function taughtReview(review: Review, learning: Pick<Learning, 'reviewed' | 'reviewsChanged'>): Review {
  const told = <Input>(decide: (input: Input) => Finding) => {
    return (input: Input): Finding => {
      const finding = decide(input)
      learning.reviewed(finding.id)
      return finding
    }
  }
  return {
    ...review,
    confirm: told(review.confirm),
    confirmNew: told(review.confirmNew),
    confirmLink: told(review.confirmLink),
    ignore: told(review.ignore),
    notJob: told(review.notJob),
    undo: told(review.undo),
    retractEvent: (eventId) => {
      review.retractEvent(eventId)
      learning.reviewsChanged()
    },
  }
}
