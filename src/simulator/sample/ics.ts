import { inZone, localIso, type Moment, plusMinutes } from './timeline.ts'

export type Event = {
  uid: string
  summary: string
  start: Moment
  minutes: number
  organizer: { name: string; address: string }
  location?: string
  description?: string
  /** 0 for the first invitation, one more for each change (RFC 5546). */
  sequence?: number
  method?: 'REQUEST' | 'CANCEL'
}

/** How the calendar program writes times: `google` in UTC, `outlook` with a Windows zone and its VTIMEZONE, `iana` with a bare TZID. */
type CalendarStyle = 'google' | 'outlook' | 'iana'

const PRODUCTS: Record<CalendarStyle, string> = {
  google: '-//Google Inc//Google Calendar 70.9054//EN',
  outlook: 'Microsoft Exchange Server 2010',
  iana: '-//Apple Inc.//iCloud Calendar 25//EN',
}

/** An iTIP object for one event (RFC 5545, RFC 5546) as that kind of calendar program writes it. */
export function calendar(style: CalendarStyle, event: Event): string {
  const { uid, summary, start, minutes, organizer, location = '', description = '', sequence = 0, method = 'REQUEST' } = event
  const time = (name: string, moment: Moment) => stamp(style, name, moment)
  const lines = [
    'BEGIN:VCALENDAR',
    `PRODID:${PRODUCTS[style]}`,
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(style === 'outlook' ? vtimezone(start.zone) : []),
    'BEGIN:VEVENT',
    time('DTSTART', start),
    time('DTEND', plusMinutes(start, minutes)),
    `DTSTAMP:${compact(inZone(plusMinutes(start, -4 * 1440), 'UTC'))}Z`,
    `ORGANIZER;CN=${organizer.name}:mailto:${organizer.address}`,
    `UID:${uid}`,
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Nora Whitfield:mailto:nora.whitfield@example.com',
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `SEQUENCE:${sequence}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.flatMap(folded).join('\r\n')}\r\n`
}

type WindowsZone = { name: string; standard: [offset: string, rule: string]; daylight: [offset: string, rule: string] }

const EUROPE: [string, string] = ['FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10', 'FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3']
const AMERICA: [string, string] = ['FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11', 'FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3']

const WINDOWS_ZONES: Record<string, WindowsZone> = {
  'Europe/London': { name: 'GMT Standard Time', standard: ['+0000', EUROPE[0]], daylight: ['+0100', EUROPE[1]] },
  'Europe/Paris': { name: 'Romance Standard Time', standard: ['+0100', EUROPE[0]], daylight: ['+0200', EUROPE[1]] },
  'Europe/Berlin': { name: 'W. Europe Standard Time', standard: ['+0100', EUROPE[0]], daylight: ['+0200', EUROPE[1]] },
  'America/New_York': { name: 'Eastern Standard Time', standard: ['-0500', AMERICA[0]], daylight: ['-0400', AMERICA[1]] },
}

function windowsZone(zone: string): WindowsZone {
  const known = WINDOWS_ZONES[zone]
  if (!known) throw new Error(`No Windows zone for ${zone}`)
  return known
}

function vtimezone(zone: string): string[] {
  const { name, standard, daylight } = windowsZone(zone)
  const part = (kind: string, from: string, [offset, rule]: [string, string]) => [
    `BEGIN:${kind}`,
    'DTSTART:16010101T020000',
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${offset}`,
    `RRULE:${rule}`,
    `END:${kind}`,
  ]
  const parts = [...part('STANDARD', daylight[0], standard), ...part('DAYLIGHT', standard[0], daylight)]
  return ['BEGIN:VTIMEZONE', `TZID:${name}`, ...parts, 'END:VTIMEZONE']
}

function stamp(style: CalendarStyle, name: string, moment: Moment): string {
  if (style === 'google') return `${name}:${compact(inZone(moment, 'UTC'))}Z`
  return `${name};TZID=${style === 'outlook' ? windowsZone(moment.zone).name : moment.zone}:${compact(moment)}`
}

function compact(moment: Moment): string {
  return `${localIso(moment).replace(/[-:]/g, '')}00`
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

/** Lines of at most 75 octets, continued with a space (RFC 5545, 3.1); the sample's calendar text is ASCII. */
function folded(line: string): string[] {
  return line.match(/^.{1,75}|.{1,74}/g)?.map((part, index) => (index === 0 ? part : ` ${part}`)) ?? [line]
}
