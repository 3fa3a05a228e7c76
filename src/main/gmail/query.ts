import type { SenderDirectory } from '#core/detection/directory.ts'
import { SUBJECT_PHRASES, TEXT_PHRASES } from './phrases.ts'

/** Gmail states no limit; longer queries were seen to fail silently, and a GET address has its own. In characters. */
const LONGEST_QUERY = 1_800

/** Everywhere but in what the person wrote, chats, spam and trash (the last two are left out unless a query names them). */
const NOT_RECEIVED = '-in:sent -in:drafts -in:chats'

/**
 * The Gmail queries that find mail about applications: by known senders, by phrases, by calendar invitations. A mail that none of
 * them finds is never fetched.
 *
 * Operators used (https://support.google.com/mail/answer/7190): `from:` with a domain (its words next to each other in the From
 * header), `subject:` with a word or phrase, `"phrase"` anywhere, `filename:` with an extension, `after:` with epoch seconds
 * (https://developers.google.com/workspace/gmail/api/guides/filtering), `in:`, `-`, and `{a b}` for a OR b.
 * @param afterSeconds seconds since the epoch: mail that arrived from then on
 */
export function buildQueries(directory: SenderDirectory, { afterSeconds }: { afterSeconds: number }): string[] {
  const rest = `${NOT_RECEIVED} after:${afterSeconds}`
  const senders = directory.senders.flatMap((sender) => sender.domains.map((domain) => `from:${domain}`))
  const phrases = Object.values(TEXT_PHRASES).flat().map(quoted)
  const subjects = SUBJECT_PHRASES.map((phrase) => `subject:${quoted(phrase)}`)
  return packed([...senders, ...phrases, ...subjects, 'filename:ics'], LONGEST_QUERY - rest.length - '{} '.length).map((group) => `{${group}} ${rest}`)
}

/** The query that lists the ids of all received mail. @param afterSeconds seconds since the epoch: mail that arrived from then on */
export const receivedQuery = ({ afterSeconds }: { afterSeconds: number }): string => `${NOT_RECEIVED} after:${afterSeconds}`

const quoted = (phrase: string) => (phrase.includes(' ') ? `"${phrase}"` : phrase)

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
