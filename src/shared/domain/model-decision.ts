import { z } from 'zod'
import { MAIL_TYPES } from './mail-type.ts'

/** What the local model may answer about one mail: a type, or that it is no job mail. */
export const MODEL_ANSWERS = [...MAIL_TYPES, 'not_job'] as const
const modelAnswer = z.enum(MODEL_ANSWERS)
export type ModelAnswer = z.infer<typeof modelAnswer>

/** The local model's decision about one mail; `probability` (0…1) is its share among all the answers. */
export const modelDecision = z.object({ answer: modelAnswer, probability: z.number().min(0).max(1) })
export type ModelDecision = z.infer<typeof modelDecision>
