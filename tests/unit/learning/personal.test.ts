import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PLACES } from '#core/detection/classifier/features.ts'
import { LABELS, type Label } from '#core/detection/classifier/labels.ts'
import { packLayer, unpackLayer } from '#core/learning/layer-bytes.ts'
import { answer, type Learnable, learnCorrection, learnPersonal, personalScores, type ReviewExample } from '#core/learning/personal.ts'
import { similarTo } from '#core/learning/similar.ts'

const scoresFor = (label: Label, by = 4) => LABELS.map((one) => (one === label ? by : 0))

const learnable = fc.record({
  features: fc.uniqueArray(fc.nat(PLACES - 1), { minLength: 1, maxLength: 60 }).map((places) => Uint16Array.from(places)),
  shipped: fc.constantFrom(...LABELS),
})
const reviews = (maxLength: number) =>
  fc.array(
    learnable.chain(({ features, shipped }) =>
      fc.record({ label: fc.constantFrom(...LABELS), thread: fc.nat(9).map(String) }).map((said) => ({ ...said, features, scores: scoresFor(shipped) })),
    ),
    { maxLength },
  )

const BUNDLED: ReviewExample[] = LABELS.map((label, at) => ({
  features: Uint16Array.of(at, 100 + at, 200 + at),
  scores: scoresFor(label),
  label,
  thread: `${at}`,
}))

describe('learning from reviews', () => {
  test('teaches nothing without reviews', () => {
    const { used, reviews: compared, layer } = learnPersonal([], BUNDLED)
    expect(used).toBe(false)
    expect(compared).toEqual({ mails: 0, shipped: 0, personal: 0 })
    expect(personalScores(layer, { features: Uint16Array.of(1, 2), scores: scoresFor('offer') })).toEqual(scoresFor('offer'))
  })

  test('is not used where all reviews agree', () => {
    fc.assert(
      fc.property(fc.array(learnable, { maxLength: 12 }), (mails) => {
        const agreeing = mails.map(({ features, shipped }, at): ReviewExample => ({ features, scores: scoresFor(shipped), label: shipped, thread: `${at}` }))
        const { used, reviews: compared } = learnPersonal(agreeing, BUNDLED)
        expect(used).toBe(false)
        expect(compared.shipped).toBe(compared.mails)
      }),
      { numRuns: 20 },
    )
  })

  test('is used only when right more often on reviews, and no less often on the bundled mails; the same reviews teach the same', () => {
    fc.assert(
      fc.property(reviews(14), (said) => {
        const { used, layer, reviews: compared, bundled } = learnPersonal(said, BUNDLED)
        expect(used).toBe(compared.personal > compared.shipped && bundled.personal >= bundled.shipped)
        expect(learnPersonal(said, BUNDLED).layer).toEqual(layer)
      }),
      { numRuns: 20 },
    )
  })

  const sender = [5000, 5001, 5002]
  /** Mails of one sender that share nothing else; the shipped weights take them for confirmations. */
  const letters = (many: number, label: Label): ReviewExample[] =>
    Array.from({ length: many }, (_, at) => ({
      features: Uint16Array.from([...sender, ...Array.from({ length: 20 }, (_, word) => 10_000 + at * 20 + word)]),
      scores: scoresFor('application_confirmation'),
      label,
      thread: `letter ${at}`,
    }))

  test('finds what the mails of a habit share, and proves it on conversations left out', () => {
    const { used, layer, reviews: compared } = learnPersonal(letters(8, 'rejection'), BUNDLED)
    expect(used).toBe(true)
    expect(compared).toEqual({ mails: 8, shipped: 0, personal: 8 })
    const unseen = { features: Uint16Array.from([...sender, 40_000, 40_001, 40_002]), scores: scoresFor('application_confirmation') }
    expect(answer(layer, unseen)).toBe('rejection')
  })

  test('proves nothing on mails of one and the same conversation', () => {
    const said = letters(8, 'rejection').map((letter) => ({ ...letter, thread: 'the same' }))
    expect(learnPersonal(said, BUNDLED)).toMatchObject({ used: false, reviews: { mails: 8, shipped: 0, personal: 0 } })
  })

  test('passes over what all mail has', () => {
    const common = BUNDLED.map((mail) => ({ ...mail, features: Uint16Array.from([...mail.features, ...sender]) }))
    expect(learnPersonal(letters(8, 'rejection'), common).used).toBe(false)
  })
})

describe('a packed layer', () => {
  test('is unpacked as it was', () => {
    fc.assert(
      fc.property(reviews(10), (said) => {
        const { layer } = learnPersonal(said, BUNDLED)
        expect(unpackLayer(packLayer(layer))).toEqual(layer)
      }),
      { numRuns: 20 },
    )
  })

  test('that was cut off is refused', () => {
    expect(() => unpackLayer(packLayer(learnPersonal([], BUNDLED).layer).subarray(0, 7))).toThrow(RangeError)
  })
})

describe('mails like a corrected one', () => {
  const mail = (places: number[]): Learnable => ({ features: Uint16Array.from(places), scores: scoresFor('application_confirmation', 2) })
  const form = Array.from({ length: 30 }, (_, at) => 20_000 + at)
  const corrected: ReviewExample = { ...mail([...form, 1, 2, 3]), label: 'rejection', thread: 'one' }
  const layer = learnCorrection(corrected, [corrected], BUNDLED)

  test('say much of the same and would get the same answer', () => {
    const same = mail([...form, 7, 8, 9])
    const other = mail(Array.from({ length: 30 }, (_, at) => 30_000 + at))
    expect(similarTo(corrected, [same, other], layer)).toEqual([same])
  })

  test('are none that had the corrected answer before', () => {
    const right = { ...mail([...form, 7]), scores: scoresFor('rejection') }
    expect(similarTo(corrected, [right], layer)).toEqual([])
  })
})
