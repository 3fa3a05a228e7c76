import type { SenderDirectory } from '#core/detection/directory.ts'
import type { Mailbox } from '../gmail/mailbox.ts'
import { buildQueries, type KnownNames, readQuery, writeQuery } from '../gmail/query.ts'

/** Around the moment of arrival: enough for any rounding, and few enough mails for one page. */
const AROUND_SECONDS = 60

/**
 * The first term of the queries that finds a mail, as Gmail itself answers; null when none does. Gmail is asked each query, for the time
 * around the mail's arrival alone, and then halves of the one that finds it: 5 units a question, about a hundred in all.
 */
export async function matchingTerm(
  mailbox: Pick<Mailbox, 'list'>,
  known: { directory: SenderDirectory; names: KnownNames },
  mail: { gmailId: string; receivedAt: number },
): Promise<string | null> {
  const second = Math.floor(mail.receivedAt / 1000)
  const finds = async (query: string) => {
    const { mails } = await mailbox.list(`${query} before:${second + AROUND_SECONDS}`)
    return mails.some(({ gmailId }) => gmailId === mail.gmailId)
  }
  const queries = buildQueries(known.directory, { ...known.names, afterSeconds: second - AROUND_SECONDS })
  const found = await Promise.all(queries.map(finds))
  const query = queries.find((_, place) => found[place])
  return query === undefined ? null : narrowed(query, finds)
}

async function narrowed(query: string, finds: (query: string) => Promise<boolean>): Promise<string | null> {
  const { terms, rest } = readQuery(query)
  let left = terms
  while (left.length > 1) {
    const half = left.slice(0, Math.ceil(left.length / 2))
    left = (await finds(writeQuery(half, rest))) ? half : left.slice(half.length)
  }
  return left[0] ?? null
}

/** A term of the queries for people. @example termWords('from:greenhouse.io') // its sender, greenhouse.io */
export function termWords(term: string): string {
  const [, operator, value = ''] = term.match(/^(?:(from|subject|filename):)?"?([^"]*)"?$/) ?? []
  if (operator === 'from') return `its sender, ${value}`
  if (operator === 'filename') return 'a calendar invitation in it'
  return operator === 'subject' ? `“${value}” in its subject` : `the words “${value}”`
}
