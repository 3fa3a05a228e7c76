import type { Mail } from '#core/mail/mail.ts'
import { type SenderDirectory, senderOf } from '../directory.ts'
import { agencyKeys, clientsIn, isAgency, speaksOfClient } from './agency.ts'
import { companiesAfterTitles, companiesInText } from './company.ts'
import { companyKey } from './company-words.ts'
import { isPersonName } from './first-names.ts'
import { namedByHint } from './hinted-names.ts'
import { agreement, type Hints } from './hints.ts'
import { peopleIn } from './people.ts'
import { companyInSender } from './sender-name.ts'
import { type Candidate, compact, fold, type Source, type Span, wordsOf } from './source.ts'
import type { SubjectParts } from './subject.ts'
import { addVote, bestGroup, type Group } from './votes.ts'
import { isWriter, writersOf } from './writers.ts'

/**
 * The employer that the mail names: every candidate votes for its name, support comes from repetition,
 * from the sender and from links.
 */
export function chooseCompany(
  mail: Mail,
  sources: { text: Source; subject: Source },
  found: { subject: SubjectParts; titles: Candidate[]; cards: Candidate[] },
  hints: Hints,
  directory: SenderDirectory,
): Span | null {
  const candidates = [
    ...companiesInText(sources.text, hints.fromSender),
    ...companiesInText(sources.subject, hints.fromSender).map((candidate) => ({ ...candidate, weight: candidate.weight * 0.95 })),
    ...found.subject.companies,
    ...found.cards,
    ...companiesAfterTitles(found.titles),
    ...companyInSender(mail, directory),
    ...namedByHint(sources, hints.fromSender),
  ]
  const people = peopleIn(mail, sources.text)
  const writers = writersOf(mail, sources.text, mail.from !== null && senderOf(directory, mail.from.address)?.employerIn.includes('local_part') === true)
  const isForClient = isAgency(sources.text, sources.subject)
  const agencies = isForClient ? agencyKeys(candidates) : new Set<string>()
  // Who writes for a client, under a domain of their own, is not the employer.
  const clients = (isForClient ? [...clientsIn(sources.text), ...clientsIn(sources.subject)] : []).filter(
    (client) => !isWriter(writers, wordsOf(client)) && agreement(companyKey(wordsOf(client)), hints.fromSender) === 0,
  )
  candidates.push(...clients.map((client) => ({ ...client, weight: Math.max(client.weight, SAID) })))
  const relays = relayNames(directory)
  const groups = new Map<string, Group>()
  const enough = isForClient && speaksOfClient(sources.text) ? SAID : 0
  const own = clients.length > 0 ? hints.fromSender : new Set<string>()
  for (const candidate of candidates) {
    const name = candidate.source.view.slice(candidate.start, candidate.end)
    const key = companyKey(name)
    if (key.length < 2 || people.has(fold(name)) || people.has(fold(name).split(' ')[0] ?? '') || agencies.has(key) || agreement(key, own) > 0) continue
    if (/(?:&|and) \S+$/.test(name) && people.has(fold(name).split(' ').at(-1) ?? '')) continue
    if (isPersonName(name) && (candidate.weight < 1 || isWith(candidate)) && agreement(key, hints.fromSender) === 0) continue
    if (writers.has(fold(name)) ? name.includes(' ') || candidate.weight < 0.85 : candidate.weight < 0.85 && isWriter(writers, name)) continue
    // A relay's name counts only where the mail says plainly that one applied to it.
    const weight = relays.has(key) ? (candidate.weight >= 1 && candidate.source.kind === 'text' ? candidate.weight - 0.2 : 0) : candidate.weight
    if (weight <= 0 || weight < enough) continue
    addVote(groups, key, { ...candidate, weight })
  }
  return bestGroup(groups, hints)
}

/** "an interview with Ann Lee" names who interviews. */
function isWith({ source, start }: Candidate): boolean {
  return / with $/.test(source.view.slice(Math.max(0, start - 6), start))
}

/** From this weight on a name stands in a sentence that says it is the employer; below it, it may only sign. */
const SAID = 0.8

const relaysOf = new WeakMap<SenderDirectory, Set<string>>()

function relayNames(directory: SenderDirectory): Set<string> {
  const known = relaysOf.get(directory)
  if (known) return known
  const names = new Set(directory.senders.filter((sender) => sender.kind !== 'agency').map((sender) => compact(sender.name)))
  relaysOf.set(directory, names)
  return names
}
