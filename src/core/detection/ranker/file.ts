import { z } from 'zod'
import { RANKER_PLACES, type Ranker } from './ranker.ts'

/** Weights in one byte each: `value = byte * scale`, in base64. */
const table = z.object({ scale: z.number(), weights: z.base64() })

/** The file of weights as `npm run train` writes it, with the card that says where they come from. */
export const rankersFile = z.object({
  card: z.object({ description: z.string(), corpus: z.iso.date(), mails: z.number(), heldOut: z.record(z.string(), z.number()) }),
  employer: table,
  titleBounds: table,
  title: table,
})
export type RankersFile = z.infer<typeof rankersFile>

/** What chooses among the names and phrases of a mail; `titleBounds` tells where titles begin and end. */
export type Rankers = { employer: Ranker; titleBounds: Ranker; title: Ranker }

/** Unpacks the weights. */
export function readRankers({ employer, titleBounds, title }: RankersFile): Rankers {
  return { employer: unpack(employer), titleBounds: unpack(titleBounds), title: unpack(title) }
}

function unpack({ scale, weights }: z.infer<typeof table>): Ranker {
  const bytes = atob(weights)
  return Float32Array.from({ length: RANKER_PLACES }, (_, at) => ((bytes.charCodeAt(at) << 24) >> 24) * scale)
}
