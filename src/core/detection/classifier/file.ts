import { z } from 'zod'
import type { Linear } from '#core/learning/fit.ts'
import { MAIL_TYPES } from '#shared/domain/mail-type.ts'
import type { Classifier } from './classifier.ts'
import { FEATURE_VERSION, PLACES } from './features.ts'
import { LABELS } from './labels.ts'

/** Weights in one byte each: `value = byte * scale`, in base64. */
const table = z.object({ scale: z.number(), weights: z.base64(), bias: z.array(z.number()) })

/** The file of weights as `npm run train` writes it, with the card that says where they come from. */
export const classifierFile = z.object({
  card: z.object({
    description: z.string(),
    mails: z.record(z.string(), z.number()),
    forms: z.number(),
    heldOut: z.record(z.string(), z.number()),
  }),
  featureVersion: z.literal(FEATURE_VERSION),
  sentence: table,
  mail: table,
  weigh: z.array(z.array(z.number())).length(LABELS.length),
})
export type ClassifierFile = z.infer<typeof classifierFile>

/** Unpacks the weights. */
export function readClassifier({ sentence, mail, weigh }: ClassifierFile): Classifier {
  return { sentence: unpack(sentence, MAIL_TYPES.length), mail: unpack(mail, LABELS.length), weigh }
}

function unpack({ scale, weights, bias }: z.infer<typeof table>, labels: number): Linear {
  const bytes = atob(weights)
  const unpacked = new Float32Array(PLACES * labels)
  for (let at = 0; at < unpacked.length; at += 1) unpacked[at] = ((bytes.charCodeAt(at) << 24) >> 24) * scale
  return { labels, weights: unpacked, bias: Float32Array.from(bias) }
}
