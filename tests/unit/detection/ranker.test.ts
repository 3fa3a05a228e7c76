import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitRanker, isAnswered, type Question } from '#cli/training/fit-ranker.ts'
import { packWeights } from '#cli/training/pack.ts'
import { readRankers } from '#core/detection/ranker/file.ts'
import { RANKER_PLACES, Signs, scoreOf } from '#core/detection/ranker/ranker.ts'

const places = (...signs: string[]) => {
  const all = new Signs()
  for (const sign of signs) all.add(sign)
  return [...all.places]
}
const candidate = (isRight: boolean, ...signs: string[]) => ({ places: places(...signs), isRight })
const none = places('none')

/** Names behind "at" are right, names behind "Dear" never; a mail without the one names no employer. */
const LESSONS: Question[] = [
  { candidates: [candidate(true, 'at', 'long'), candidate(false, 'Dear')], none },
  { candidates: [candidate(false, 'Dear', 'long'), candidate(true, 'at')], none },
  { candidates: [candidate(false, 'Dear'), candidate(false, 'Dear', 'long')], none },
]

describe('a ranker', () => {
  test('puts first what stood where right names stood, and none where no name did', () => {
    const ranker = fitRanker(LESSONS)
    expect(isAnswered(ranker, { candidates: [candidate(false, 'Dear', 'new'), candidate(true, 'at', 'new')], none })).toBe(true)
    expect(isAnswered(ranker, { candidates: [candidate(false, 'Dear', 'new')], none })).toBe(true)
    expect(isAnswered(ranker, { candidates: [candidate(true, 'Dear', 'new')], none })).toBe(false)
  })

  test('takes any of several right forms', () => {
    const ranker = fitRanker([{ candidates: [candidate(true, 'short'), candidate(true, 'long'), candidate(false, 'other')], none }])
    for (const form of ['short', 'long']) expect(scoreOf(ranker, places(form))).toBeGreaterThan(scoreOf(ranker, places('other')))
  })

  test('learns the same weights from the same mails', () => {
    expect(fitRanker(LESSONS)).toEqual(fitRanker(LESSONS))
  })

  test('is read back from its file as it was, but for half a step', () => {
    const weight = fc.record({ place: fc.nat(RANKER_PLACES - 1), value: fc.float({ min: -8, max: 8, noNaN: true }) })
    fc.assert(
      fc.property(fc.uniqueArray(weight, { minLength: 1, maxLength: 20, selector: ({ place }) => place }), (set) => {
        fc.pre(set.some(({ value }) => Math.abs(value) > 0.01))
        const weights = new Float32Array(RANKER_PLACES)
        for (const { place, value } of set) weights[place] = value
        const packed = packWeights(weights)
        const card = { description: '', corpus: '2026-01-01', mails: 1, heldOut: {} }
        const { employer } = readRankers({ card, employer: packed, titleBounds: packed, title: packed })
        for (const { place, value } of set) expect(Math.abs((employer[place] ?? 0) - value)).toBeLessThanOrEqual(packed.scale * 0.51)
      }),
      { numRuns: 20 },
    )
  })

  test('counts each sign once', () => {
    const signs = new Signs()
    for (let time = 0; time < 3; time += 1) signs.add('before=', 'at')
    expect(signs.places.size).toBe(1)
  })
})
