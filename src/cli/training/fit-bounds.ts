import { ENDS, endSigns, mayBegin, STARTS, startSigns } from '#core/detection/extract/title-bounds.ts'
import { type Tokens, WORD } from '#core/detection/extract/title-tokens.ts'
import { RANKER_PLACES, type Ranker, signPlaces } from '#core/detection/ranker/ranker.ts'
import { randomNumbers, shuffle } from '#core/learning/fit.ts'
import type { LessonSource } from './title-lessons.ts'

const ROUNDS = 4
const RATE = 0.2
/** Errors this small teach nothing. */
const LEAST_ERROR = 0.002
const SMOOTH = 1e-4
const SEED = 11

/** Fits what tells where titles begin and end: two logistic regressions over all words of the mails, by AdaGrad in a fixed order. */
export function fitBounds(sources: readonly LessonSource[]): Ranker {
  const weights = new Float32Array(RANKER_PLACES)
  const squares = new Float32Array(RANKER_PLACES).fill(SMOOTH)
  const order = [...sources]
  const random = randomNumbers(SEED)
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random)
    for (const { tokens, starts, ends } of order) {
      for (let at = 0; at < tokens.bits.length; at += 1) {
        if (!((tokens.bits[at] ?? 0) & WORD)) continue
        if (mayBegin(tokens, at)) learn(weights, squares, startPlaces(tokens, at), starts.has(at))
        learn(weights, squares, endPlaces(tokens, at), ends.has(at))
      }
    }
  }
  return weights
}

function startPlaces(tokens: Tokens, at: number): number[] {
  return signPlaces(STARTS, startSigns(tokens, at))
}

function endPlaces(tokens: Tokens, at: number): number[] {
  return signPlaces(ENDS, endSigns(tokens, at))
}

function learn(weights: Ranker, squares: Float32Array, places: readonly number[], isBound: boolean): void {
  let score = 0
  for (const place of places) score += weights[place] ?? 0
  const error = 1 / (1 + Math.exp(-score)) - (isBound ? 1 : 0)
  if (Math.abs(error) < LEAST_ERROR) return
  for (const place of places) {
    const square = (squares[place] ?? 0) + error * error
    squares[place] = square
    weights[place] = (weights[place] ?? 0) - (RATE * error) / Math.sqrt(square)
  }
}
