/**
 * Zones as people write them. "EST" is written the whole year round for the clock of New York, so names of a
 * zone's winter or summer time stand for the place (CLDR, "metazones"); only offsets are taken literally.
 */
const PLACES: [RegExp, string][] = [
  [/^(?:e[sd]?t|east coast(?: time)?|eastern(?: (?:standard|daylight))?(?: time)?)$/, 'America/New_York'],
  [/^(?:c[sd]t|ct|central(?: (?:standard|daylight))?(?: time)?)$/, 'America/Chicago'],
  [/^(?:m[sd]t|mt|mountain(?: (?:standard|daylight))?(?: time)?)$/, 'America/Denver'],
  [/^(?:p[sd]?t|west coast(?: time)?|pacific(?: (?:standard|daylight))?(?: time)?)$/, 'America/Los_Angeles'],
  [/^(?:ak[sd]t|alaska(?: time)?)$/, 'America/Anchorage'],
  [/^(?:hst|hawaii(?: time)?)$/, 'Pacific/Honolulu'],
  [/^(?:a[sd]t|atlantic(?: time)?)$/, 'America/Halifax'],
  [/^(?:bst|uk(?: time)?|united kingdom time|london(?: time)?|british(?: summer)? time)$/, 'Europe/London'],
  [/^(?:ces?t|central european(?: standard| summer)?(?: time)?|berlin time|german(?:y)? time)$/, 'Europe/Berlin'],
  [/^(?:paris time|french time|france time)$/, 'Europe/Paris'],
  [/^(?:amsterdam time|dutch time|netherlands time)$/, 'Europe/Amsterdam'],
  [/^(?:dublin time|irish time|ireland time)$/, 'Europe/Dublin'],
  [/^(?:spain time|spanish time)$/, 'Europe/Madrid'],
  [/^(?:ital(?:y|ian) time)$/, 'Europe/Rome'],
  [/^(?:sw(?:eden|edish) time)$/, 'Europe/Stockholm'],
  [/^(?:pol(?:and|ish) time)$/, 'Europe/Warsaw'],
  [/^(?:sw(?:itzerland|iss) time)$/, 'Europe/Zurich'],
  [/^(?:ees?t|eastern european(?: summer)?(?: time)?)$/, 'Europe/Athens'],
  [/^(?:wes?t|lisbon time)$/, 'Europe/Lisbon'],
  [/^(?:ist|indian? (?:standard )?time)$/, 'Asia/Kolkata'],
  [/^(?:israel(?: (?:standard |daylight )?time)?|idt)$/, 'Asia/Jerusalem'],
  [/^(?:sgt|singapore (?:standard )?time)$/, 'Asia/Singapore'],
  [/^(?:hkt|hong kong (?:standard )?time)$/, 'Asia/Hong_Kong'],
  [/^(?:jst|tokyo time|japan (?:standard )?time)$/, 'Asia/Tokyo'],
  [/^(?:kst|korean? (?:standard )?time)$/, 'Asia/Seoul'],
  [/^(?:pkt|pakistan (?:standard )?time)$/, 'Asia/Karachi'],
  [/^(?:pht|philippines? (?:standard )?time)$/, 'Asia/Manila'],
  [/^(?:china (?:standard )?time)$/, 'Asia/Shanghai'],
  [/^(?:myt|malaysian? (?:standard )?time)$/, 'Asia/Kuala_Lumpur'],
  [/^(?:wib|western indonesian? time)$/, 'Asia/Jakarta'],
  [/^(?:ict|indochina time)$/, 'Asia/Bangkok'],
  [/^(?:arabian? (?:standard )?time)$/, 'Asia/Riyadh'],
  [/^(?:trt|turkey time)$/, 'Europe/Istanbul'],
  [/^(?:msk|moscow (?:standard )?time)$/, 'Europe/Moscow'],
  [/^(?:ae[sd]?t|sydney time)$/, 'Australia/Sydney'],
  [/^(?:awst|perth time)$/, 'Australia/Perth'],
  [/^(?:nz[sd]?t|auckland time)$/, 'Pacific/Auckland'],
  [/^(?:new york time|ny time|nyc time)$/, 'America/New_York'],
  [/^(?:chicago time)$/, 'America/Chicago'],
  [/^(?:denver time)$/, 'America/Denver'],
  [/^(?:la time|seattle time|san francisco time|california time)$/, 'America/Los_Angeles'],
  [/^(?:toronto time)$/, 'America/Toronto'],
  [/^(?:gst|dubai time|gulf (?:standard )?time)$/, 'Asia/Dubai'],
  [/^(?:sast|south african? (?:standard )?time)$/, 'Africa/Johannesburg'],
  [/^(?:eat|east africa time)$/, 'Africa/Nairobi'],
  [/^(?:wat|west africa time)$/, 'Africa/Lagos'],
  [/^(?:cat|central africa time)$/, 'Africa/Maputo'],
  [/^(?:brt|brasilia time)$/, 'America/Sao_Paulo'],
  [/^(?:art|argentina time)$/, 'America/Argentina/Buenos_Aires'],
  [/^(?:cot|colombian? time)$/, 'America/Bogota'],
  [/^(?:n[sd]t|newfoundland(?: time)?)$/, 'America/St_Johns'],
  [/^(?:arizona time)$/, 'America/Phoenix'],
]

const OFFSET = String.raw`(?:UTC|GMT) ?(?:[+-]|\u2212|\u2013) ?\d{1,2}(?::?[0-5]\d)?|[+-][01]\d:?[0-5]\d`
const IANA = String.raw`(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?`
const NAMED =
  '(?:[A-Z][A-Za-z]+ )?[A-Z][A-Za-z]+(?: (?:[Ss]tandard|[Dd]aylight|[Ss]ummer))? (?:local )?[Tt]ime|(?:[Ee]ast|[Ww]est) [Cc]oast(?: time)?|Central European|(?:[Ee]astern|[Pp]acific)(?: time)?|(?:Central|Mountain)(?=[ ]?(?:[.,;:)/\\n]|$|on |at |for |with |via |this |tomorrow))|[A-Z][a-z]+(?: [A-Z][a-z]+)?(?=[)])'
const SHORT =
  '[ECMP][SD]?T|AK[SD]T|HST|A[SD]T|BST|CES?T|EES?T|WES?T|IST|IDT|SGT|HKT|JST|KST|AE[SD]?T|AWST|NZ[SD]?T|GST|SAST|EAT|WAT|PKT|PHT|MYT|WIB|MSK|TRT|BRT|UK|UTC|GMT|Z(?![A-Za-z])'

/** A zone right behind a time: within brackets, after a comma, or plain. */
const BEHIND = new RegExp(
  String.raw`^[\s,/]{0,3}(?:[([]\s?)?(?:(?:your|our|local) time,? \(?)?(?:[Tt]ime ?[Zz]one:? )?(?:(?:US|U\.S\.)[ /])?(${IANA}|${OFFSET}|${NAMED}|${SHORT}|(?:[ecmp][sd]?t|cet|gmt|utc)\b)(?![A-Za-z])`,
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
  const lower = written.toLowerCase().replace(' local time', ' time')
  const bare = lower.replace(/ time$/, '')
  return (PLACES.find(([name]) => name.test(lower)) ?? PLACES.find(([name]) => name.test(bare)))?.[1] ?? cities().get(bare) ?? null
}

let zonesByCity: Map<string, string> | undefined

/** "Stockholm time": the cities that IANA names its zones by. */
function cities(): Map<string, string> {
  zonesByCity ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      zone
        .slice(zone.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      zone,
    ]),
  )
  return zonesByCity
}
