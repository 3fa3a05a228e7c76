/**
 * Zones as people write them. "EST" is written the whole year round for the clock of New York, so names of a
 * zone's winter or summer time stand for the place (CLDR, "metazones"); only offsets are taken literally.
 */
const PLACES: [RegExp, string][] = [
  [/^(?:e[sd]?t|eastern(?: (?:standard|daylight))?(?: time)?)$/, 'America/New_York'],
  [/^(?:c[sd]t|ct|central(?: (?:standard|daylight))?(?: time)?)$/, 'America/Chicago'],
  [/^(?:m[sd]t|mt|mountain(?: (?:standard|daylight))?(?: time)?)$/, 'America/Denver'],
  [/^(?:p[sd]?t|pacific(?: (?:standard|daylight))?(?: time)?)$/, 'America/Los_Angeles'],
  [/^(?:ak[sd]t|alaska(?: time)?)$/, 'America/Anchorage'],
  [/^(?:hst|hawaii(?: time)?)$/, 'Pacific/Honolulu'],
  [/^(?:a[sd]t|atlantic(?: time)?)$/, 'America/Halifax'],
  [/^(?:bst|uk(?: time)?|london(?: time)?|british(?: summer)? time)$/, 'Europe/London'],
  [/^(?:ces?t|central european(?: summer)?(?: time)?|berlin time|german time)$/, 'Europe/Berlin'],
  [/^(?:paris time)$/, 'Europe/Paris'],
  [/^(?:amsterdam time)$/, 'Europe/Amsterdam'],
  [/^(?:dublin time|irish time)$/, 'Europe/Dublin'],
  [/^(?:ees?t|eastern european(?: summer)?(?: time)?)$/, 'Europe/Athens'],
  [/^(?:wes?t|lisbon time)$/, 'Europe/Lisbon'],
  [/^(?:ist|indian? (?:standard )?time)$/, 'Asia/Kolkata'],
  [/^(?:israel(?: time)?|idt)$/, 'Asia/Jerusalem'],
  [/^(?:sgt|singapore time)$/, 'Asia/Singapore'],
  [/^(?:hkt|hong kong time)$/, 'Asia/Hong_Kong'],
  [/^(?:jst|tokyo time|japan (?:standard )?time)$/, 'Asia/Tokyo'],
  [/^(?:kst)$/, 'Asia/Seoul'],
  [/^(?:ae[sd]?t|sydney time)$/, 'Australia/Sydney'],
  [/^(?:awst|perth time)$/, 'Australia/Perth'],
  [/^(?:nz[sd]?t|auckland time)$/, 'Pacific/Auckland'],
  [/^(?:new york time|ny time|nyc time)$/, 'America/New_York'],
  [/^(?:chicago time)$/, 'America/Chicago'],
  [/^(?:denver time)$/, 'America/Denver'],
  [/^(?:la time|seattle time|san francisco time|california time)$/, 'America/Los_Angeles'],
  [/^(?:toronto time)$/, 'America/Toronto'],
  [/^(?:gst|dubai time)$/, 'Asia/Dubai'],
  [/^(?:sast)$/, 'Africa/Johannesburg'],
  [/^(?:brt)$/, 'America/Sao_Paulo'],
]

const OFFSET = String.raw`(?:UTC|GMT) ?(?:[+-]|\u2212|\u2013) ?\d{1,2}(?::?[0-5]\d)?|[+-][01]\d:?[0-5]\d`
const IANA = String.raw`(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?`
const NAMED =
  '(?:Eastern|Central European|Eastern European|Central|Mountain|Pacific|Alaska|Hawaii|Atlantic|British|Indian?|Japan|Singapore)(?: (?:Standard|Daylight|Summer))?(?: Time)|(?:Eastern|Pacific)|(?:New York|NYC?|LA|Chicago|Denver|San Francisco|Seattle|California|Toronto|London|UK|Berlin|German|Paris|Amsterdam|Dublin|Irish|Lisbon|Tokyo|Sydney|Perth|Auckland|Israel|Hong Kong|Dubai|India)(?: Time| time)'
const SHORT = '[ECMP][SD]?T|AK[SD]T|HST|A[SD]T|BST|CES?T|EES?T|WES?T|IST|IDT|SGT|HKT|JST|KST|AE[SD]?T|AWST|NZ[SD]?T|GST|SAST|BRT|UTC|GMT|Z(?![A-Za-z])'

/** A zone right behind a time: within brackets, after a comma, or plain. */
const BEHIND = new RegExp(
  String.raw`^[\s,]{0,3}(?:[([]\s?)?(?:your time,? )?(?:[Tt]ime ?[Zz]one:? )?(${IANA}|${OFFSET}|${NAMED}|${SHORT}|(?:[ecmp][sd]?t|cet|gmt|utc)\b)(?![A-Za-z])`,
  '',
)

/**
 * The zone that stands at the start of `text` (what follows a time of day).
 *
 * @returns an IANA name or an offset such as `+02:00` with the length read, or null
 * @example zoneAt(' (PT), on Zoom') // { zone: 'America/Los_Angeles', length: 4 }
 */
export function zoneAt(text: string): { zone: string; length: number } | null {
  const match = BEHIND.exec(text)
  if (!match?.[1]) return null
  const zone = zoneNamed(text.slice(match[0].length)) ?? zoneOf(match[1])
  return zone === null ? null : { zone, length: match[0].length }
}

/** How Exchange lists zones, by the first cities of each: the offset before them is that of winter all year round. */
const LISTED: [RegExp, string][] = [
  [/^Dublin, Edinburgh/, 'Europe/London'],
  [/^Amsterdam, Berlin/, 'Europe/Berlin'],
  [/^Brussels, Copenhagen/, 'Europe/Paris'],
  [/^Belgrade, Bratislava/, 'Europe/Budapest'],
  [/^Sarajevo, Skopje/, 'Europe/Warsaw'],
  [/^Athens, Bucharest/, 'Europe/Bucharest'],
  [/^Helsinki, Kyiv/, 'Europe/Helsinki'],
  [/^Eastern Time/, 'America/New_York'],
  [/^Central Time/, 'America/Chicago'],
  [/^Mountain Time/, 'America/Denver'],
  [/^Pacific Time/, 'America/Los_Angeles'],
  [/^Atlantic Time/, 'America/Halifax'],
  [/^Arizona/, 'America/Phoenix'],
  [/^Brasilia/, 'America/Sao_Paulo'],
  [/^Auckland, Wellington/, 'Pacific/Auckland'],
  [/^Canberra, Melbourne/, 'Australia/Sydney'],
  [/^Brisbane/, 'Australia/Brisbane'],
  [/^Adelaide/, 'Australia/Adelaide'],
  [/^Perth/, 'Australia/Perth'],
  [/^Chennai, Kolkata/, 'Asia/Kolkata'],
  [/^Kuala Lumpur, Singapore/, 'Asia/Singapore'],
  [/^Beijing, Chongqing/, 'Asia/Shanghai'],
  [/^Osaka, Sapporo/, 'Asia/Tokyo'],
  [/^Abu Dhabi, Muscat/, 'Asia/Dubai'],
  [/^Jerusalem/, 'Asia/Jerusalem'],
  [/^Harare, Pretoria/, 'Africa/Johannesburg'],
]

/** The zone that a bracket with an offset introduces: "(UTC-06:00) Central Time (US & Canada)". */
function zoneNamed(behind: string): string | null {
  const cities = /^\) ?(?=\p{Lu})/u.exec(behind)
  if (!cities) return null
  const names = behind.slice(cities[0].length)
  return LISTED.find(([start]) => start.test(names))?.[1] ?? null
}

/** The zone of a name or offset as written, null for what names none. */
export function zoneOf(written: string): string | null {
  if (/^[A-Z][a-z]+\/[A-Z]/.test(written)) return written
  const offset = /^(?:UTC|GMT)? ?([+\-\u2212\u2013]) ?(\d{1,2}):?(\d{2})?$/i.exec(written)
  if (offset) {
    const hours = Number(offset[2])
    return hours <= 14 ? `${offset[1] === '+' ? '+' : '-'}${String(hours).padStart(2, '0')}:${offset[3] ?? '00'}` : null
  }
  if (/^(?:utc|gmt|z)$/i.test(written)) return 'UTC'
  const lower = written.toLowerCase()
  return (
    PLACES.find(([name]) => name.test(lower))?.[1] ??
    (/^(?:new york|london|chicago|denver|toronto|paris|berlin)$/.test(lower) ? (PLACES.find(([name]) => name.test(`${lower} time`))?.[1] ?? null) : null)
  )
}
