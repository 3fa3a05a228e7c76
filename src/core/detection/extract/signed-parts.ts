import { addCompany } from './company-name.ts'
import { isClosing, type Line, shortLines } from './letter.ts'
import { nameAt } from './names.ts'
import { isPlace } from './places.ts'
import { allMatches, type Candidate, compact, type Source } from './source.ts'
import { titleLikeness } from './title-words.ts'

/** What a piece of a signature line is. */
type Kind = 'name' | 'organisation' | 'role' | 'place' | 'contact' | 'other'
type Part = { start: number; end: number; kind: Kind }

/** What companies and institutions are called, and people are not. */
export const NO_PERSON =
  /&|\+ |\b(?:inc|llc|ltd|limited|corp|corporation|co|plc|llp|gmbh|ag|kg|ab|oy|aps|bv|pty|pvt|group|labs?|laborator(?:y|ies)|systems?|technolog(?:y|ies)|solutions|partners|consulting|studios?|health|healthcare|bank|capital|energy|foods?|media|software|robotics|analytics|universit(?:y|ät)|hospitals?|infirmary|surgery|schools?|academy|district|institute|trust|council|society|foundation|services?|industries|holdings|ventures|insurance|logistics|haulage|freight|transport|motors|garage|airlines?|airways|hotels?|inn|lodge|resort|ranch|farms?|estate|vineyards?|winery|brewing|brewery|distillery|bakery|kitchens?|caf[eé]|restaurants?|pizzeria|bbq|catering|college|clinic|dental|pharmacy|chemists?|pharma|pharmaceuticals|therapeutics|biosciences|biologics|networks?|games|security|financial|finance|international|associates|agency|authority|department|ministry|bureau|board|office of|center|centre|museums?|gallery|library|libraries|theatre|theater|orchestra|church|parish|charity|union|federation|association|cooperative|co-op|company|couriers?|cycles|builders|construction|civils|engineering|interiors|joinery|print(?:ing|ers)?|press|echo|times|gazette|herald|news|pictures|films|records|outdoor|travel|tours|marine|water|power|electric|rail|aerospace|mobility|housing|homes?|house|care|nursery|kennels|vets|veterinary|salon|fitness|gym|club|stores?|shop|market|mart|supermarkets?|books|learning|education|research|stiftung|klinik|verlag|werke|hospice|preschool|montessori|kindergarten|fisheries|drilling|mining|quarries|timber|sawmills?|foundry|steel|plumbing|roofing|landscapes|gardens|tearooms?|diner|grill|tavern|brasserie|bistro|barbers|spa|yoga|ballet|opera|circus|zoo|aquarium|festival|events|productions|entertainment|radio|broadcasting|publishing|publishers|magazine|shipping|maritime|aviation|airport|rentals|leasing|properties|realty|estates|lettings|developments|developers|architects|surveyors|solicitors|legal|accountants|advisory|genomics|diagnostics|medical|optics|instruments|semiconductors?|materials|chemicals|plastics|packaging|textiles|apparel|fashion|jewellers|cosmetics|beauty|toys|grocers|provisions|dairy|meats|orchards|coffee|chocolates?|wellness|sports|adventures|expeditions|diocese|cathedral|embassy|police|ambulance|airfield|port of|city of|county of|borough)\b/i

/** Departments that sign: what stands beside them is the employer. */
const DEPARTMENT =
  /^(?:the )?(?:(?:global|graduate|campus|technical|internal|in-house|early careers?|candidate|our) )?(?:hr|h\.r\.|human (?:resources?|capital)|talent|people|personnel|recruit(?:ing|ment|ers?)|careers?|resourcing|hiring|staffing|sourcing|operations|ops|administration|admin|admissions|workforce|onboarding|appointments|selection|transport office|staff office|front of house)(?:\b[\p{L} &]{0,30})?$/iu

const ROLE_WORD =
  /^(?:founder|co-?founder|owner|proprietor|chair(?:man|woman|person)?|chair|landlord|landlady|head|deputy|dean|rector|clerk|secretary|treasurer|partner|principal|president|director|manager|supervisor|lead|boss|chef|editor|talent|recruiter|foreman)\b/i

/** A part of a house, which is named beside it. */
const UNIT = /^(?:the )?(?:school|faculty|department|dept|division|institute|centre|center|chair|office|college|unit|section) (?:of|for) /i

const SEPARATOR = /, | ?[|·•] ?| [/\-–—@] | at (?=\p{Lu})|\(|\)/gu

/** Below the closing words, or at the end of a letter that has none, these many lines are looked at. */
const SIGNED_LINES = 8
const LAST_LINES = 4

/**
 * Employers in the lines that sign a letter, which join person, function, employer and place with commas and bars:
 * "Ann Lee, founder, Quillberry & Co, Cork", "Ann / Quillberry", "HR - Quillberry Foods".
 *
 * @param hints names of the sender's domain, which tell an employer from a person
 */
export function addSignedParts(found: Candidate[], source: Source, hints: Set<string>): void {
  const { view } = source
  const lines = shortLines(source)
  const closing = lines.findLastIndex((line) => isClosing(view.slice(line.start, line.end)))
  const from = closing === -1 ? Math.max(lines.length - LAST_LINES, lines.length > 1 ? 1 : 0) : closing + 1
  const signed = lines.slice(from, from + SIGNED_LINES)
  for (const [index, line] of signed.entries()) addLine(found, source, line, lines[from + index - 1] ?? null, hints)
  addLastSentence(found, source, hints)
}

function addLine(found: Candidate[], source: Source, line: Line, above: Line | null, hints: Set<string>): void {
  const parts = partsOf(source, line, hints)
  const chosen = employerAmong(parts, source)
  if (chosen) addCompany(found, source, chosen.part.start, chosen.weight)
  if (chosen && /^\p{Ll}/u.test(source.view.slice(chosen.part.start, chosen.part.end)))
    found.push({ source, start: chosen.part.start, end: chosen.part.end, weight: 0.7 })
  const [only] = parts
  const isAlone = parts.filter(({ kind }) => kind !== 'place' && kind !== 'contact').length <= 2 && parts.every(({ kind }) => kind !== 'role')
  if (!only || !isAlone || chosen || only.kind !== 'name' || !above) return
  // "Ann" or "Best regards" above, one name below: who she writes for; two short words may be a person all the same.
  const words = source.view.slice(only.start, only.end).split(' ').length
  const isBelowName = /^[-–— ]*\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]*){0,2}[,.]?$/u.test(source.view.slice(above.start, above.end))
  const isBelowRole = titleLikeness(source.view.slice(above.start, above.end)) > 0 || DEPARTMENT.test(source.view.slice(above.start, above.end))
  if ((isBelowName || isBelowRole) && words > 1) addCompany(found, source, only.start, isBelowRole ? 0.68 : 0.62)
}

function partsOf(source: Source, line: Line, hints: Set<string>): Part[] {
  const { view } = source
  const parts: Part[] = []
  let start = line.start
  const words = view.slice(line.start, line.end)
  const cut = (end: number, next: number) => {
    let from = start
    while (from < end && /[\s\-–—~*"']/.test(view[from] ?? '')) from++
    let to = end
    while (to > from && /[\s.,;]/.test(view[to - 1] ?? '') && !/\b(?:Co|Inc|Ltd|Bros)\.$/.test(view.slice(from, to))) to--
    if (to - from > 1) parts.push({ start: from, end: to, kind: kindOf(source, from, to, hints) })
    start = next
  }
  for (const match of allMatches(SEPARATOR, words)) cut(line.start + match.index, line.start + match.index + match[0].length)
  cut(line.end, line.end)
  return parts
}

function kindOf(source: Source, start: number, end: number, hints: Set<string>): Kind {
  const words = source.view.slice(start, end)
  if (/@\S|https?:|www\.|\d{3}|\.(?:com|org|net|io|example|de|co\.uk)\b/i.test(words)) return 'contact'
  if (isPlace(words) || /^\p{Lu}\p{Ll}+ [A-Z]{2,3}$/u.test(words)) return 'place'
  if (/\b(?:hall|building|tower|campus|room|floor|block|entrance)(?: \w{1,3})?$/i.test(words)) return 'place'
  if (DEPARTMENT.test(words)) return 'role'
  const word = compact(words)
  const isHinted = [...hints].some((hint) => hint.length >= 4 && (hint === word || (word.length >= 5 && (hint.startsWith(word) || word.startsWith(hint)))))
  if (isHinted) return 'organisation'
  const last = words.split(' ').at(-1) ?? ''
  const isOrganisation = NO_PERSON.test(words)
  if (ROLE_WORD.test(words) || (titleLikeness(words) > 0 && !/^The \p{Lu}/u.test(words) && !(isOrganisation && NO_PERSON.test(last)))) return 'role'
  const name = nameAt(source, start, end)
  const isWhole = name !== null && name.end >= end - 1
  if (!isWhole && !/^The \p{Lu}/u.test(words)) return isOrganisation && name !== null && name.end - name.start >= 8 ? 'organisation' : 'other'
  return isOrganisation ? 'organisation' : 'name'
}

function employerAmong(parts: Part[], source: Source): { part: Part; weight: number } | null {
  if (parts.filter(({ kind }) => kind === 'other').length > 1) return null
  const houses = parts.filter(({ kind, start, end }) => kind === 'organisation' && !UNIT.test(source.view.slice(start, end)))
  const organisation = houses.at(-1) ?? parts.findLast(({ kind }) => kind === 'organisation')
  if (organisation) return { part: organisation, weight: parts.length > 1 ? 0.75 : 0.68 }
  const role = parts.findIndex(({ kind }) => kind === 'role')
  if (role !== -1) {
    // "Android Engineer (Kotlin)": what a bracket adds to a function is no employer.
    const behind = parts.slice(role + 1).find(({ kind, start }) => kind === 'name' && source.view[start - 1] !== '(')
    // "Associate Professor, History": a chair's field.
    const isField = /\b(?:professor|lecturer|fellow|dean|teacher|reader|tutor|chair)\b/i.test(source.view.slice(parts[role]?.start, parts[role]?.end))
    if (behind && !(isField && !/ /.test(source.view.slice(behind.start, behind.end)))) return { part: behind, weight: 0.7 }
    const isDepartment = DEPARTMENT.test(source.view.slice(parts[role]?.start, parts[role]?.end))
    const before = parts.slice(0, role).find(({ kind }) => kind === 'name')
    return isDepartment && before ? { part: before, weight: 0.5 } : null
  }
  const names = parts.filter(({ kind }) => kind === 'name')
  const [person, employer] = names
  const isFirstName = person !== undefined && !source.view.slice(person.start, person.end).includes(' ')
  return person && employer && isFirstName ? { part: employer, weight: 0.62 } : null
}

/** "… and we talk money. Quillberry Foods HR": a letter in one paragraph signs in its last sentence. */
function addLastSentence(found: Candidate[], source: Source, hints: Set<string>): void {
  const text = source.view.trimEnd()
  const from = Math.max(0, text.length - 90)
  const at = /[.!?)] +(?=[^.!?]{3,70}$)/.exec(text.slice(from))
  if (!at) return
  const parts = partsOf(source, { start: from + at.index + at[0].length, end: text.length }, hints)
  const chosen = employerAmong(parts, source)
  if (chosen && parts.every(({ kind }) => kind !== 'other')) addCompany(found, source, chosen.part.start, chosen.weight)
}
