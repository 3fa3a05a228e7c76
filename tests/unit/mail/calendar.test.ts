import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { readCalendar, withoutRepeats } from '#core/mail/calendar.ts'
import { ianaZone, offsetName } from '#core/mail/time-zone.ts'

function calendar(event: string[], more: string[] = [], method = 'METHOD:REQUEST'): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//EN',
    method,
    ...more,
    'BEGIN:VEVENT',
    'UID:1@northwind.example',
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
}

function read(event: string[], more: string[] = [], method?: string) {
  return readCalendar({ text: calendar(event, more, method), method: null })[0]
}

const NORTHWIND_TIME = [
  'BEGIN:VTIMEZONE',
  'TZID:Northwind Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

test('an invitation is read whole', () => {
  expect(
    read([
      'DTSTART;TZID=Europe/Berlin:20240506T100000',
      'DTEND;TZID=Europe/Berlin:20240506T104500',
      'SUMMARY:Interview: Data Engineer\\, Northwind',
      'DESCRIPTION:Hi Ada\\,\\nplease join https://meet.exa',
      ' mple/x',
      'LOCATION:Harbour Street 5\\nBerlin',
      'ORGANIZER;CN="Park, Jo":MAILTO:Jo@Northwind.example',
    ]),
  ).toEqual({
    method: 'REQUEST',
    summary: 'Interview: Data Engineer, Northwind',
    description: 'Hi Ada,\nplease join https://meet.example/x',
    location: 'Harbour Street 5 Berlin',
    organizer: { name: 'Park, Jo', address: 'jo@northwind.example' },
    start: '2024-05-06T10:00',
    end: '2024-05-06T10:45',
    timeZone: 'Europe/Berlin',
  })
})

describe('the time zone', () => {
  test.each([
    ['DTSTART:20240506T100000Z', 'UTC'],
    ['DTSTART:20240506T100000', null],
    ['DTSTART;TZID=America/New_York:20240506T100000', 'America/New_York'],
    ['DTSTART;TZID="W. Europe Standard Time":20240506T100000', 'Europe/Berlin'],
    ['DTSTART;TZID=Pacific Standard Time:20240506T100000', 'America/Los_Angeles'],
    ['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Vienna:20240506T100000', 'Europe/Vienna'],
    ['DTSTART;TZID=America/Argentina/Buenos_Aires:20240506T100000', 'America/Argentina/Buenos_Aires'],
    ['DTSTART;TZID=Etc/UTC:20240506T100000', 'UTC'],
    ['DTSTART;TZID="tzone://Microsoft/Utc":20240506T100000', 'UTC'],
    ['DTSTART;TZID=Unknown Time:20240506T100000', null],
  ])('%s', (start, zone) => {
    expect(read([start])).toMatchObject({ start: '2024-05-06T10:00', timeZone: zone })
  })

  test('of the calendar alone gives the offset of that day, summer and winter', () => {
    expect(read(['DTSTART;TZID=Northwind Time:20240506T100000'], NORTHWIND_TIME)?.timeZone).toBe('+02:00')
    expect(read(['DTSTART;TZID=Northwind Time:20240106T100000'], NORTHWIND_TIME)?.timeZone).toBe('+01:00')
  })

  test('of the calendar that names its place gives the name', () => {
    const named = NORTHWIND_TIME.toSpliced(2, 0, 'X-LIC-LOCATION:Europe/Berlin')
    expect(read(['DTSTART;TZID=Northwind Time:20240506T100000'], named)?.timeZone).toBe('Europe/Berlin')
  })

  test.each([0, 1, -1])('names %i quarter hours as an offset', (quarters) => {
    expect(offsetName(quarters * 900)).toBe({ 0: '+00:00', 1: '+00:15', '-1': '-00:15' }[quarters])
  })
})

describe('the end', () => {
  test('comes from the duration where there is no end', () => {
    expect(read(['DTSTART:20240506T233000Z', 'DURATION:PT1H'])?.end).toBe('2024-05-07T00:30')
  })

  test('is told in the zone of the start', () => {
    expect(read(['DTSTART;TZID=Europe/Berlin:20240506T100000', 'DTEND:20240506T084500Z'])?.end).toBe('2024-05-06T10:45')
    expect(read(['DTSTART;TZID=Northwind Time:20240506T100000', 'DTEND:20240506T084500Z'], NORTHWIND_TIME)?.end).toBe('2024-05-06T10:45')
  })

  test('a whole day has neither start nor end', () => {
    expect(read(['DTSTART;VALUE=DATE:20240506', 'DTEND;VALUE=DATE:20240507', 'SUMMARY:Trial day'])).toMatchObject({
      summary: 'Trial day',
      start: null,
      end: null,
      timeZone: null,
    })
  })
})

describe('the method', () => {
  test.each(['REQUEST', 'CANCEL', 'REPLY', 'PUBLISH'])('%s', (method) => {
    expect(read(['DTSTART:20240506T100000Z'], [], `METHOD:${method.toLowerCase()}`)?.method).toBe(method)
  })

  test('is that of the part where the calendar names none, OTHER where it is unknown, CANCEL for a cancelled event', () => {
    const text = calendar(['DTSTART:20240506T100000Z'], [], 'X-NONE:1')
    expect(readCalendar({ text, method: 'REPLY' })[0]?.method).toBe('REPLY')
    expect(readCalendar({ text, method: 'COUNTER' })[0]?.method).toBe('OTHER')
    expect(read(['DTSTART:20240506T100000Z', 'STATUS:CANCELLED'])?.method).toBe('CANCEL')
  })
})

describe('what is broken', () => {
  test.each([
    '',
    'BEGIN:VCALENDAR',
    'BEGIN:VCALENDAR\nno colon here\nEND:VCALENDAR',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR',
    '<html>not a calendar</html>',
    `BEGIN:VCALENDAR\n${'X:1\n'.repeat(60_000)}END:VCALENDAR`,
  ])('yields nothing (%#)', (text) => {
    expect(readCalendar({ text, method: 'REQUEST' })).toEqual([])
  })

  test('an event without a readable time keeps its words', () => {
    expect(read(['SUMMARY:Interview'])).toMatchObject({ summary: 'Interview', start: null })
    expect(read(['DTSTART:whenever', 'SUMMARY:Interview'])?.start ?? null).toBeNull()
    expect(read(['DTSTART;TZID=Euro, 6 May 2024 10:00:00 240506T100000', 'DURATION:PT30M', 'SUMMARY:Interview'])).toMatchObject({ start: null, end: null })
  })

  test('text in front of the calendar is passed over', () => {
    expect(readCalendar({ text: `\ufeff\r\n${calendar(['DTSTART:20240506T100000Z'])}\r\n\r\n`, method: null })).toHaveLength(1)
  })

  test('never throws, however a calendar is cut or changed', () => {
    const text = calendar(
      ['DTSTART;TZID=Northwind Time:20240506T100000', 'DTEND:20240506T104500Z', 'DURATION:PT1H', 'ORGANIZER;CN=Jo:mailto:jo@a.example'],
      NORTHWIND_TIME,
    )
    const change = fc.tuple(fc.nat(text.length), fc.nat(40), fc.string())
    fc.assert(
      fc.property(change, ([at, length, piece]) => {
        expect(Array.isArray(readCalendar({ text: text.slice(0, at) + piece + text.slice(at + length), method: null }))).toBe(true)
      }),
    )
  })
})

test('the same event twice in a mail is one', () => {
  const event = readCalendar({ text: calendar(['DTSTART:20240506T100000Z', 'SUMMARY:Interview']), method: null })
  const other = readCalendar({ text: calendar(['DTSTART:20240507T100000Z', 'SUMMARY:Interview']), method: null })
  expect(withoutRepeats([...event, ...other, ...event])).toEqual([...event, ...other])
})

test('every moment in every zone comes back as its wall clock', () => {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => ianaZone(zone) === zone)
  expect(zones.length).toBeGreaterThan(100)
  const moments = fc.tuple(
    fc.constantFrom(...zones),
    fc.date({ min: new Date('2000-01-01'), max: new Date('2037-01-01'), noInvalidDate: true }),
    fc.integer({ min: 1, max: 600 }),
  )
  fc.assert(
    fc.property(moments, ([zone, date, minutes]) => {
      const start = DateTime.fromJSDate(date).startOf('minute').setZone(zone)
      const end = start.plus({ minutes })
      const ics = "yyyyMMdd'T'HHmmss"
      const event = read([`DTSTART;TZID=${zone}:${start.toFormat(ics)}`, `DTEND:${end.toUTC().toFormat(`${ics}'Z'`)}`])
      const wallClock = "yyyy-MM-dd'T'HH:mm"
      expect(event).toMatchObject({ start: start.toFormat(wallClock), end: end.toFormat(wallClock), timeZone: zone })
    }),
  )
})
