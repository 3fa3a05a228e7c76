import { expect, test } from 'vitest'
import { hasEnded, interviewStart } from '#core/applications/interviews.ts'
import type { InterviewTime } from '#shared/domain/detection.ts'

const interview = (patch: Partial<InterviewTime> = {}): InterviewTime => ({ start: '2026-03-10T10:00', end: null, timeZone: 'Europe/Berlin', ...patch })
const at = (iso: string) => Date.parse(iso)

test('starts at the wall clock of its zone', () => {
  expect(interviewStart(interview(), 'UTC')).toBe(at('2026-03-10T09:00Z'))
  expect(interviewStart(interview({ timeZone: '-05:00' }), 'UTC')).toBe(at('2026-03-10T15:00Z'))
  expect(interviewStart(interview({ timeZone: null }), 'America/New_York')).toBe(at('2026-03-10T14:00Z'))
  expect(interviewStart(interview({ timeZone: 'Mars/Olympus' }), 'America/New_York')).toBe(at('2026-03-10T14:00Z'))
})

test('summer time counts: 10:00 in Berlin is 08:00 UTC in April', () => {
  expect(interviewStart(interview({ start: '2026-04-10T10:00' }), 'UTC')).toBe(at('2026-04-10T08:00Z'))
})

test.each([
  ['an hour after its start when no end is given', {}, '2026-03-10T09:59Z', '2026-03-10T10:00Z'],
  ['at its end', { end: '2026-03-10T10:30' }, '2026-03-10T09:29Z', '2026-03-10T09:30Z'],
  ['by the computer’s zone when the mail gave none', { timeZone: null }, '2026-03-10T14:59Z', '2026-03-10T15:00Z'],
])('ends %s', (_, patch, before, after) => {
  expect(hasEnded(interview(patch), 'America/New_York', at(before))).toBe(false)
  expect(hasEnded(interview(patch), 'America/New_York', at(after))).toBe(true)
})

test('the farthest zones are not taken for long past', () => {
  const far = interview({ timeZone: '-12:00' })
  expect(hasEnded(far, 'UTC', at('2026-03-10T22:59Z'))).toBe(false)
  expect(hasEnded(far, 'UTC', at('2026-03-10T23:00Z'))).toBe(true)
})

test('a date that does not exist is never upcoming', () => {
  expect(hasEnded(interview({ start: '2026-13-45T10:00' }), 'UTC', at('2026-03-10T00:00Z'))).toBe(true)
})
