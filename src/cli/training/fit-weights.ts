import { weigh } from '#core/detection/classifier/classifier.ts'
import { softmax } from '#core/learning/fit.ts'

const ROUNDS = 300
const RATE = 0.05
const PULL = 0.002
const KEPT = 0.95
const SMOOTH = 1e-10

/** Multinomial logistic regression over few dense values: whole rounds of RMSprop with a falling rate, pulled towards 0. */
export function fitWeights(rows: readonly { evidence: number[]; label: number }[], labels: number): number[][] {
  const size = (rows[0]?.evidence.length ?? 0) + 1
  const table = () => Array.from({ length: labels }, () => new Array<number>(size).fill(0))
  const weights = table()
  const squares = table()
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = slopesOf(rows, weights, table())
    const rate = RATE * (1 - round / ROUNDS)
    weights.forEach((own, label) => {
      own.forEach((weight, place) => {
        const pull = place < size - 1 ? PULL * weight : 0
        const slope = (slopes[label]?.[place] ?? 0) / rows.length + pull
        const square = KEPT * (squares[label]?.[place] ?? 0) + (1 - KEPT) * slope * slope
        if (squares[label]) squares[label][place] = square
        own[place] = weight - (rate * slope) / Math.sqrt(square + SMOOTH)
      })
    })
  }
  return weights
}

function slopesOf(rows: readonly { evidence: number[]; label: number }[], weights: number[][], slopes: number[][]): number[][] {
  for (const { evidence, label } of rows) {
    softmax(weigh(weights, evidence)).forEach((chance, at) => {
      const error = chance - (at === label ? 1 : 0)
      const own = slopes[at]
      if (!own) return
      evidence.forEach((value, place) => {
        own[place] = (own[place] ?? 0) + error * value
      })
      own[evidence.length] = (own[evidence.length] ?? 0) + error
    })
  }
  return slopes
}
