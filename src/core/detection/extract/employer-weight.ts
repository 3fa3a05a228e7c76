import type { SenderDirectory } from '../directory.ts'
import { companyKey } from './company-words.ts'
import type { EmployerSources } from './employer-sources.ts'
import { isPersonName } from './first-names.ts'
import { agreement } from './hints.ts'

import { serviceNames } from './services.ts'
import { NO_PERSON } from './signed-parts.ts'
import { type Candidate, fold, type Source } from './source.ts'
import { isOccupation, titleLikeness } from './title-words.ts'
import { isWriter } from './writers.ts'

/** From this weight on the words around a name leave no doubt that one applies there ("position at", "interest in"). */
const PLAIN = 1.05

/**
 * How much a candidate counts as the employer of a mail, once it is known who else is named: 0 for the person addressed,
 * those who write, other people, services, and words that only begin a sentence.
 */
export function weigher({ mail, text, hints, writers, people: applicant }: EmployerSources, directory: SenderDirectory): (candidate: Candidate) => number {
  const firstName = isPersonName(mail.from?.name ?? '') ? fold(mail.from?.name ?? '').split(' ')[0] : undefined
  const services = serviceNames(directory)
  return (candidate) => {
    const name = candidate.source.view.slice(candidate.start, candidate.end)
    const key = companyKey(name)
    const folded = fold(name)
    const { weight } = candidate
    if (key.length < 2 || applicant.has(folded) || applicant.has(folded.split(' ')[0] ?? '')) return 0
    // "Stu" of Stuart Lee
    if (firstName?.startsWith(folded) && agreement(key, hints.fromSender) === 0) return 0
    if (/(?:&|and) \S+$/.test(name) && applicant.has(folded.split(' ').at(-1) ?? '')) return 0
    if (writers.has(folded) ? name.includes(' ') || weight < 0.85 : weight < 0.85 && isWriter(writers, name)) return 0
    if (services.has(key)) return weight > 1 && candidate.source.kind === 'text' && !isWith(candidate) ? weight - 0.2 : 0
    if (weight < PLAIN && BOARD.test(name)) return 0
    const isPerson = isPersonName(name) && (!NO_PERSON.test(name) || PAIR.test(name)) && agreement(key, hints.fromSender) === 0
    if (isPerson && isWith(candidate)) return 0
    // "Department of Biology" beside a college: a part of the house.
    if (PART_OF_HOUSE.test(name) && HOUSE.test(text.view)) return weight * 0.6
    if (weight >= PLAIN || agreement(key, hints.fromSender) > 0) return weight
    if (INITIALLED.test(name) || (!name.includes(' ') && isOccupation(name.toLowerCase()))) return 0
    if (isPerson && weight < 0.95) return 0
    return isCommonWord(name, text) || namesFunction(name) ? 0 : weight
  }
}

const PART_OF_HOUSE = /^(?:the )?(?:department|school|faculty|division|institute|chair|centre|center) (?:of|for) /i
const HOUSE = /\b(?:\p{Lu}\p{L}+ (?:University|College|Hospitals?)|(?:University|College) of \p{Lu}|T[UH] \p{Lu})/u

/** "Campus Job Board", "Northern Jobs" */
const BOARD = / (?:Job ?Board|Jobs)$/

/** "Manjunath R" */
const INITIALLED = /^\p{Lu}\p{Ll}+ \p{Lu}\.?$/u

/** "Ann & Bob" */
const PAIR = /^\p{L}+ (?:&|and) \p{L}+$/u

/** "an interview with Ann Lee" names who interviews. */
function isWith({ source, start }: Candidate): boolean {
  return / with $/.test(source.view.slice(Math.max(0, start - 6), start))
}

/** "Finance Business Partner": several words that end in what somebody is. */
function namesFunction(name: string): boolean {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? ''
  return name.includes(' ') && !/^The | of /.test(name) && !last.endsWith('s') && (last === 'partner' || titleLikeness(last) === 2)
}

/** "Code", "Good": a single word that the mail writes in small letters too. */
export function isCommonWord(name: string, { view }: Source): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false
  const small = name.toLowerCase()
  for (let at = view.indexOf(small); at !== -1; at = view.indexOf(small, at + 1)) {
    if (!/[\p{L}\p{N}@./-]/u.test(view[at - 1] ?? ' ') && !/[\p{L}\p{N}@./-]/u.test(view[at + small.length] ?? ' ')) return true
  }
  return false
}
