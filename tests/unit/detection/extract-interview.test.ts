import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '#core/mail/mail.ts'
import { extract, mailOf } from '#tests/support/extraction.ts'

const EVENT: CalendarEvent = {
  method: 'REQUEST',
  summary: 'Interview: Dana and Halvorsen Labs',
  description: '',
  location: '',
  organizer: null,
  start: '2024-03-14T14:00',
  end: '2024-03-14T15:00',
  timeZone: 'America/New_York',
}

const interviewOf = (words: string, more: Parameters<typeof mailOf>[1] = {}) =>
  extract(mailOf({ subject: 'Your interview', body: `Hi Dana,\n\n${words}\n\nBest,\nSam` }, more), 'interview_invitation').fields.interview

describe('an appointment in words (the mail is of Tuesday, 5 March 2024, New York)', () => {
  test.each([
    ['on Thursday, March 14, 2024 from 2:00 PM to 3:00 PM EST.', '2024-03-14T14:00', '2024-03-14T15:00', 'America/New_York'],
    ['Can you come in for an interview tomorrow at 3?', '2024-03-06T15:00', null, null],
    ['Date: Tuesday, March 12, 2024\nTime: 10:00 AM - 2:00 PM PDT\nLocation: 500 Harbor Blvd', '2024-03-12T10:00', '2024-03-12T14:00', 'America/Los_Angeles'],
    ['Friday, March 8, 2024 11:00am - 11:30am (Eastern Time - US & Canada)', '2024-03-08T11:00', '2024-03-08T11:30', 'America/New_York'],
    ['Date: 14 March 2024\nTime: 15:30 - 16:15 CET', '2024-03-14T15:30', '2024-03-14T16:15', 'Europe/Berlin'],
    ['Are you available for a phone interview on Monday at 11am or Tuesday at 2pm?', '2024-03-11T11:00', null, null],
    ['We have you down for Thursday at 1:30 PM CT.', '2024-03-07T13:30', null, 'America/Chicago'],
    ['Your interview is scheduled for Wednesday 3/13 at 9am Pacific Time.', '2024-03-13T09:00', null, 'America/Los_Angeles'],
    ['Wednesday, March 20th, 16:00 - 16:45 (UTC)', '2024-03-20T16:00', '2024-03-20T16:45', 'UTC'],
    ['Please join us on Monday 18 March 2024 at 10:30 (UTC+2).', '2024-03-18T10:30', null, '+02:00'],
    ['Tuesday, March 19, 1:00 PM - 2:00 PM (GMT-5)', '2024-03-19T13:00', '2024-03-19T14:00', '-05:00'],
    ['When: Friday, March 15, 2024 ⋅ 2:00 – 2:45pm (Eastern Time - New York)', '2024-03-15T14:00', '2024-03-15T14:45', 'America/New_York'],
    ["We've scheduled you for Tuesday, March 12. The call will start at 2:00 PM ET.", '2024-03-12T14:00', null, 'America/New_York'],
    ['It takes place on 21st March at 9.30am (BST) at our office.', '2024-03-21T09:30', null, 'Europe/London'],
    ['Could you do March 14 between 1 and 2 PM ET?', '2024-03-14T13:00', '2024-03-14T14:00', 'America/New_York'],
    ['Would either work?\n\n- Thursday, March 7: 10:00 AM PT\n- Friday, March 8: 1:00 PM PT', '2024-03-07T10:00', null, 'America/Los_Angeles'],
    ['Interview slot: 02-Apr-2024, 09:00 AM to 12:30 PM IST', '2024-04-02T09:00', '2024-04-02T12:30', 'Asia/Kolkata'],
    ["Great! I've booked you in for 11 AM EST on Tuesday, March 12th.", '2024-03-12T11:00', null, 'America/New_York'],
    ['We need to move your interview from Tuesday to Thursday. Would 11am suit you?', '2024-03-07T11:00', null, null],
    ['Tuesday 12th March 2024, 4pm-5pm AEDT', '2024-03-12T16:00', '2024-03-12T17:00', 'Australia/Sydney'],
  ])('%s', (words, start, end, timeZone) => {
    expect(interviewOf(words)).toMatchObject({ start, end, timeZone })
  })

  test.each([
    'Please complete the assessment by Friday, March 8 at 5:00 PM ET.',
    'Please pick a time: https://calendly.com/halvorsen/30min',
    'Our office hours are Monday to Friday 9am to 5pm. Let us know when you could meet.',
    'You can now book your interview. Slots are released at noon.',
    'We received your application on March 1 at 9:00am.',
  ])('no appointment: %s', (words) => {
    expect(interviewOf(words)).toBeNull()
  })

  test('without the date of the mail only a full date is read', () => {
    const undated = (body: string) => extract(mailOf({ body, date: null }), 'interview_invitation').fields.interview
    expect(undated('Your interview is tomorrow at 3 pm.')).toBeNull()
    expect(undated('Your interview is on March 14, 2024 at 3 pm.')).toMatchObject({ start: '2024-03-14T15:00' })
  })

  test('a date in the British order is read so from a British sender', () => {
    const body = 'Your interview is on 04/03/2025 at 10:00.'
    const from = (address: string) => extract(mailOf({ body, from: address }), 'interview_invitation').fields.interview?.start
    expect(from('hr@halvorsen.co.uk')).toBe('2025-03-04T10:00')
    expect(from('hr@halvorsen.example')).toBe('2025-04-03T10:00')
  })

  test('only an invitation or an assessment has one', () => {
    const mail = mailOf({ body: 'We met on Thursday, March 14, 2024 at 2 PM.' })
    expect(extract(mail, 'rejection').fields.interview).toBeNull()
    expect(extract(mail, 'application_confirmation').fields.interview).toBeNull()
  })

  test('place: the meeting link, else a labelled line, else a street', () => {
    expect(interviewOf('Thursday at 2 PM ET on https://halvorsen.zoom.us/j/123456?pwd=x.')?.place).toBe('https://halvorsen.zoom.us/j/123456?pwd=x')
    expect(interviewOf('Date: March 14, 2 PM\nLocation: Dock Lab, Room 4')?.place).toBe('Dock Lab, Room 4')
    expect(interviewOf('See you on Thursday at 2 PM at 500 Harbor Street, San Mateo.')?.place).toBe('500 Harbor Street, San Mateo')
    expect(interviewOf('See you on Thursday at 2 PM.')?.place).toBeNull()
  })
})

describe('an appointment in a calendar part', () => {
  test('comes before what the words say', () => {
    expect(interviewOf('See you on Friday at 9 am PT.', { calendar: [EVENT] })).toEqual({
      start: '2024-03-14T14:00',
      end: '2024-03-14T15:00',
      timeZone: 'America/New_York',
      place: null,
    })
  })

  test('brings its link or room', () => {
    expect(interviewOf('', { calendar: [{ ...EVENT, location: 'Dock Lab, Room 4' }] })?.place).toBe('Dock Lab, Room 4')
    const description = 'Join: https://meet.google.com/abc-defg-hij now'
    expect(interviewOf('', { calendar: [{ ...EVENT, description, location: 'Online' }] })?.place).toBe('https://meet.google.com/abc-defg-hij')
  })

  test('a cancelled one sets none', () => {
    expect(interviewOf('Our call on Thursday at 2 PM is off.', { calendar: [{ ...EVENT, method: 'CANCEL' }] })).toBeNull()
  })

  test('every event is handed on as it is', () => {
    const pad = (value: number) => String(value).padStart(2, '0')
    const time = fc
      .record({
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
        hour: fc.integer({ min: 0, max: 23 }),
        minute: fc.integer({ min: 0, max: 59 }),
      })
      .map(({ month, day, hour, minute }) => `2025-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}`)
    fc.assert(
      fc.property(time, fc.option(time), fc.option(fc.constantFrom('Europe/Paris', 'America/Denver', '+05:30')), (start, end, timeZone) => {
        const { fields, evidence } = extract(mailOf({}, { calendar: [{ ...EVENT, start, end, timeZone }] }), 'interview_invitation')
        expect(fields.interview).toEqual({ start, end, timeZone, place: null })
        expect(evidence).toContainEqual({ field: 'interview', quote: EVENT.summary })
      }),
    )
  })
})

test('dates written in many ways come back as they were meant', () => {
  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  const forms: ((month: number, day: number, hour: number) => string)[] = [
    (month, day, hour) => `${MONTHS[month - 1]} ${day}, 2025 at ${hour % 12 || 12}:00 ${hour < 12 ? 'AM' : 'PM'} PT`,
    (month, day, hour) => `${day} ${MONTHS[month - 1]} 2025, ${String(hour).padStart(2, '0')}:00 (PT)`,
    (month, day, hour) => `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')} at ${hour}:00 Pacific Time`,
    (month, day, hour) => `${month}/${day}/2025 ${hour % 12 || 12}:00${hour < 12 ? 'am' : 'pm'} PST`,
  ]
  const cases = fc.tuple(fc.constantFrom(...forms), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 8, max: 19 }))
  fc.assert(
    fc.property(cases, ([form, month, day, hour]) => {
      const pad = (value: number) => String(value).padStart(2, '0')
      expect(interviewOf(`Your interview is on ${form(month, day, hour)}.`)).toMatchObject({
        start: `2025-${pad(month)}-${pad(day)}T${pad(hour)}:00`,
        timeZone: 'America/Los_Angeles',
      })
    }),
  )
})
