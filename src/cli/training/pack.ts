import type { Classifier } from '#core/detection/classifier/classifier.ts'
import { FEATURE_VERSION } from '#core/detection/classifier/features.ts'
import type { ClassifierFile } from '#core/detection/classifier/file.ts'
import type { Linear } from '#core/learning/fit.ts'

const MOST = 127
const DIGITS = 4

/** Packs weights into one byte each: a hundredth of the largest weight moved no figure. */
export function packClassifier({ words, weigh }: Classifier, card: ClassifierFile['card']): ClassifierFile {
  return { card, featureVersion: FEATURE_VERSION, words: pack(words), weigh: weigh.map((own) => own.map(rounded)) }
}

function pack({ weights, bias }: Linear) {
  return { ...packWeights(weights), bias: [...bias].map(rounded) }
}

/** Weights in one byte each, in base64. */
export function packWeights(weights: Float32Array): { scale: number; weights: string } {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  return { scale, weights: Buffer.from(bytes.buffer).toString('base64') }
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS))
}
