import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openText, sealText } from '#main/review/text-vault.ts'
import { AppError } from '#shared/ipc/errors.ts'

const key = randomBytes(32)
const unavailable = (open: () => unknown) => {
  try {
    open()
  } catch (error) {
    return error instanceof AppError && error.code === 'text_unavailable'
  }
  return false
}

test('every text comes back as it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => openText(sealText(text, key), key) === text))
})

test('a sealed text is nonce, tag and ciphertext, new each time, and shows nothing of the text', () => {
  const text = 'We would like to invite you'
  const [first, second] = [sealText(text, key), sealText(text, key)]
  expect(first).toHaveLength(12 + 16 + text.length)
  expect(first.subarray(0, 12)).not.toEqual(second.subarray(0, 12))
  expect(first.includes('invite')).toBe(false)
})

test('another key does not open it', () => {
  expect(unavailable(() => openText(sealText('text', key), randomBytes(32)))).toBe(true)
})

test('a single changed bit anywhere, or a missing end, does not open', () => {
  const sealed = sealText('We would like to invite you', key)
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
      const changed = Buffer.from(sealed)
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at)
      return unavailable(() => openText(changed, key))
    }),
  )
  fc.assert(fc.property(fc.nat(sealed.length - 1), (length) => unavailable(() => openText(sealed.subarray(0, length), key))))
})
