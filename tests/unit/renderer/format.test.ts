import { describe, expect, test } from 'vitest'
import { calendarDate, count, fileSize, fullDate, percent, relativeTime, shortDate } from '#renderer/lib/format.ts'

const place = { locale: 'en-GB', timeZone: 'Europe/Berlin' }
const now = Date.parse('2026-11-22T16:00:00Z')

describe('dates in a list', () => {
  test.each([
    ['today: the time', '2026-11-22T08:05:00Z', '09:05'],
    ['yesterday evening, less than a day ago', '2026-11-21T20:00:00Z', '21 Nov'],
    ['the day is that of the person, not of UTC', '2026-11-21T23:30:00Z', '00:30'],
    ['another year', '2025-12-31T12:00:00Z', '31 Dec 2025'],
    ['new year by the person’s clock', '2025-12-31T23:30:00Z', '1 Jan'],
  ])('%s', (_, iso, shown) => {
    expect(shortDate(iso, now, place)).toBe(shown)
  })

  test('in full', () => {
    const shown = fullDate('2026-11-22T23:05:00Z', place)
    for (const part of ['Mon', '23', 'Nov', '2026', '0:05']) expect(shown).toContain(part)
  })
})

test('a calendar day is the same everywhere', () => {
  for (const part of ['Mon', '30', 'Nov', '2026']) expect(calendarDate('2026-11-30', { locale: 'en-GB' })).toContain(part)
})

describe('how long ago', () => {
  test.each([
    [-30_000, 'now'],
    [30_000, 'now'],
    [-60_000, '1 minute ago'],
    [14 * 60_000, 'in 14 minutes'],
    [-2 * 3_600_000, '2 hours ago'],
    [-86_400_000, '1 day ago'],
    [-10 * 86_400_000, '10 days ago'],
  ])('%i ms: %s', (distance, words) => {
    expect(relativeTime(new Date(now + distance).toISOString(), now, place)).toBe(words)
  })
})

test('a share is never rounded up to certainty', () => {
  expect(percent(0.999, place)).toBe('99%')
  expect(percent(1, place)).toBe('100%')
  expect(percent(0, place)).toBe('0%')
})

test('file sizes and counts', () => {
  expect(fileSize(94_000_000, place)).toBe('94 MB')
  expect(fileSize(2_497_281_120, place)).toBe('2.5 GB')
  expect(count(1, 'application', 'applications', place)).toBe('1 application')
  expect(count(1200, 'application', 'applications', place)).toBe('1,200 applications')
})
