import { companyAt } from './company-name.ts'
import { companyKey, isCompanyLike } from './company-words.ts'
import type { EmployerSources } from './employer-sources.ts'
import { namedByHint } from './hinted-names.ts'
import { nameAt, nameStarts } from './names.ts'
import { lineSource, type Source, type Span, wordsOf } from './source.ts'
import { asWhole } from './written-name.ts'

/** A name of a mail that may be the employer's, and every place where it stands; its forms differ in the legal form at most. */
export type EmployerName = { key: string; words: string; places: Span[]; isStated: boolean }

const LONGEST = 80
/** Far more than letters have; a text of nothing else must not take seconds. */
const MOST_STARTS = 250

/** Every name of a mail: in the text, the subject, the sender's display name, and what structured parts give as the employer. */
export function employerNames({ mail, text, subject, parts, cards, hints }: EmployerSources, voted: Span | null): EmployerName[] {
  const names = new Map<string, EmployerName>()
  const add = (found: Span, isStated = false) => {
    const place = asWhole({ ...found, weight: 0 })
    const words = wordsOf(place)
    const key = companyKey(words)
    if (key.length < 2 || words.length > LONGEST) return
    const name = names.get(key)
    if (!name) names.set(key, { key, words, places: [place], isStated })
    else {
      name.isStated ||= isStated
      if (!name.places.some((other) => isSame(other, place))) name.places.push(place)
    }
  }
  for (const card of cards) add(card, true)
  for (const found of [...namedByHint({ text, subject }, hints.fromSender), ...parts.companies]) add(found)
  for (const source of [text, subject, lineSource('sender', displayName(mail.from?.name ?? ''))]) for (const place of namesIn(source)) add(place)
  if (voted) add(voted)
  return [...names.values()]
}

/** Some senders put their address in the place of a name. */
function displayName(name: string): string {
  return /\S@\S/.test(name) ? '' : name
}

function namesIn(source: Source): Span[] {
  const found: Span[] = []
  let end = 0
  for (const start of nameStarts(source).slice(0, MOST_STARTS)) {
    // Within a word of several parts ("Co-op", "Dunmore's").
    if (/[.&'-]/.test(source.view[start - 1] ?? '')) continue
    // "Support Associate" of "Cloud Support Associate", but "Acme" of "Department of Acme" may be the employer.
    if (start < end && /\p{Lu}[\p{L}\p{N}]* $/u.test(source.view.slice(Math.max(0, start - 24), start))) continue
    const name = nameAt(source, start, source.view.length)
    if (!name) continue
    end = Math.max(end, name.end)
    const company = companyAt(source, start)
    if (company) found.push({ source, start: company.start, end: company.end })
    else if (isCompanyLike(source.view.slice(name.start, name.end))) found.push(name)
  }
  return found
}

function isSame(one: Span, other: Span): boolean {
  return one.source.kind === other.source.kind && one.start === other.start && one.end === other.end
}
