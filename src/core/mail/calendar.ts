import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import type { Address, CalendarEvent } from './mail.ts'
import { tidyLine, tidyText } from './text.ts'
import { ianaZone, offsetName } from './time-zone.ts'

/** A calendar part as a mail carries it. `method` is that of the part's Content-Type, which must agree with the calendar's own (RFC 6047, 2.4). */
export type CalendarPart = { text: string; method: string | null }

/** An invitation is far smaller; a whole exported calendar is no invitation. */
const LONGEST = 200_000
const MOST_EVENTS = 20
const METHODS = ['REQUEST', 'CANCEL', 'REPLY', 'PUBLISH'] as const

/**
 * Reads the events of a calendar part (RFC 5545).
 *
 * @returns nothing for a part that is broken or too large
 */
export function readCalendar(part: CalendarPart): CalendarEvent[] {
  if (part.text.length > LONGEST) return []
  try {
    return calendars(part.text).flatMap((calendar) => events(calendar, part.method))
  } catch {
    return [] // not a calendar: the mail's words still say what it is about
  }
}

/** One event for each: invitations carry the same calendar inline and as invite.ics. */
export function withoutRepeats(events: CalendarEvent[]): CalendarEvent[] {
  const seen = new Set<string>()
  return events.filter(({ method, summary, start, timeZone }) => {
    const key = JSON.stringify([method, summary, start, timeZone])
    return seen.size < seen.add(key).size
  })
}

function calendars(text: string): ICAL.Component[] {
  const start = text.search(/^[ \t]*BEGIN:VCALENDAR/im)
  if (start < 0) return []
  const parsed = ICAL.parse(text.slice(start).trim())
  const roots: unknown[][] = Array.isArray(parsed[0]) ? parsed : [parsed]
  return roots.map((root) => new ICAL.Component(root))
}

function events(calendar: ICAL.Component, partMethod: string | null): CalendarEvent[] {
  const method = textOf(calendar, 'method') || (partMethod ?? '')
  return calendar
    .getAllSubcomponents('vevent')
    .slice(0, MOST_EVENTS)
    .map((event) => readEvent(event, calendar, method))
}

function readEvent(event: ICAL.Component, calendar: ICAL.Component, method: string): CalendarEvent {
  const start = moment(event.getFirstProperty('dtstart'), calendar)
  return {
    method: textOf(event, 'status').toUpperCase() === 'CANCELLED' ? 'CANCEL' : (METHODS.find((one) => one === method.trim().toUpperCase()) ?? 'OTHER'),
    summary: tidyLine(textOf(event, 'summary')),
    description: tidyText(textOf(event, 'description')),
    location: tidyLine(textOf(event, 'location')),
    organizer: organizer(event.getFirstProperty('organizer')),
    start: start?.wallClock ?? null,
    end: start === null ? null : endOf(event, calendar, start),
    timeZone: start?.timeZone ?? null,
  }
}

type Moment = { time: ICAL.Time; wallClock: string; timeZone: string | null }

/** A point in time as the calendar writes it; null for a whole day or none. */
function moment(property: ICAL.Property | null, calendar: ICAL.Component): Moment | null {
  const time = property?.getFirstValue()
  if (!(time instanceof ICAL.Time) || time.isDate || Number.isNaN(time.year + time.hour + time.minute)) return null
  const clock = wallClock(time)
  return clock === null ? null : { time, wallClock: clock, timeZone: zoneOf(time, parameter(property, 'tzid'), calendar) }
}

/** Null for a year that no date has: ical.js takes what stands in the place of the digits, a minus sign too. */
function wallClock(time: ICAL.Time): string | null {
  if (time.year < 1 || time.year > 9999) return null
  const [year, month, day] = [String(time.year).padStart(4, '0'), two(time.month), two(time.day)]
  return `${year}-${month}-${day}T${two(time.hour)}:${two(time.minute)}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}

/** UTC for `…Z`, null for floating time, else what the TZID or, failing that, the calendar's VTIMEZONE says. */
function zoneOf(time: ICAL.Time, tzid: string, calendar: ICAL.Component): string | null {
  if (time.zone === ICAL.Timezone.utcTimezone) return 'UTC'
  if (tzid === '') return null
  const definition = calendar.getAllSubcomponents('vtimezone').find((zone) => textOf(zone, 'tzid') === tzid)
  const named = ianaZone(tzid) ?? (definition && ianaZone(textOf(definition, 'x-lic-location')))
  if (named) return named
  return definition ? offsetName(new ICAL.Timezone(definition).utcOffset(time)) : null
}

/** The end as wall clock in the zone of the start: DTEND, or DTSTART and DURATION. */
function endOf(event: ICAL.Component, calendar: ICAL.Component, start: Moment): string | null {
  const end = moment(event.getFirstProperty('dtend'), calendar)
  if (end !== null) return end.timeZone === start.timeZone ? end.wallClock : converted(end, start.timeZone)
  const duration = event.getFirstPropertyValue('duration')
  if (!(duration instanceof ICAL.Duration)) return null
  const time = start.time.clone()
  time.addDuration(duration)
  return wallClock(time)
}

function converted(end: Moment, zone: string | null): string | null {
  if (end.timeZone === null || zone === null) return end.wallClock
  const there = DateTime.fromISO(end.wallClock, { zone: luxonZone(end.timeZone) }).setZone(luxonZone(zone))
  return there.isValid ? there.toFormat("yyyy-MM-dd'T'HH:mm") : null
}

/** Luxon writes a fixed offset as UTC+02:00. */
function luxonZone(zone: string): string {
  return /^[+-]/.test(zone) ? `UTC${zone}` : zone
}

function organizer(property: ICAL.Property | null): Address | null {
  const address = String(property?.getFirstValue() ?? '')
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
  if (property === null || !address.includes('@')) return null
  return { name: tidyLine(parameter(property, 'cn')) || null, address }
}

function parameter(property: ICAL.Property | null, name: string): string {
  const value: unknown = property?.getParameter(name)
  return typeof value === 'string' ? value : ''
}

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value : ''
}
