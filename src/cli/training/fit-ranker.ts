import { RANKER_PLACES, type Ranker, scoreOf } from '#core/detection/ranker/ranker.ts'
import { randomNumbers, shuffle, softmax } from '#core/learning/fit.ts'

/** The candidates of one mail by their signs' places, and which of them are right; `none` is right where no candidate is. */
export type Question = { candidates: { places: readonly number[]; isRight: boolean }[]; none: readonly number[] }

const ROUNDS = 12
const RATE = 0.15
/** What the last rounds agree on: the last mails of the last round count no more than others. */
const AVERAGED = 8
const DECAY = 1e-5
/** Errors this small teach nothing. */
const LEAST_ERROR = 1e-4
const SMOOTH = 1e-6
const SEED = 7

/**
 * Fits a ranker: the chance of each candidate of a mail against all others and none (a conditional logit), by AdaGrad in a fixed
 * order, averaged. Where several forms of a name are right, their chances count together.
 */
export function fitRanker(questions: readonly Question[]): Ranker {
  const weights = new Float32Array(RANKER_PLACES)
  const squares = new Float32Array(RANKER_PLACES).fill(SMOOTH)
  const order = [...questions]
  const random = randomNumbers(SEED)
  const average = new Float32Array(RANKER_PLACES)
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random)
    for (const question of order) learn(weights, squares, question)
    if (round >= ROUNDS - AVERAGED) addShare(average, weights)
  }
  return average
}

function addShare(average: Ranker, weights: Ranker): void {
  weights.forEach((weight, place) => {
    average[place] = (average[place] ?? 0) + weight / AVERAGED
  })
}

/** Whether a ranker puts a right answer first. */
export function isAnswered(ranker: Ranker, question: Question): boolean {
  const answers = answersTo(question)
  const scores = answers.map(({ places }) => scoreOf(ranker, places))
  return answers[scores.indexOf(Math.max(...scores))]?.isRight === true
}

function answersTo({ candidates, none }: Question): Question['candidates'] {
  return [...candidates, { places: none, isRight: !candidates.some(({ isRight }) => isRight) }]
}

function learn(weights: Ranker, squares: Float32Array, question: Question): void {
  const answers = answersTo(question)
  const chances = softmax(answers.map(({ places }) => scoreOf(weights, places)))
  const right = answers.reduce((sum, { isRight }, at) => sum + (isRight ? (chances[at] ?? 0) : 0), 0)
  answers.forEach(({ places, isRight }, at) => {
    const chance = chances[at] ?? 0
    const error = chance - (isRight ? chance / right : 0)
    if (Math.abs(error) >= LEAST_ERROR) correct(weights, squares, places, error)
  })
}

function correct(weights: Ranker, squares: Float32Array, places: readonly number[], error: number): void {
  for (const place of places) {
    const weight = weights[place] ?? 0
    const gradient = error + DECAY * weight
    const square = (squares[place] ?? 0) + gradient * gradient
    squares[place] = square
    weights[place] = weight - (RATE * gradient) / Math.sqrt(square)
  }
}
