import type { Mail } from '#core/mail/mail.ts'
import { type SenderDirectory, senderOf } from '../directory.ts'
import { agencyKeys, clientsIn, isAgency } from './agency.ts'
import { companiesAfterTitles, companiesInText } from './company.ts'
import { companyKey, hasLegalForm, isCompanyLike, nameLength } from './company-words.ts'
import { agreement, type Hints } from './hints.ts'
import { nameAt } from './names.ts'
import { NO_PERSON } from './signed-parts.ts'
import { type Candidate, compact, fold, lineSource, type Source, type Span, wordsOf } from './source.ts'
import type { SubjectParts } from './subject.ts'
import { titleLikeness } from './title-words.ts'
import { isWriter, writersOf } from './writers.ts'

/** Below this a name is only a guess, and no value is better than a guess. */
const ENOUGH = 0.6

/** `bare` is the form without a legal form, where the mail writes one. */
type Group = { best: Candidate; bare: Candidate | null; inSender: boolean; weight: number; count: number; places: Set<string> }

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
  candidates.push(...clients)
  const relays = relayNames(directory)
  const groups = new Map<string, Group>()
  const own = clients.length > 0 ? hints.fromSender : new Set<string>()
  for (const candidate of candidates) {
    const name = candidate.source.view.slice(candidate.start, candidate.end)
    const key = companyKey(name)
    if (key.length < 2 || people.has(fold(name)) || people.has(fold(name).split(' ')[0] ?? '') || agencies.has(key) || agreement(key, own) > 0) continue
    if (/(?:&|and) \S+$/.test(name) && people.has(fold(name).split(' ').at(-1) ?? '')) continue
    if (writers.has(fold(name)) ? name.includes(' ') || candidate.weight < 0.85 : candidate.weight < 0.85 && isWriter(writers, name)) continue
    // A relay's name counts only where the mail says plainly that one applied to it.
    const weight = relays.has(key) ? (candidate.weight >= 1 && candidate.source.kind === 'text' ? candidate.weight - 0.2 : 0) : candidate.weight
    if (weight <= 0) continue
    addVote(groups, key, { ...candidate, weight })
  }
  return bestGroup(groups, hints)
}

function addVote(groups: Map<string, Group>, key: string, candidate: Candidate): void {
  const group = groups.get(key)
  const bare = hasLegalForm(candidate.source.view.slice(candidate.start, candidate.end)) ? null : candidate
  if (!group) {
    groups.set(key, {
      best: candidate,
      bare,
      inSender: candidate.source.kind === 'sender',
      weight: candidate.weight,
      count: 1,
      places: new Set([`${candidate.source.kind}${candidate.start}`]),
    })
    return
  }
  const place = `${candidate.source.kind}${candidate.start}`
  if (candidate.source.kind === 'sender') group.inSender = true
  if (bare && (group.bare === null || bare.weight > group.bare.weight)) group.bare = bare
  if (!group.places.has(place)) group.count += 1
  group.places.add(place)
  if (candidate.weight > group.weight + 0.001) {
    group.best = candidate
    group.weight = candidate.weight
  }
}

function bestGroup(groups: Map<string, Group>, hints: Hints): Span | null {
  let best: Group | null = null
  let bestKey = ''
  let bestScore = ENOUGH
  for (const [key, group] of groups) {
    const related = [...groups.keys()].filter(
      (other) => other !== key && Math.min(other.length, key.length) >= 3 && (other.startsWith(key) || key.startsWith(other)),
    )
    const score =
      group.weight +
      0.15 * Math.min(group.count - 1, 3) +
      0.1 * Math.min(related.length, 2) +
      (group.weight < 0.6 ? 0.3 : 0.45) * agreement(key, hints.fromSender) +
      0.3 * agreement(key, hints.fromLinks)
    if (score > bestScore) {
      bestScore = score
      best = group
      bestKey = key
    }
  }
  return best ? fullerForm(groups, best, bestKey, hints.fromSender.has(bestKey)) : null
}

/** What an institution's name begins with: "Tidewell" may be the University of Tidewell. */
const INSTITUTION =
  /^(?:the )?(?:university|bank|college|city|county|borough|town|port|council|museum|hospital|institute|school|house|bishop|diocese|academy) (?:of|for) /i

/**
 * "Tidewell" beside "Tidewell Ports": the longer name, where the mail says it as plainly. A name that is nothing but
 * the word of the sender's domain gives way sooner. The legal form is left out where the mail does so too.
 */
function fullerForm(groups: Map<string, Group>, best: Group, key: string, isInDomain: boolean): Span {
  // Where the sender goes by just this name, it is the whole.
  const isDomainWord = isInDomain && best.best.source.kind !== 'sender' && !best.inSender
  const enough = isDomainWord ? 0.4 : Math.max(0.85, best.weight - 0.2)
  let fuller = best
  let length = key.length
  for (const [other, group] of groups) {
    const isPlain = group.best.source.kind === 'text' ? group.weight >= enough : group.best.source.kind === 'subject' && isDomainWord && group.weight >= enough
    if (other.length <= length || key.length < 2 || !(isPlain || (group.inSender && group.count > 1))) continue
    const name = wordsOf(group.best)
    if (other.startsWith(key) || (other.endsWith(key) && INSTITUTION.test(name))) {
      fuller = group
      length = other.length
    }
  }
  return fuller.bare ?? fuller.best
}

/** The sender's display name: "Acme", "Acme Careers", "Jane Doe from Acme", "Jane Doe (Acme)". */
function companyInSender(mail: Mail, directory: SenderDirectory): Candidate[] {
  const display = mail.from?.name ?? ''
  if (display === '' || /\S@\S/.test(display)) return []
  const source = lineSource('sender', display)
  const { view } = source
  const behind = /(?:\b(?:from|at|via|with)\b|[@(|,–—-])\s*(?=\p{Lu}|\p{Ll}\p{Lu})/gu
  const sender = mail.from ? senderOf(directory, mail.from.address) : null
  const found: Candidate[] = []
  for (const match of view.matchAll(behind)) {
    if (/via/i.test(match[0])) continue
    pushName(found, source, match.index + match[0].length, 0.75)
  }
  const length = nameLength(view.replace(/ (?:via|@|at) .*$/i, ''))
  if (length === 0 || found.length > 0) return found
  const hasDepartment = length < view.trimEnd().length
  const isInstitution = NO_PERSON.test(view.slice(0, length))
  const isPerson = !isInstitution && sender?.employerIn.includes('local_part') !== true && looksLikePerson(view.slice(0, length), mail.from?.address ?? '')
  const weight = hasDepartment ? 0.85 : isPerson ? 0 : sender?.employerIn.includes('display_name') ? 0.75 : isInstitution ? 0.62 : 0.45
  if (weight > 0 && titleLikeness(view.slice(0, length)) < 2) found.push({ source, start: 0, end: length, weight })
  return found
}

function pushName(found: Candidate[], source: Source, start: number, weight: number): void {
  const name = nameAt(source, start, source.view.length)
  const length = name ? nameLength(source.view.slice(name.start, name.end)) : 0
  if (length > 0) found.push({ source, start, end: start + length, weight })
}

/** A display name whose words stand in the address, or two plain words before a personal mailbox. */
function looksLikePerson(name: string, address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase()
  const words = name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word.length > 1)
  if (/no-?reply|donotreply|notif|career|job|talent|recruit|hiring|hr\b|team|info|hello|support|mail|workday|candidate|application|system|message/.test(local))
    return false
  if (words.some((word) => word.length > 2 && local.includes(word))) return true
  return words.length === 2 || words.length === 3
}

/** Names of the text that are written like the sender's domain ("Nuts & Bolts" of nutsandbolts.example is not found; "Acme Labs" of acmelabs is). */
function namedByHint(sources: { text: Source; subject: Source }, hints: Set<string>): Candidate[] {
  const found: Candidate[] = []
  for (const hint of [...hints].filter((word) => word.length >= 3 && /^[a-z0-9]+$/.test(word)).slice(0, 3)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}@./])${hint.split('').join("(?: ?(?:&|and|\\+) ?|[ .'-])?")}(?![\\p{L}\\p{N}@]|\\.[a-z])`, 'giu')
    for (const source of [sources.subject, sources.text]) {
      for (const match of [...source.view.matchAll(pattern)].slice(0, 3)) {
        if (isCompanyLike(match[0]) && /\p{Lu}|\d/u.test(match[0])) found.push({ source, start: match.index, end: match.index + match[0].length, weight: 0.5 })
        addLonger(found, source, match.index, match.index + match[0].length)
      }
    }
  }
  return found
}

/** "Tidewell Ports" where the domain says tidewell: the name as the mail goes on with it, up to the end of a line or part. */
function addLonger(found: Candidate[], source: Source, start: number, end: number): void {
  const before = /(?:The |(?:\p{Lu}\p{L}+ (?:of|for) ))$/u.exec(source.view.slice(Math.max(0, start - 25), start))?.[0] ?? ''
  const from = INSTITUTION.test(before) ? start - before.length : start
  const name = nameAt(source, from, Math.min(source.view.length, end + 40))
  const length = name ? nameLength(source.view.slice(name.start, name.end)) : 0
  if (
    from + length <= end ||
    !/^(?:[\s]*(?:[\n.,|!?)·:–-]|$)| \p{Ll}| (?:HR|Talent|Careers|Recruit|Human|Team|People)|')/u.test(source.view.slice(from + length, from + length + 12))
  )
    return
  const words = source.view.slice(from, from + length)
  if (titleLikeness(words) < 2 && !ROOM.test(words)) found.push({ source, start: from, end: from + length, weight: 0.45 })
}

/** What a building or a page of the employer is called. */
export const ROOM =
  /\b(?:hall|building|tower|campus|room|floor|office|offices|website|portal|careers?|jobs?|team|account|newsletter|interview|invitation|test|academy|round|day)$/i

/** The person's own name, as the greeting and the To header write it: no company. */
export function peopleIn(mail: Mail, text: Source): Set<string> {
  const people = new Set<string>()
  for (const { name } of mail.to) if (name && !name.includes('@')) addPerson(people, name)
  const greeting =
    /^\s*(?:(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|greetings),? +)?(\p{L}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]*){0,3})(?: *[,:!–-]|(?<=(?:hi|hello|dear|hey|morning|afternoon|evening)[ ,].{2,60}) *\n)/iu.exec(
      text.view.slice(0, 200),
    )
  if (
    greeting?.[1] &&
    titleLikeness(greeting[1]) === 0 &&
    !/^(?:thank|thanks|unfortunately|the|we|your|our|congratulations|update|great news)\b/i.test(greeting[1])
  )
    addPerson(people, greeting[1])
  return people
}

function addPerson(people: Set<string>, name: string): void {
  people.add(fold(name))
  for (const word of fold(name).split(' ')) if (word.length > 2) people.add(word)
}

const relaysOf = new WeakMap<SenderDirectory, Set<string>>()

function relayNames(directory: SenderDirectory): Set<string> {
  const known = relaysOf.get(directory)
  if (known) return known
  const names = new Set(directory.senders.filter((sender) => sender.kind !== 'agency').map((sender) => compact(sender.name)))
  relaysOf.set(directory, names)
  return names
}
