import type { SenderDirectory } from '../directory.ts'
import { agencyKeys, clientsIn, speaksOfClient } from './agency.ts'
import { companiesAfterTitles, companiesInText } from './company.ts'
import { companyKey } from './company-words.ts'
import type { EmployerSources } from './employer-sources.ts'
import { weigher } from './employer-weight.ts'
import { namedByHint } from './hinted-names.ts'
import { agreement } from './hints.ts'
import { namesAnywhere } from './names-anywhere.ts'
import { companyInSender } from './sender-name.ts'
import type { Candidate, Span } from './source.ts'
import { addVote, bestGroup, type Group } from './votes.ts'
import { asWhole } from './written-name.ts'

/** From this weight on a name stands in a sentence that says it is the employer; below it, it may only sign. */
const SAID = 0.8

/** The name that the cues point to, and how strong the strongest cue for each name is, by its key. */
export type EmployerVotes = { best: Span | null; key: string | null; weights: Map<string, number> }

/**
 * What the cues that lead to employers' names say: every candidate votes for its name, support comes from repetition,
 * from the sender and from links.
 */
export function voteForEmployer(from: EmployerSources, directory: SenderDirectory): EmployerVotes {
  const { text, hints, isAgent } = from
  const candidates = distinct(candidatesOf(from, directory)).map(asWhole)
  const weightOf = weigher(from, directory)
  const agencies = agencyKeys(candidates, !isAgent)
  const isForClient = isAgent || (from.type === 'recruiter_outreach' && agencies.size > 0)
  // Who writes for a client, under a domain of their own, is not the employer.
  const clients = isForClient ? clientsOf(from).filter((client) => weightOf(client) > 0 && agreement(keyOf(client), hints.fromSender) === 0) : []
  const own = clients.length > 0 || (isAgent && from.type === 'recruiter_outreach') ? hints.fromSender : new Set<string>()
  const enough = isForClient && (speaksOfClient(text) || from.type === 'recruiter_outreach') ? SAID : 0
  const groups = new Map<string, Group>()
  const aside: Candidate[] = []
  for (const candidate of [...candidates, ...clients]) {
    const weight = weightOf(candidate)
    const key = keyOf(candidate)
    if (weight <= 0 || weight < enough || agreement(key, own) > 0 || (isForClient && isPartOf(key, agencies))) continue
    if (!agencies.has(key)) addVote(groups, key, { ...candidate, weight })
    else if (!isForClient) aside.push({ ...candidate, weight })
  }
  // "Acme Recruitment" may be Acme's own department, where the mail names no other employer.
  if (![...groups.values()].some((group) => group.weight > SAID)) for (const candidate of aside) addVote(groups, keyOf(candidate), candidate)
  const best = bestGroup(groups, hints, !isForClient)
  return { best, key: best && keyOf(best), weights: new Map([...groups].map(([key, group]) => [key, group.weight])) }
}

function candidatesOf({ mail, text, subject, parts, titles, cards, hints }: EmployerSources, directory: SenderDirectory): Candidate[] {
  return [
    ...companiesInText(text, hints.fromSender),
    ...companiesInText(subject, hints.fromSender).map((candidate) => ({ ...candidate, weight: candidate.weight * 0.95 })),
    ...parts.companies,
    ...cards,
    ...companiesAfterTitles(titles),
    ...companyInSender(mail, directory),
    ...namedByHint({ text, subject }, hints.fromSender),
    ...namesAnywhere(text),
    ...namesAnywhere(subject),
  ]
}

/** One candidate a place, with the strongest reason for it: most places are reached in several ways. */
function distinct(candidates: Candidate[]): Candidate[] {
  const byPlace = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const place = `${candidate.source.kind}${candidate.start}-${candidate.end}`
    const known = byPlace.get(place)
    if (!known || candidate.weight > known.weight) byPlace.set(place, candidate)
  }
  return [...byPlace.values()]
}

/** "The Retail Talent Team" of Retail Talent UK. */
function isPartOf(key: string, agencies: Set<string>): boolean {
  return [...agencies].some((agency) => agency.startsWith(key))
}

function clientsOf({ text, subject }: EmployerSources): Candidate[] {
  return [...clientsIn(text), ...clientsIn(subject)].map((client) => asWhole({ ...client, weight: Math.max(client.weight, SAID) }))
}

function keyOf({ source, start, end }: Span): string {
  return companyKey(source.view.slice(start, end))
}
