import { softmax } from '#core/learning/fit.ts'

const ROUNDS = 300
const RATE = 0.05
const PULL = 0.002
const KEPT = 0.95
const SMOOTH = 1e-10

type Row = { evidence: readonly number[]; label: number }

/**
 * Multinomial logistic regression over few dense values: whole rounds of RMSprop with a falling rate, pulled towards 0.
 *
 * @returns for each label a weight for each value, and the bias at the end
 */
export function fitWeights(rows: readonly Row[], labels: number): number[][] {
  const size = (rows[0]?.evidence.length ?? 0) + 1
  const values = rows.map(({ evidence }) => Float64Array.from([...evidence, 1]))
  const weights = new Float64Array(labels * size)
  const squares = new Float64Array(labels * size)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = slopesOf(rows, values, weights, labels)
    const rate = RATE * (1 - round / ROUNDS)
    weights.forEach((weight, at) => {
      const pull = at % size < size - 1 ? PULL * weight : 0
      const slope = (slopes[at] ?? 0) / rows.length + pull
      const square = KEPT * (squares[at] ?? 0) + (1 - KEPT) * slope * slope
      squares[at] = square
      weights[at] = weight - (rate * slope) / Math.sqrt(square + SMOOTH)
    })
  }
  return Array.from({ length: labels }, (_, label) => [...weights.subarray(label * size, (label + 1) * size)])
}

function slopesOf(rows: readonly Row[], values: readonly Float64Array[], weights: Float64Array, labels: number): Float64Array {
  const slopes = new Float64Array(weights.length)
  rows.forEach(({ label }, row) => {
    const own = values[row] ?? new Float64Array()
    softmax(scoresOf(own, weights, labels)).forEach((chance, at) => {
      add(slopes, at * own.length, own, chance - (at === label ? 1 : 0))
    })
  })
  return slopes
}

function scoresOf(own: Float64Array, weights: Float64Array, labels: number): number[] {
  return Array.from({ length: labels }, (_, label) => {
    let sum = 0
    for (let at = 0; at < own.length; at += 1) sum += (own[at] ?? 0) * (weights[label * own.length + at] ?? 0)
    return sum
  })
}

function add(slopes: Float64Array, from: number, own: Float64Array, error: number): void {
  for (let at = 0; at < own.length; at += 1) slopes[from + at] = (slopes[from + at] ?? 0) + error * (own[at] ?? 0)
}
