import type { SenderDirectory } from '#core/detection/directory.ts'
import { GREETINGS, HIRING_WORDS, MAIL_TO_MANY, OCCUPATIONS_IN_SUBJECTS, WORK_WORDS, YOU } from './letters.ts'
import { SUBJECT_PHRASES, TEXT_PHRASES } from './phrases.ts'

/** Gmail states no limit; longer queries were seen to fail silently, and a GET address has its own. In characters. */
const LONGEST_QUERY = 1_800

/** Everywhere but in what the person wrote, chats, spam and trash (the last two are left out unless a query names them). */
const NOT_RECEIVED = '-in:sent -in:drafts -in:chats'

/** Who writes to this person about applications, beside those who write to everybody. */
export type KnownNames = {
  /** Domains or addresses that the person's reviews have shown to write about applications. */
  learnedSenders: readonly string[]
  /** Companies of tracked applications, as the person names them. */
  companies: readonly string[]
}

export type QueryOptions = Partial<KnownNames> & {
  /** Seconds since the epoch: mail that arrived from then on. */
  afterSeconds: number
}

/**
 * The Gmail queries that find mail about applications: by known senders, by companies, by phrases, by calendar invitations, and letters
 * by weaker words that come together. A mail that none of them finds is fetched only as part of a thread that one of them found.
 *
 * Operators used (https://support.google.com/mail/answer/7190): `from:` with a domain (its words next to each other in the From
 * header), `subject:` with a word or phrase, `"phrase"` anywhere, `filename:` with an extension, `after:` with epoch seconds
 * (https://developers.google.com/workspace/gmail/api/guides/filtering), `in:`, `-`, and `{a b}` for a OR b.
 */
export function buildQueries(directory: SenderDirectory, options: QueryOptions): string[] {
  const rest = receivedQuery(options)
  const toOne = `${MAIL_TO_MANY.map((word) => `-${quoted(word)}`).join(' ')} ${rest}`
  const letter = `{${oneOf(YOU)}} {${oneOf(GREETINGS)}} ${toOne}`
  return [
    ...anyOf([...senderTerms(directory, options), ...phraseTerms(), 'filename:ics'], rest),
    ...anyOf([...HIRING_WORDS.map(quoted), ...OCCUPATIONS_IN_SUBJECTS.map((word) => `subject:${quoted(word)}`)], toOne),
    ...anyOf(shortest(WORK_WORDS).map(quoted), letter),
  ]
}

/** The query that lists the ids of all received mail. */
export const receivedQuery = ({ afterSeconds }: Pick<QueryOptions, 'afterSeconds'>): string => `${NOT_RECEIVED} after:${afterSeconds}`

function senderTerms(directory: SenderDirectory, { learnedSenders = [], companies = [] }: QueryOptions): string[] {
  const domains = [...directory.senders.flatMap((sender) => sender.domains), ...learnedSenders.map(bare).filter((sender) => sender !== '')]
  // a name of one or two letters would find half the mailbox
  const names = companies.map(bare).filter((name) => name.length > 2)
  return [...domains.map((domain) => `from:${domain}`), ...names.flatMap((name) => [`from:${quoted(name)}`, `subject:${quoted(name)}`])]
}

const phraseTerms = () => [...Object.values(TEXT_PHRASES).flat().map(quoted), ...SUBJECT_PHRASES.map((phrase) => `subject:${quoted(phrase)}`)]

/** What a person typed must not become an operator. */
const bare = (name: string) => name.replace(/[^\p{L}\p{M}\p{N}@._&'+-]+/gu, ' ').trim()

const quoted = (phrase: string) => (/^[\p{L}\p{N}]+$/u.test(phrase) ? phrase : `"${phrase}"`)
const oneOf = (phrases: readonly string[]) => phrases.map(quoted).join(' ')

/** Leaves out phrases that hold another one: whatever has them has that too. */
function shortest(phrases: readonly string[]): string[] {
  const within = (phrase: string) => {
    const words = phrase.split(' ')
    return words.flatMap((_, from) => words.slice(from).map((_, length) => words.slice(from, from + length + 1).join(' ')))
  }
  const known = new Set(phrases)
  return phrases.filter((phrase) => within(phrase).every((part) => part === phrase || !known.has(part)))
}

/** Queries that together ask for any of the terms, each within the limit. */
function anyOf(terms: string[], rest: string): string[] {
  return packed(terms, LONGEST_QUERY - rest.length - '{} '.length).map((group) => writeQuery([group], rest))
}

/** Joins the terms into as few groups as fit, in order. */
function packed(terms: string[], longest: number): string[] {
  const groups: string[] = []
  for (const term of new Set(terms)) {
    const last = groups.at(-1)
    if (last !== undefined && last.length + 1 + term.length <= longest) groups[groups.length - 1] = `${last} ${term}`
    else groups.push(term)
  }
  return groups
}

/** The first group of terms of a query of `buildQueries`, of which any one is enough, and what else the query asks for. */
export function readQuery(query: string): { terms: string[]; rest: string } {
  const end = query.indexOf('}')
  return { terms: query.slice(1, end).match(/[^\s"]*"[^"]*"|\S+/g) ?? [], rest: query.slice(end + 1).trim() }
}

/** The opposite of readQuery. */
export const writeQuery = (terms: readonly string[], rest: string): string => `{${terms.join(' ')}} ${rest}`
