import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { readDate } from '#core/mail/dates.ts'

describe('dates of mails', () => {
  test.each([
    ['Mon, 6 May 2024 10:00:00 +0200', '2024-05-06T10:00:00+02:00'],
    ['Mon, 6 May 2024 10:00:00 +0200 (Central European (summer) Time)', '2024-05-06T10:00:00+02:00'],
    ['6 May 2024 10:00 -0700', '2024-05-06T10:00:00-07:00'],
    ['Mon,06 May 24 10:00:00 GMT', '2024-05-06T10:00:00Z'],
    ['Sunday, 6 May 2024 10:00:00 UT', '2024-05-06T10:00:00Z'], // a wrong weekday
    ['Mo,  6 May 2024 10:00:00 GMT+0200', '2024-05-06T10:00:00+02:00'],
    ['Mon, 6 May 2024 10:00:00 EST', '2024-05-06T10:00:00-05:00'],
    ['2024-05-06T10:00:00+05:30', '2024-05-06T10:00:00+05:30'],
    ['2024-05-06 10:00:00.123z', '2024-05-06T10:00:00.123Z'],
  ])('%s', (text, iso) => {
    expect(readDate(text)).toBe(iso)
  })

  test.each([
    null,
    '',
    'yesterday',
    '2024-05-06',
    '2024-05-06 10:00:00',
    '2024-13-06T10:00:00Z',
    'Mon, 6 May 2024 10:00:00',
    '32 May 2024 10:00 +0000',
    '1715000000',
    ' '.repeat(500),
  ])('%s is none', (text) => {
    expect(readDate(text)).toBeNull()
  })

  test('what looks like RFC 3339 is read as luxon reads it, days that no calendar has among it', () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'))
    const offset = fc.oneof(
      fc.constantFrom('Z', '+00:00', '-00:00'),
      fc.tuple(fc.constantFrom('+', '-'), two(14), two(59)).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
    )
    const text = fc
      .tuple(fc.integer({ min: 1900, max: 2099 }), two(13), two(32), two(24), two(60), two(60), offset)
      .map(([year, month, day, hour, minute, second, zone]) => `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`)
    fc.assert(
      fc.property(text, (date) => {
        const read = DateTime.fromISO(date, { setZone: true })
        expect(readDate(date)).toBe(read.isValid ? read.toISO({ suppressMilliseconds: true }) : null)
      }),
      { numRuns: 2_000 },
    )
  })

  test('every moment comes back, from both forms, with its offset', () => {
    const moments = fc.tuple(fc.date({ min: new Date('1980-01-01'), max: new Date('2080-01-01'), noInvalidDate: true }), fc.integer({ min: -47, max: 56 }))
    fc.assert(
      fc.property(moments, ([date, quarters]) => {
        const moment = DateTime.fromJSDate(date)
          .startOf('second')
          .setZone(`UTC${quarters < 0 ? '-' : '+'}${Math.floor(Math.abs(quarters) / 4)}:${String((Math.abs(quarters) % 4) * 15).padStart(2, '0')}`)
        for (const text of [moment.toRFC2822(), moment.toISO({ suppressMilliseconds: true })]) {
          const read = DateTime.fromISO(readDate(text) ?? 'unread', { setZone: true })
          expect([read.toMillis(), read.offset]).toEqual([moment.toMillis(), moment.offset])
        }
      }),
    )
  })
})
