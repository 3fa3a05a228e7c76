import { z } from 'zod'
import type { ReviewExample } from '#core/learning/personal.ts'
import { comparison } from '#shared/domain/learning.ts'

/** What the learning thread is started with; `corrected` is the one that the person has just corrected. */
export type LearningTask = { examples: readonly ReviewExample[]; corrected: ReviewExample | null }

const layer = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** What it ends with, layers packed; `offering` is for what is offered after the correction. */
export const learntMessage = z.object({ layer, offering: layer.nullable(), used: z.boolean(), reviews: comparison, bundled: comparison })
export type LearntMessage = z.infer<typeof learntMessage>
