import { IANAZone } from 'luxon'
import { findIana } from 'windows-iana'

/**
 * The IANA name that a calendar's TZID stands for: itself, the end of a path such as
 * `/freeassociation.sourceforge.net/Europe/Berlin` (RFC 5545, 3.2.19 lets a registry stand before), or the name that
 * CLDR gives for a Windows zone.
 *
 * @returns null for a name that only the calendar's own VTIMEZONE explains
 */
export function ianaZone(tzid: string): string | null {
  const name = tzid.trim().replace(/^"|"$/g, '')
  if (/^(?:Z|UTC|GMT|Etc\/(?:UTC|GMT)|tzone:\/\/Microsoft\/Utc)$/i.test(name)) return 'UTC'
  return candidates(name).find(isIana) ?? findIana(name)[0] ?? null
}

/** An offset as `+02:00`. @param seconds east of UTC */
export function offsetName(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${seconds < 0 ? '-' : '+'}${hours}:${rest}`
}

function candidates(name: string): string[] {
  const parts = name.split('/').filter((part) => part !== '')
  return [name, parts.slice(-3).join('/'), parts.slice(-2).join('/')]
}

/** Intl also takes bare offsets such as `+02:00` for a zone; those are no names. */
function isIana(name: string): boolean {
  return /^[A-Z]/i.test(name) && IANAZone.isValidZone(name)
}
