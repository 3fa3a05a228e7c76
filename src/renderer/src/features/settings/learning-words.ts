import type { LearningState } from '#shared/domain/learning.ts'
import { percent } from '../../lib/format.ts'

/** `93% (28 of 30)` */
export function shareWords(right: number, mails: number): string {
  return mails === 0 ? '–' : `${percent(right / mails)} (${right} of ${mails})`
}

/** Why what was taught is used or not, in one plain sentence. */
export function learningReason({ used, figures }: LearningState): string {
  if (!figures) return 'Every review is an example: confirming agrees, changing the type or “Not job mail” corrects. Ignore teaches nothing.'
  const { reviews, bundled } = figures
  if (used) return 'It is right more often on your reviews, each judged without its own conversation, and no less often on the app’s own examples.'
  if (bundled.personal < bundled.shipped) return 'Not used: on the app’s own examples it would be right less often.'
  if (reviews.shipped === reviews.mails) return 'Not used: the shipped detection has all your reviews right.'
  return 'Not used: not yet better than the shipped detection on reviews it has not seen. A few more corrections of the same kind may change that.'
}
