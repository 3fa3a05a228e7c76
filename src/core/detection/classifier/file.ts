import { z } from 'zod'
import type { Classifier } from './classifier.ts'
import { FEATURE_VERSION, PLACES } from './features.ts'
import { LABELS } from './labels.ts'

/** Weights in one byte each: `value = byte * scale`, in base64. */
const table = z.object({ scale: z.number(), weights: z.base64(), bias: z.array(z.number()) })

/** The file of weights as `npm run train` writes it, with the card that says where they come from. */
export const classifierFile = z.object({
  card: z.object({
    description: z.string(),
    corpus: z.iso.date(),
    mails: z.record(z.string(), z.number()),
    forms: z.number(),
    heldOut: z.record(z.string(), z.number()),
  }),
  featureVersion: z.literal(FEATURE_VERSION),
  words: table,
  weigh: z.array(z.array(z.number())).length(LABELS.length),
})
export type ClassifierFile = z.infer<typeof classifierFile>

/** Unpacks the weights. */
export function readClassifier({ words, weigh }: ClassifierFile): Classifier {
  const bytes = atob(words.weights)
  const weights = new Float32Array(PLACES * LABELS.length)
  for (let at = 0; at < weights.length; at += 1) weights[at] = ((bytes.charCodeAt(at) << 24) >> 24) * words.scale
  return { words: { labels: LABELS.length, weights, bias: Float32Array.from(words.bias) }, weigh }
}
