import { z } from 'zod'
import type { Features } from '#core/detection/classifier/features.ts'
import { LABELS } from '#core/detection/classifier/labels.ts'
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
  /** What a review of the mail teaches: hashed features and the shipped scores, no text. */
  learnable: z.object({ features: z.custom<Features>((value) => value instanceof Uint16Array), scores: z.array(z.number()).length(LABELS.length) }),
})
export type DetectedMail = z.infer<typeof detectedMail>

/** What the person's reviews taught: the personal layer as it is stored, null where none is used, and the employers behind senders. */
export const taught = z.object({ layer: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable(), employers: z.map(z.string(), z.string()) })
export type Taught = z.infer<typeof taught>

const detect = z.object({
  type: z.literal('detect'),
  id: z.number().int(),
  message: z.unknown(),
  ownAddress: z.string(),
  /** The local model's, when it has been asked about this mail. */
  decision: modelDecision.nullable(),
})
export type DetectRequest = z.infer<typeof detect>

/** What the main process gives the worker: a mail to read, or what holds for the mails after it. */
export const detectionRequest = z.discriminatedUnion('type', [detect, z.object({ type: z.literal('teach'), taught })])
export type DetectionRequest = z.infer<typeof detectionRequest>

/** `question` is what the local model would read of a mail that the rules leave undecided. */
export const detectionReply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('detected'), id: z.number().int(), mail: detectedMail, question: z.string().nullable() }),
  z.object({ type: z.literal('failed'), id: z.number().int(), error: errorShape }),
])
export type DetectionReply = z.infer<typeof detectionReply>
