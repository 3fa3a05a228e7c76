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
    // a 25 minute call is no time of day, nor is the place's number
    ['It is a 25 minute chat, then 2 hours in the lab. Shall we say Friday at 9.15am?', '2024-03-08T09:15', null, null],
    ['You are booked in!\n\nFri, Mar 15 at 1:45 PM\n4400 W Kelp Road', '2024-03-15T13:45', null, null],
    // clocks as people say them
    ['Come by the yard on Thursday at half eight.', '2024-03-07T08:30', null, null],
    ['Could you manage Friday at quarter to three?', '2024-03-08T14:45', null, null],
    ['Saturday 16 March at half past ten in the morning would be good for us.', '2024-03-16T10:30', null, null],
    ['Ring me at eleven tomorrow morning.', '2024-03-06T11:00', null, null],
    ['Drop by anytime between 3 and 5 on Wednesday.', '2024-03-06T15:00', '2024-03-06T17:00', null],
    ['Thursday 14 March, 3-4pm, on the phone.', '2024-03-14T15:00', '2024-03-14T16:00', null],
    ['Monday 11 March, 11-1pm, in the test kitchen.', '2024-03-11T11:00', '2024-03-11T13:00', null],
    ["Please be at the gate on Monday 11 March, 9:45 for a 10 o'clock start.", '2024-03-11T09:45', null, null],
    ['Free for a call Fri 10?', '2024-03-08T10:00', null, null],
    ['Wednesday 13 March 2024\n\n08.50 Coffee\n09.10 Tour of the plant', '2024-03-13T08:50', null, null],
    ['Yes, 4pm suits us too. See you then, Fri 22nd.', '2024-03-22T16:00', null, null],
    // days and weeks
    ['Could you do Thursday the 21st at 10am?', '2024-03-21T10:00', null, null],
    ['Next Friday at 2pm, if you can.', '2024-03-15T14:00', null, null],
    ['A week on Monday at 2pm, if you can.', '2024-03-18T14:00', null, null],
    ['Tuesday at 2pm?', '2024-03-12T14:00', null, null],
    ['We meet on 21.03.2024, 14:15.', '2024-03-21T14:15', null, null],
    ['Your round is fixed for 12-03-2024 at 11:30 AM.', '2024-03-12T11:30', null, null],
    ['You are asked to come before the Interview Board on Thursday, 14th March, 2024 at 10.30 a.m.', '2024-03-14T10:30', null, null],
    // what moved
    ['Was: Friday 8 March 2024, 14:00\nNow: Tuesday 12 March 2024, 11:30', '2024-03-12T11:30', null, null],
    // zones that stand apart
    [
      'The schedule for Thursday, March 14, 2024 (all times Pacific Time - US):\n\n10:00 AM - 10:45 AM Sam',
      '2024-03-14T10:00',
      '2024-03-14T10:45',
      'America/Los_Angeles',
    ],
    ['Thursday 14 March at 11:00 (time zone: Europe/Vilnius).', '2024-03-14T11:00', null, 'Europe/Vilnius'],
  ])('%s', (words, start, end, timeZone) => {
    expect(interviewOf(words)).toMatchObject({ start, end, timeZone })
  })

  test.each([
    'Please complete the assessment by Friday, March 8 at 5:00 PM ET.',
    'Please pick a time: https://calendly.com/halvorsen/30min',
    'Our office hours are Monday to Friday 9am to 5pm. Let us know when you could meet.',
    'You can now book your interview. Slots are released at noon.',
    'We received your application on March 1 at 9:00am.',
    'The test takes 45 minutes and I would love it back by 9am Monday.',
    'Window opens: 18 March 2024 10:00\nWindow closes: 19 March 2024 22:00',
    'Complete by: Sunday, March 31 at 11:59 PM. Estimated time: 20 minutes.',
    'Available until: 24 March 2024, 20:00',
    'Dana, see below.\n\nFrom: Prof. Abara\nDate: Mon, 4 Mar 2024 at 09:40\nSubject: panel\n\nWill she come in for an interview?',
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
      proposals: [],
    })
  })

  test('brings its link or room', () => {
    expect(interviewOf('', { calendar: [{ ...EVENT, location: 'Dock Lab, Room 4' }] })?.place).toBe('Dock Lab, Room 4')
    const description = 'Join: https://meet.google.com/abc-defg-hij now'
    expect(interviewOf('', { calendar: [{ ...EVENT, description, location: 'Online' }] })?.place).toBe('https://meet.google.com/abc-defg-hij')
  })

  test('in UTC is told in the zone that the letter names', () => {
    const event = { ...EVENT, start: '2024-03-14T13:00', end: '2024-03-14T14:00', timeZone: 'UTC' }
    expect(interviewOf('When: Thursday 14 March, 14:00 - 15:00 Central European Time', { calendar: [event] })).toMatchObject({
      start: '2024-03-14T14:00',
      end: '2024-03-14T15:00',
      timeZone: 'Europe/Berlin',
    })
    expect(interviewOf('When: Thursday 14 March, 16:00 CET', { calendar: [event] })).toMatchObject({ start: '2024-03-14T13:00', timeZone: 'UTC' })
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
        expect(fields.interview).toEqual({ start, end, timeZone, place: null, proposals: [] })
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

test('an Event of the mark-up is an appointment', () => {
  const event = {
    '@type': 'Event',
    startDate: '2024-03-14T14:00:00-05:00',
    endDate: '2024-03-14T15:00:00-05:00',
    location: { '@type': 'Place', name: 'Dock Lab' },
  }
  const reservation = { '@type': 'EventReservation', reservationFor: event }
  expect(interviewOf('See you soon.', { structured: [reservation] })).toEqual({
    start: '2024-03-14T14:00',
    end: '2024-03-14T15:00',
    timeZone: '-05:00',
    place: 'Dock Lab',
    proposals: [],
  })
  expect(interviewOf('See you soon.', { structured: [{ '@type': 'Event', startDate: 'soon' }, 7, null] })).toBeNull()
})
