import { describe, expect, test } from 'vitest'
import { describeInterview, isTimeZone } from '#renderer/lib/interview-time.ts'

const year = new Date().getFullYear()
const berlin = { locale: 'en-GB', timeZone: 'Europe/Berlin' }
const interview = (patch: object) => ({ start: `${year}-06-10T14:00`, end: `${year}-06-10T15:00`, timeZone: null, place: null, ...patch })

describe('an interview in words', () => {
  test('as stated, and on the person’s clock', () => {
    const { stated, zone, local } = describeInterview(interview({ timeZone: 'America/New_York' }), berlin)
    expect(stated).toContain('14:00')
    expect(stated).toContain('15:00')
    expect(zone).toBe('America/New_York')
    expect(local).toContain('20:00')
  })

  test('an offset is a zone too', () => {
    expect(describeInterview(interview({ timeZone: '+09:00' }), berlin).local).toContain('07:00')
    expect(describeInterview(interview({ timeZone: '-05:30' }), berlin).local).toContain('21:30')
  })

  test('the own zone is not said twice', () => {
    expect(describeInterview(interview({ timeZone: 'Europe/Berlin' }), berlin).local).toBeNull()
    expect(describeInterview(interview({ timeZone: '+02:00' }), berlin).local).toBeNull()
  })

  test('without a zone nothing is converted', () => {
    const { stated, zone, local } = describeInterview(interview({}), berlin)
    expect(stated).toContain('14:00')
    expect(zone).toBe('no time zone given')
    expect(local).toBeNull()
  })

  test('the calendar tile shows the day on the person’s clock', () => {
    const late = interview({ start: `${year}-06-10T22:00`, end: null, timeZone: 'America/Los_Angeles' })
    expect(describeInterview(late, berlin)).toMatchObject({ month: 'Jun', day: '11' })
    expect(describeInterview({ ...late, timeZone: null }, berlin)).toMatchObject({ day: '10' })
  })

  test('another year is named, this one is not', () => {
    expect(describeInterview(interview({}), berlin).stated).not.toContain(String(year))
    expect(describeInterview(interview({ start: `${year + 1}-01-05T09:00`, end: null }), berlin).stated).toContain(String(year + 1))
  })

  test('an end before the start is left out', () => {
    expect(describeInterview(interview({ end: `${year}-06-10T13:00` }), berlin).stated).not.toContain('13:00')
  })
})

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['+02:00', true],
  ['-11:30', true],
  ['+2', false],
  ['Mars/Olympus', false],
  ['', false],
])('is %s a time zone: %s', (value, valid) => {
  expect(isTimeZone(value)).toBe(valid)
})
