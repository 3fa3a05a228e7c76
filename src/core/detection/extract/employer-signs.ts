import type { SenderDirectory } from '../directory.ts'
import { Signs } from '../ranker/ranker.ts'
import { hasLegalForm } from './company-words.ts'
import type { EmployerName } from './employer-names.ts'
import type { EmployerSources } from './employer-sources.ts'
import type { EmployerVotes } from './employer-votes.ts'
import { isCommonWord } from './employer-weight.ts'
import { isPersonName } from './first-names.ts'
import { agreement } from './hints.ts'
import { addPlace } from './place-signs.ts'
import { isPlace } from './places.ts'
import { cuedTitle } from './rate-titles.ts'
import { serviceNames } from './services.ts'
import { NO_PERSON } from './signed-parts.ts'
import { fold, type Span, wordsOf } from './source.ts'
import { titleLikeness } from './title-words.ts'
import { isWriter } from './writers.ts'

/** A name and what is said of it. */
export type SignedName = { name: EmployerName; signs: Signs }

/** What the ranker is told of each name, and of the mail as a whole, which may name no employer. */
export function employerSigns(
  names: readonly EmployerName[],
  votes: EmployerVotes,
  from: EmployerSources,
  directory: SenderDirectory,
): { signed: SignedName[]; none: Signs } {
  const title = cuedTitle(from.titles, null)
  const known = {
    votes,
    services: serviceNames(directory),
    title: title ? ` ${fold(wordsOf(title))} ` : '',
    keys: names.map(({ key }) => key),
  }
  const signed = names.map((name) => {
    const signs = new Signs()
    addVoted(signs, name, known)
    addKnown(signs, name, from, known)
    addLooks(signs, name)
    addRelatives(signs, name, known.keys)
    for (const place of name.places) addPlace(signs, place)
    return { name, signs }
  })
  return { signed, none: signsOfMail(names.length, votes, from) }
}

type Known = {
  votes: EmployerVotes
  services: Set<string>
  /** The title, folded, between spaces. */
  title: string
  keys: string[]
}

function signsOfMail(count: number, votes: EmployerVotes, { mail, type, isAgent, isRelayed }: EmployerSources): Signs {
  const signs = new Signs()
  signs.add('none')
  signs.add('none type=', type)
  signs.add('none agent=', String(isAgent))
  signs.add('none from=', isRelayed ? 'service' : mail.from ? 'own' : '')
  signs.add('none names=', String(Math.min(6, Math.round(count / 4))))
  signs.add('none voted=', String(votes.best !== null))
  return signs
}

/** What the cues around it say. */
function addVoted(signs: Signs, { key, isStated }: EmployerName, { votes }: Known): void {
  const weight = votes.weights.get(key) ?? 0
  signs.add('voted=', String(key === votes.key))
  signs.add('weight=', weight >= 1 ? '1' : weight >= 0.8 ? '.8' : weight >= 0.5 ? '.5' : weight > 0 ? '.3' : '0')
  if (isStated) signs.add('stated')
}

/** What is known of those who write, of services, and of the title. */
function addKnown(signs: Signs, { key, words, places }: EmployerName, { text, hints, people, writers }: EmployerSources, known: Known): void {
  const folded = fold(words)
  signs.add('domain=', String(agreement(key, hints.fromSender)))
  signs.add('link=', String(agreement(key, hints.fromLinks)))
  signs.add('in title=', String(known.title.includes(` ${folded} `)))
  if (known.services.has(key)) signs.add('service')
  if (people.has(folded) || people.has(folded.split(' ')[0] ?? '')) signs.add('applicant')
  if (writers.has(folded)) signs.add('writer')
  else if (isWriter(writers, words)) signs.add('part of writer')
  if (isCommonWord(words, text)) signs.add('common')
  const kinds = [...new Set(places.map(({ source }) => source.kind))].sort()
  for (const kind of kinds) signs.add('in=', kind)
  signs.add('kinds=', kinds.join())
  if (places.some(isWholeSender)) signs.add('whole sender')
}

function isWholeSender({ source, start, end }: Span): boolean {
  return source.kind === 'sender' && start === 0 && end >= source.view.trimEnd().length
}

/** How it is made. */
function addLooks(signs: Signs, { words, places }: EmployerName): void {
  const parts = words.split(' ')
  const lower = parts.map((part) => part.toLowerCase())
  signs.add('words=', String(Math.min(parts.length, 5)))
  signs.add('times=', String(Math.min(places.length, 5)))
  signs.add('first=', lower[0])
  if (parts.length > 1) signs.add('first of several=', lower[0])
  signs.add('last=', lower.at(-1))
  signs.add('shape=', parts.map(shapeOf).join('').slice(0, 5))
  signs.add('title=', String(titleLikeness(words)))
  const isHouse = NO_PERSON.test(words)
  if (isHouse) signs.add('house')
  if (isPersonName(words)) signs.add(isHouse ? 'person or house' : 'person')
  if (hasLegalForm(words)) signs.add('legal form')
  if (isPlace(words.toLowerCase())) signs.add('place')
}

function shapeOf(word: string): string {
  return /^\p{Lu}+$/u.test(word) ? 'A' : /^\p{Lu}/u.test(word) ? 'X' : /\d/.test(word) ? '0' : 'x'
}

/** Whether other names go on where it ends, or begin or end with it. */
function addRelatives(signs: Signs, { key }: EmployerName, keys: readonly string[]): void {
  let longer = 0
  let shorter = 0
  let endsAsOther = false
  for (const other of keys) {
    if (other === key) continue
    if (other.startsWith(key)) longer += 1
    else if (key.startsWith(other)) shorter += 1
    else if (other.length > 3 && key.endsWith(other)) endsAsOther = true
  }
  signs.add('longer=', String(Math.min(longer, 2)))
  signs.add('shorter=', String(Math.min(shorter, 2)))
  if (endsAsOther) signs.add('ends as other')
}
