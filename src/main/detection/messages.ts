import { z } from 'zod'
import { detection } from '#shared/domain/detection.ts'
import { modelDecision } from '#shared/domain/model-decision.ts'
import { errorShape } from '#shared/ipc/errors.ts'

/** A mail as detection read it. */
export const detectedMail = z.object({
  senderName: z.string().nullable(),
  senderAddress: z.string().nullable(),
  subject: z.string(),
  /** Milliseconds since the epoch: the Date header's, or when Gmail received the mail. */
  date: z.number(),
  /** The whole mail as text; lines of the quoted part begin with "> ". */
  text: z.string(),
  detection,
  /** The person wrote it. */
  ownMail: z.boolean(),
})
export type DetectedMail = z.infer<typeof detectedMail>

/** What the main process gives the worker; `decision` is the local model's, when it has been asked about this mail. */
export const detectionRequest = z.object({
  id: z.number().int(),
  message: z.unknown(),
  ownAddress: z.string(),
  decision: modelDecision.nullable(),
})
export type DetectionRequest = z.infer<typeof detectionRequest>

/** `question` is what the local model would read of a mail that the rules leave undecided. */
export const detectionReply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('detected'), id: z.number().int(), mail: detectedMail, question: z.string().nullable() }),
  z.object({ type: z.literal('failed'), id: z.number().int(), error: errorShape }),
])
export type DetectionReply = z.infer<typeof detectionReply>
