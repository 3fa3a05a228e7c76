/** Weights of a linear classifier over hashed features: `weights[place * labels + label]`, and one bias a label. */
export type Linear = { labels: number; weights: Float32Array; bias: Float32Array }

/** One example: which label is right, and what is known of it already as scores (0 where nothing is). */
export type Example = { features: ArrayLike<number>; label: number; offset?: ArrayLike<number> }

type FitOptions = {
  places: number
  labels: number
  rounds: number
  rate: number
  /** Pull towards 0 at every step. */
  decay: number
}

const BIAS_RATE = 0.02
/** Errors this small teach nothing and cost most of the time. */
const LEAST_ERROR = 0.003
const SMOOTH = 1e-4
const SEED = 7

/**
 * Fits a multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) in a fixed order, so that the same examples give the same
 * weights bit for bit.
 */
export function fit(examples: readonly Example[], options: FitOptions): Linear {
  const { places, labels, rounds } = options
  const model: Linear = { labels, weights: new Float32Array(places * labels), bias: new Float32Array(labels) }
  const squares = new Float32Array(places * labels)
  const order = [...examples]
  const random = randomNumbers(SEED)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const example of order) learn(model, squares, example, options)
  }
  return model
}

function learn(model: Linear, squares: Float32Array, example: Example, options: FitOptions): void {
  const scores = scoresOf(model, example.features)
  const known = example.offset
  if (known) for (let label = 0; label < scores.length; label += 1) scores[label] = at(scores, label) + at(known, label)
  softmax(scores).forEach((chance, label) => {
    const error = chance - (label === example.label ? 1 : 0)
    if (Math.abs(error) >= LEAST_ERROR) correct(model, squares, example.features, label, error, options)
  })
}

function correct(model: Linear, squares: Float32Array, features: ArrayLike<number>, label: number, error: number, { rate, decay }: FitOptions): void {
  const { weights, bias, labels } = model
  const slope = error * scaleOf(features)
  bias[label] = at(bias, label) - BIAS_RATE * error
  for (let i = 0; i < features.length; i += 1) {
    const place = at(features, i) * labels + label
    const weight = at(weights, place)
    const gradient = slope + decay * weight
    const square = at(squares, place) + gradient * gradient
    squares[place] = square
    weights[place] = weight - (rate * gradient) / (Math.sqrt(square) + SMOOTH)
  }
}

/** A label's score for each: the sum of its weights, less the longer the mail, and its bias. */
export function scoresOf({ labels, weights, bias }: Linear, features: ArrayLike<number>): number[] {
  const sums = new Float64Array(labels)
  for (let i = 0; i < features.length; i += 1) {
    const from = (features[i] ?? 0) * labels
    for (let label = 0; label < labels; label += 1) sums[label] = (sums[label] ?? 0) + (weights[from + label] ?? 0)
  }
  const scale = scaleOf(features)
  return Array.from(sums, (sum, label) => sum * scale + at(bias, label))
}

/** Long mail has more of everything. */
function scaleOf(features: ArrayLike<number>): number {
  return 1 / Math.sqrt(Math.max(1, features.length))
}

/** Scores as chances that add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** Reads a number of a list whose length is known to hold it. */
function at(list: ArrayLike<number>, place: number): number {
  return list[place] ?? 0
}

/** Numerical Recipes' quick generator: the same numbers everywhere. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Shuffles a list in place (Fisher and Yates). */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    ;[list[last], list[other]] = [list[other] as T, list[last] as T]
  }
}
