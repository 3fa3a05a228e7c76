import type { Interview } from '#shared/domain/detection.ts'

const DEEPEST = 6
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/

/**
 * The appointment of a mail's JSON-LD: a schema.org Event, alone or as what a reservation is for.
 *
 * @returns wall clock times in the offset that the mark-up states, or null where it has no event with a time
 */
export function readStructuredEvent(structured: unknown[]): Interview | null {
  for (const item of structured.slice(0, 10)) {
    const found = eventIn(item, 0)
    if (found) return found
  }
  return null
}

function eventIn(item: unknown, depth: number): Interview | null {
  if (depth > DEEPEST || typeof item !== 'object' || item === null) return null
  const object = new Map<string, unknown>(Object.entries(item))
  const start = /Event$|^Interview$/.test(String(object.get('@type') ?? '')) ? TIME.exec(String(object.get('startDate') ?? '')) : null
  if (start?.[1] !== undefined) {
    const end = TIME.exec(String(object.get('endDate') ?? ''))
    // An end in another offset would need both converted; no mail does that.
    return {
      start: start[1],
      end: end?.[1] !== undefined && end[2] === start[2] ? end[1] : null,
      timeZone: zoneOf(start[2]),
      place: placeOf(object.get('location')),
      proposals: [],
    }
  }
  for (const value of [...object.values()].slice(0, 30)) {
    const found = eventIn(value, depth + 1)
    if (found) return found
  }
  return null
}

function zoneOf(offset: string | undefined): string | null {
  if (offset === undefined) return null
  return offset === 'Z' ? 'UTC' : `${offset.slice(0, 3)}:${offset.slice(-2)}`
}

function placeOf(location: unknown): string | null {
  const value =
    typeof location === 'object' && location !== null
      ? (new Map<string, unknown>(Object.entries(location)).get('url') ?? new Map<string, unknown>(Object.entries(location)).get('name'))
      : location
  return typeof value === 'string' && value.trim() !== '' && value.length <= 300 ? value.trim() : null
}
