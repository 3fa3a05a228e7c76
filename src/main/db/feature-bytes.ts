import type { Features } from '#core/detection/classifier/features.ts'

const PLACE_BYTES = 2
const SCORE_BYTES = 4

// Little-endian on every machine, so that a database can move to another one.

/** Hashed features as the bytes of a database column. */
export function packFeatures(features: Features): Buffer {
  const bytes = Buffer.alloc(features.length * PLACE_BYTES)
  features.forEach((place, at) => {
    bytes.writeUInt16LE(place, at * PLACE_BYTES)
  })
  return bytes
}

/** The opposite of packFeatures. */
export function unpackFeatures(bytes: Buffer): Features {
  return Uint16Array.from({ length: Math.floor(bytes.length / PLACE_BYTES) }, (_, at) => bytes.readUInt16LE(at * PLACE_BYTES))
}

/** Scores as the bytes of a database column, in single precision. */
export function packScores(scores: readonly number[]): Buffer {
  const bytes = Buffer.alloc(scores.length * SCORE_BYTES)
  scores.forEach((score, at) => {
    bytes.writeFloatLE(score, at * SCORE_BYTES)
  })
  return bytes
}

/** The opposite of packScores, to single precision. */
export function unpackScores(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / SCORE_BYTES) }, (_, at) => bytes.readFloatLE(at * SCORE_BYTES))
}
