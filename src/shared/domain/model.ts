import { z } from 'zod'

/** The local model as Settings shows it. */
export const modelState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('loading'), path: z.string() }),
  z.object({ state: z.literal('ready'), path: z.string(), name: z.string(), sizeBytes: z.number().int() }),
  /** Unloaded after idle minutes; the next undecided mail loads it again. */
  z.object({ state: z.literal('asleep'), path: z.string(), name: z.string(), sizeBytes: z.number().int() }),
  z.object({ state: z.literal('failed'), path: z.string(), message: z.string(), hint: z.string() }),
])
export type ModelState = z.infer<typeof modelState>
