import { nameLength } from './company-words.ts'
import { nameAt } from './names.ts'
import { allMatches, type Candidate, type Source, type Span } from './source.ts'
import { trimTitle } from './title-span.ts'
import { isOccupation, isTitle, titleLikeness } from './title-words.ts'

/** Frames that mailers put around what a subject says. */
const FRAME =
  /^(?:(?:re|fwd?|aw|wg|sv|vs|tr|antw|external|ext|automatic reply|updated|rescheduled|cancell?ed)(?:\[\d+\])? ?: *|\[[^\]]{1,20}\] *|[^\p{L}\p{N}"'(<]+)+/iu

/** Words of a subject that are neither company nor title. */
const NOTICE =
  /^(?:(?:your|my|an?|the|new|important|our|job|candidate|quick|status|final|latest|re|regarding|information|about|on|for|of|thank you|thanks|we have|we've|has been|was|is)\s+)*(?:application|applications|applying|update|updates|status|received|confirmation|follow[- ]?up|interest|interview|invitation|invite|next steps?|action required|reminder|thank you|thanks|opportunity|position|job|role|submission|submitted|notification|message|news|welcome|congratulations|decision|feedback|we wish you success|careers?|recruiting|talent acquisition|time|availability|schedule|scheduled|confirmed|offer|assessment|request|response|reply|hello|hi|candidacy|process|phone screen|screening|chat|call|intro|introduction|question|questions|complete|completed|reference|referral|not selected|withdrawn|withdrawal|closed|filled|on hold|cancell?ed|rescheduled|review|reviewed|in review|under review)\b[\s\w!.'-]*$/i

/** Where a subject is cut into parts: dashes and bars between spaces, colons behind a word. */
const CUT = /(?<=[.\w])- +| +[-–—|•·/~»>] +|: +| +\|\| +|\s*[|—]\s*/g

export type SubjectParts = { companies: Candidate[]; titles: Candidate[] }

/** Subjects that name the employer in a fixed place: what stands before and after the name. */
const COMPANY_FORMS: { weight: number; form: RegExp }[] = [
  {
    weight: 0.9,
    form: /^(?:your|regarding your|update on your|re your)\s+(?=\S)(?=[^|:–-]{2,50}?\s+(?:job )?(?:application|candidacy|interview|assessment|offer)\b)/i,
  },
  { weight: 0.8, form: /\b(?:update )?regarding your\s+(?=[^|:–-]{2,50}?\s+(?:job )?(?:application|candidacy|interview)\b)/i },
  {
    weight: 0.75,
    form: /^(?=[^|:–-]{2,50}?\s+(?:job )?(?:application|interview|assessment|careers?|recruiting|recruitment|talent acquisition|coding (?:challenge|assessment|test)|online assessment|hiring team|offer letter)\b)/i,
  },
  { weight: 0.9, form: /\b(?:from|with|at|@|join|joining)\s+(?=\S[^|:–-]{1,50}$)/i },
  { weight: 0.9, form: /\bto\s+(?=\p{Lu}[^|:–-]{1,50}$)/u },
  {
    weight: 0.9,
    form: /^(?=\p{Lu}[^|:–-]{1,40}? (?:has |have )?(?:invite[sd]|received|sent|wants|would like|is (?:interested|inviting|hiring|looking)|viewed|reviewed)\b)/u,
  },
]

/**
 * What a subject line says by its form: parts between dashes and bars, and fixed forms such as
 * "Acme application update". The phrases that letters use too are read by the text's own patterns.
 */
export function readSubject(source: Source): SubjectParts {
  const parts: SubjectParts = { companies: [], titles: [] }
  const from = FRAME.exec(source.view)?.[0].length ?? 0
  for (const { form, weight } of COMPANY_FORMS) {
    const match = form.exec(source.view.slice(from))
    if (match) addCompany(parts, source, from + match.index + match[0].length, source.view.length, weight)
  }
  const segments = cut(source, from)
  if (segments.length > 1) {
    // Beside a title or a notice, a part that is nothing but a name is the employer.
    const isFramed = segments.some((segment) => isFrame(segment))
    for (const segment of segments) addSegment(parts, segment, isFramed ? 0.62 : 0.45)
  } else addWholeTitle(parts, segments[0])
  return parts
}

function addCompany(parts: SubjectParts, source: Source, start: number, limit: number, weight: number): void {
  const name = nameAt(source, start, limit)
  if (!name) return
  const length = nameLength(source.view.slice(name.start, name.end))
  if (
    length === 0 ||
    NOTICE.test(source.view.slice(start, start + length)) ||
    /^(?:stage|round|part|step|phase|week|day|level) \d/i.test(source.view.slice(start, start + length))
  )
    return
  if (isTitle(source.view.slice(start, start + length))) return
  // "Vet receptionist interview": the first word of a title.
  if (isOccupation(/^ (\p{Ll}+)/u.exec(source.view.slice(start + length, start + length + 25))?.[1] ?? '')) return
  parts.companies.push({ source, start, end: start + length, weight })
}

function isFrame(segment: Span): boolean {
  const words = segment.source.view.slice(segment.start, segment.end)
  return NOTICE.test(words) || titleLikeness(words) === 2 || /^thanks? (?:you )?for\b/i.test(words)
}

function addSegment(parts: SubjectParts, segment: Span, weight: number): void {
  const words = segment.source.view.slice(segment.start, segment.end)
  if (/[?!]/.test(words)) return
  if (titleLikeness(words) === 2) {
    const title = trimTitle(segment)
    if (title && !NOTICE.test(words) && !/\b(?:application|applying|interest|interview|position|role) (?:for|to|in|at|with)\b/i.test(words))
      parts.titles.push({ ...title, weight: 0.7 })
    return
  }
  if (NOTICE.test(words)) return
  const name = nameAt(segment.source, segment.start, segment.end)
  // The whole part has to be a name; "Acme, next steps" or a sentence is none.
  if (name && name.end >= segment.end - 1) addCompany(parts, segment.source, segment.start, segment.end, weight)
}

/** A subject that is nothing but a title ("Data Analyst II"), as recruiters write. */
function addWholeTitle(parts: SubjectParts, segment: Span | undefined): void {
  if (!segment) return
  const words = segment.source.view.slice(segment.start, segment.end)
  if (/[?!]/.test(words) || titleLikeness(words) !== 2 || words.split(' ').length > 7 || !/^\p{Lu}/u.test(words)) return
  if (
    /\b(?:your|you|we|our|for|application|interview|thank|thanks|update|chat|about|call|next|steps|invitation|following|new|meet|quick|question|hello|hi|to|is|are|from|with|job|jobs|hiring|opportunity|role|position)\b/i.test(
      words,
    )
  )
    return
  const title = trimTitle(segment)
  if (title) parts.titles.push({ ...title, weight: 0.5 })
}

/** The parts of a subject line between dashes, bars and colons. */
function cut(source: Source, from: number): Span[] {
  const spans: Span[] = []
  let start = from
  for (const match of allMatches(CUT, source.view.slice(from))) {
    spans.push({ source, start, end: from + match.index })
    start = from + match.index + match[0].length
  }
  spans.push({ source, start, end: source.view.trimEnd().length })
  return spans.filter((span) => span.end - span.start > 1)
}
