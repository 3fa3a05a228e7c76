import { PLACES } from '../detection/classifier/features.ts'
import { LABELS } from '../detection/classifier/labels.ts'
import type { PersonalLayer } from './personal.ts'

const PLACE_BYTES = 2
const FLOAT_BYTES = 4
const ROW_BYTES = PLACE_BYTES + LABELS.length * FLOAT_BYTES
const BIAS_BYTES = LABELS.length * FLOAT_BYTES

/** Packs a personal layer for the database: the bias, then a row for each place that has weights. Few have: reviews are few. */
export function packLayer({ weights, bias, labels }: PersonalLayer): Uint8Array {
  const used = Array.from({ length: PLACES }, (_, place) => place).filter((place) =>
    weights.subarray(place * labels, (place + 1) * labels).some((weight) => weight !== 0),
  )
  const bytes = new Uint8Array(BIAS_BYTES + used.length * ROW_BYTES)
  const view = new DataView(bytes.buffer)
  bias.forEach((value, label) => {
    view.setFloat32(label * FLOAT_BYTES, value, true)
  })
  used.forEach((place, row) => {
    const start = BIAS_BYTES + row * ROW_BYTES
    view.setUint16(start, place, true)
    for (let label = 0; label < labels; label += 1) view.setFloat32(start + PLACE_BYTES + label * FLOAT_BYTES, weights[place * labels + label] ?? 0, true)
  })
  return bytes
}

/**
 * Unpacks what packLayer packed.
 *
 * @throws RangeError for bytes that were cut off
 */
export function unpackLayer(bytes: Uint8Array): PersonalLayer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const labels = LABELS.length
  const layer = { labels, weights: new Float32Array(PLACES * labels), bias: new Float32Array(labels) }
  for (let label = 0; label < labels; label += 1) layer.bias[label] = view.getFloat32(label * FLOAT_BYTES, true)
  for (let start = BIAS_BYTES; start < bytes.byteLength; start += ROW_BYTES) {
    const place = view.getUint16(start, true)
    for (let label = 0; label < labels; label += 1) layer.weights[place * labels + label] = view.getFloat32(start + PLACE_BYTES + label * FLOAT_BYTES, true)
  }
  return layer
}
