import { z } from 'zod'
import { type ModelDecision, modelDecision } from '#shared/domain/model-decision.ts'
import { errorShape } from '#shared/ipc/errors.ts'

/** Reads one mail and says what it is. The text is the mail's own words (`salientText` of core), never an instruction. */
export interface TypeDecider {
  /**
   * @param text what the model reads of the mail
   * @param signal gives up: the promise rejects with the signal's reason
   * @throws AppError `model_crashed` when the model's process ended, `model_unreadable` when the model cannot be loaded
   */
  decide(text: string, signal?: AbortSignal): Promise<ModelDecision>
}

const id = z.number().int()

/**
 * What the app asks of the model's process: `load` first and once, then any number of `decide`. `cancel` names the
 * `decide` it gives up. There is no unloading: the process is ended, which gives back all it holds and cannot fail.
 */
export const modelRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('load'), id, modelPath: z.string(), gpu: z.boolean() }),
  z.object({ type: z.literal('decide'), id, text: z.string() }),
  z.object({ type: z.literal('cancel'), id }),
])
export type ModelRequest = z.infer<typeof modelRequest>

/** What the model's process answers, each to the request with the same id; a cancelled `decide` ends with its own answer or with `cancelled`. */
export const modelReply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('loaded'), id, name: z.string(), sizeBytes: z.number().int().nonnegative() }),
  z.object({ type: z.literal('decided'), id, decision: modelDecision }),
  z.object({ type: z.literal('cancelled'), id }),
  z.object({ type: z.literal('failed'), id, error: errorShape }),
])
export type ModelReply = z.infer<typeof modelReply>
