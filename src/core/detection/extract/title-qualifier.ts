import { companyKey } from './company-words.ts'
import { isPersonName } from './first-names.ts'
import { isFrame } from './frame-words.ts'
import { isPlace } from './places.ts'
import { NO_PERSON } from './signed-parts.ts'
import type { Span } from './source.ts'

const PART = String.raw`(?:(?!I(?:'|\b))\p{Lu}|\d{1,2}(?:st|nd|rd|th) |20\d\d\b)(?:[\p{L}\p{N}'+#/&]|\.(?=\S))*(?: (?:&|and|of|in|for|or|shift|\/|(?!I(?:'|\b))(?:\p{Lu}|20\d\d\b)(?:[\p{L}\p{N}'+#/&]|\.(?=\S))*)){0,4}`
const STOP = String.raw`(?=[.;:!?)\]"\n,]|$| (?:at|with|within|position|role|post|job|opening|vacancy|requisition|req|programme|program|application|interview|here|\p{Ll}|and \p{Ll}|has|is|was|will|which|that|through|via|\(|\[|[-–—|] ))`

/** "Data Scientist - Pricing", "Driver – Regional" */
const BEHIND_DASH = new RegExp(`^ (?:-|–|—) (${PART})${STOP}`, 'u')
/** "Product Manager, Marketplace" */
const BEHIND_COMMA = new RegExp(`^, (${PART})${STOP}`, 'u')
/** "Bank Teller II", "Officer (Grade IV)" */
/** "Vice President for Enrollment Management", "Director of Nursing", "Lecturer in Plumbing and Heating" */
const FIELD = new RegExp(`^ (?:of|in|for) (${PART})${STOP}`, 'u')
const TAKES_FIELD = {
  of: /(?:director|head|dean|chair|professor|manager|officer|teacher|president|chief|lectureship|professorship|lecturer|vp|superintendent|master)$/i,
  in: /(?:lecturer|professor|fellow|postdoc|researcher|lectureship|professorship|associate|instructor|studentship|consultant|apprentice|trainee|tutor)$/i,
  for: /(?:president|dean|provost|chancellor|officer|director|secretary|professorship)$/i,
}

const GRADE = /^ (?:I{1,3}|IV|V|[1-5])(?=[.;:!?)"\n,]|$| (?:at|with|position|role|post|job|opening|vacancy|has|is|was|and|in|\(|[-–—|] ))/
/** A small word that a part may hold, but not end in. */
const LINK = / (?:&|and|of|in|for|or|\/)$/
const BRACKET = /^ \(([^()\n]{2,50})\)/

/**
 * A title with what qualifies it behind a dash, a comma or in brackets: field, grade, shift, term. Places, people, numbers
 * of requisitions and the employer are no part of it.
 */
export function withQualifier(title: Span, company: string | null): Span {
  const { view } = title.source
  let { end } = title
  for (let parts = 0; parts < 3; parts++) {
    const after = view.slice(end, end + 80)
    const grade = GRADE.exec(after)?.[0]
    if (grade !== undefined) {
      end += grade.length
      continue
    }
    const field = FIELD.exec(after)
    if (field?.[1] && takesField(view.slice(title.start, end), field[0]) && !isEmployer(field[1], company) && !NO_PERSON.test(field[1]) && !isPlace(field[1])) {
      end += field[0].replace(LINK, '').length
      continue
    }
    const bracket = BRACKET.exec(after)
    const part = bracket ?? BEHIND_DASH.exec(after) ?? BEHIND_COMMA.exec(after)
    if (!part?.[1] || isEmployer(part[1], company) || !(bracket ? isNoReference(part[1]) : qualifies(part[1]))) break
    end += part[0].replace(LINK, '').length
  }
  return { ...title, end }
}

/** "2nd Shift", "Summer 2025", "Seasonal": terms qualify a title. */
const TERMS =
  /\b(?:\d(?:st|nd|rd|th)|20\d\d|shifts?|nights?|days?|weekends?|regional|national|remote|hybrid|contract|temporary|permanent|seasonal|(?:full|part)-time|summer|winter|spring|autumn|fall|global)\b/gi

/** Brackets belong to a title, unless they number it, say what became of it or where it is ("(Portland, OR)"). */
function isNoReference(words: string): boolean {
  return (
    !/\d{3}|@|https?:|[$€£]|, [A-Z]{2}$/.test(words.replace(/\b20\d\d\b/g, '')) &&
    !/^(?:ref|regn?|req|id|job|exam|open|closed|filled|external|internal|w2|c2c|no |see |paid|class of |\d+-\d+ yrs|he|she|they|we|you|i|the|your|our|this|my|which|if|or|and)\b/i.test(
      words,
    ) &&
    !isPersonName(words)
  )
}

/** Regions that a title answers for. */
const REGION = /^(?:EMEA|APAC|DACH|LATAM|UKI|Europe|Americas|North America)$/

function qualifies(words: string): boolean {
  return (
    isNoReference(words) &&
    (REGION.test(words) || (!words.split(/[ ,/]+/).some((word) => isPlace(word)) && !isPlace(words))) &&
    !isFrame(words.replace(TERMS, '').trim() || 'x') &&
    !/^(?:competition|employer|[A-Z]{2}$)/i.test(words)
  )
}

function takesField(title: string, field: string): boolean {
  const link = field.startsWith(' of') ? 'of' : field.startsWith(' in') ? 'in' : 'for'
  return TAKES_FIELD[link].test(title)
}

function isEmployer(words: string, company: string | null): boolean {
  if (company === null) return NO_PERSON.test(words)
  const key = companyKey(words)
  const own = companyKey(company)
  return key !== '' && (own.startsWith(key) || key.startsWith(own))
}
