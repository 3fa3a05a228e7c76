import { expect, test } from 'vitest'
import { learningReason, shareWords } from '#renderer/features/settings/learning-words.ts'
import type { LearningFigures } from '#shared/domain/learning.ts'

const compare = (shipped: number, personal: number) => ({ mails: 10, shipped, personal })
const reason = (used: boolean, figures: LearningFigures | null) => learningReason({ used, figures, learntAt: null, senders: [] })

test('shares stand beside their counts', () => {
  expect(shareWords(3, 4)).toBe('75% (3 of 4)')
  expect(shareWords(0, 0)).toBe('–')
})

test('why what was taught is used or not', () => {
  const same = compare(8, 8)
  expect(reason(false, null)).toMatch(/^Every review is an example/)
  expect(reason(true, { reviews: compare(6, 9), bundled: same, corrections: 4 })).toMatch(/^It is right more often/)
  expect(reason(false, { reviews: compare(6, 9), bundled: compare(8, 7), corrections: 4 })).toMatch(/own examples it would be right less often/)
  expect(reason(false, { reviews: compare(10, 10), bundled: same, corrections: 0 })).toMatch(/has all your reviews right/)
  expect(reason(false, { reviews: compare(6, 6), bundled: same, corrections: 4 })).toMatch(/not yet better/)
})
