import { isFrame } from './frame-words.ts'
import { type Candidate, compact, fold, type Source, type Span, wordsOf } from './source.ts'
import type { SubjectParts } from './subject.ts'
import { titlesInText } from './title.ts'
import { titlePhrases } from './title-phrase.ts'
import { withQualifier } from './title-qualifier.ts'
import { trimTitle } from './title-span.ts'
import { titleLikeness } from './title-words.ts'

/** Every phrase of subject and letter that may be the title. */
export function allTitles(sources: { text: Source; subject: Source }, subject: SubjectParts, cards: Candidate[]): Candidate[] {
  return [
    ...titlesInText(sources.text),
    ...titlesInText(sources.subject).map((candidate) => ({ ...candidate, weight: candidate.weight - 0.05 })),
    ...subject.titles,
    ...cards,
    ...titlePhrases(sources.text),
    ...titlePhrases(sources.subject),
  ]
}

/** A phrase that may be the title, as the rules rate it. */
type RatedTitle = { span: Span; name: string; weight: number; score: number }

/**
 * The phrases that may be the mail's title, each as it would be told, with what speaks for it: phrases of the letter first, then the
 * subject; a title that comes again, or names an occupation, counts more; of two forms the fuller one.
 *
 * @param company the employer already found, which is never (part of) the title's end
 */
function rateTitles(titles: Candidate[], company: string | null): RatedTitle[] {
  const own = compact(company ?? '')
  const named: Named[] = []
  for (const candidate of titles.map((title) => withoutCompany(title, company))) {
    const words = wordsOf(candidate)
    if (isFraming(words, candidate.weight) || INSTITUTION.test(words) || (compact(words) === own && titleLikeness(words) !== 2)) continue
    named.push({ ...candidate, name: fold(words) })
  }
  return named.map((candidate) => ({
    span: withQualifier(candidate, company),
    name: candidate.name,
    weight: candidate.weight,
    score: scoreOf(candidate, named),
  }))
}

/** The highest rated; null where nothing speaks for any. */
function bestRated(rated: readonly RatedTitle[]): RatedTitle | null {
  let best: RatedTitle | null = null
  for (const one of rated) {
    // Of two readings from one place the fuller.
    const isFuller = best !== null && one.span.source === best.span.source && one.span.start === best.span.start && one.span.end > best.span.end
    if (one.score > (best?.score ?? 0) + (isFuller ? -0.001 : 0.001)) best = one
  }
  return best
}

/** The title that the cues around it lead to, as it would be told. */
export function cuedTitle(titles: Candidate[], company: string | null): Span | null {
  return bestRated(rateTitles(titles, company))?.span ?? null
}

/** "Office Manager" is made of words that frame a mail; what a sentence says is vacant is a title all the same. */
function isFraming(words: string, weight: number): boolean {
  return isFrame(words) && !(weight >= 0.85 && titleLikeness(words) === 2)
}

/** "Acme College of Nursing" is no title, "Immediate Joiners" are not one. */
const INSTITUTION = /\b(?:College|University|School|Hospitals?|Faculty) of \p{Lu}|^Immediate /u

/** How much of a title is the employer's name before it: "Acme Group Financial Controller", "Acme's warden", "Acme - Interview, …". */
function prefixLength(words: string, company: string): number {
  if (!words.toLowerCase().startsWith(company.toLowerCase())) return 0
  // "NVIDIA Internships" is called so; the names of several words are not a part of a title.
  if (!company.includes(' ') && /^ [^-–:|f]/.test(words.slice(company.length))) return 0
  return company.length + (/^(?:'s)?(?: ?[-–:,|] ?| for (?:ID [\w-]+ )?| )(?=\S)/.exec(words.slice(company.length))?.[0].length ?? -company.length)
}

function trimmed(candidate: Candidate): Candidate {
  return { ...candidate, ...trimTitle(candidate) }
}

type Named = Candidate & { name: string }

function scoreOf(candidate: Named, all: Named[]): number {
  const { name } = candidate
  let support = 0
  let isPartOfOther = false
  let isCut = false
  for (const other of all) {
    if (other.source === candidate.source && other.start === candidate.start) {
      // "Lecturer" of "Lecturer in Floristry": the field belongs to it.
      if (other.end > candidate.end && other.weight >= 0.5 && /^ (?:in|of) \p{Lu}/u.test(other.source.view.slice(candidate.end, other.end))) isCut = true
      continue
    }
    const otherName = other.name
    if (otherName === name) support += 0.12
    else if (name.startsWith(otherName) || name.endsWith(otherName)) support += 0.08
    else if (otherName.startsWith(name) && other.weight >= candidate.weight - 0.3) isPartOfOther = true
  }
  const likeness = titleLikeness(name)
  return candidate.weight + Math.min(support, 0.36) + (likeness === 2 ? 0.25 : likeness === 1 ? 0.1 : 0) - (isPartOfOther ? 0.1 : 0) - (isCut ? 0.3 : 0)
}

/** "Data Analyst at Acme", "Data Analyst - Acme": the employer's name is no part of the title. */
function withoutCompany(candidate: Candidate, company: string | null): Candidate {
  if (company === null) return candidate
  const words = candidate.source.view.slice(candidate.start, candidate.end)
  // Only where small letters take no other room than capitals do positions agree.
  if (words.toLowerCase().length !== words.length) return candidate
  const prefix = prefixLength(words, company)
  if (prefix > 0 && titleLikeness(words.slice(prefix)) > 0) return trimmed({ ...candidate, start: candidate.start + prefix })
  // "Data Analyst, Acme Widgets Pvt Ltd" where the employer is called Acme.
  const part = words.toLowerCase().lastIndexOf(`, ${company.toLowerCase()} `)
  if (part > 0 && /^(?: \p{Lu}[\p{L}.&]*){1,4}$/u.test(words.slice(part + 2 + company.length))) return { ...candidate, end: candidate.start + part }
  const at = words.toLowerCase().lastIndexOf(company.toLowerCase())
  if (at <= 0 || at + company.length < words.length) return candidate
  const head = /^(.*?)(?:\s*[-–—|,@(:]\s*|\s+(?:at|with|of)\s+)$/i.exec(words.slice(0, at))?.[1]
  return head ? { ...candidate, end: candidate.start + head.length } : candidate
}
