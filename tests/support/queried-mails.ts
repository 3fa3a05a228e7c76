import { senderDirectory } from '#core/detection/directory.ts'
import { buildQueries } from '#main/gmail/query.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import type { SimulatedMailbox, StoredMail } from '#simulator/gmail/mailbox.ts'
import { parseQuery } from '#simulator/gmail/query.ts'

const DAY_MS = 86_400_000

/** Which mails of a mailbox the queries find, by their text alone: labels change, texts don't, so that each is judged once. */
export function queriedMails(): (mailbox: SimulatedMailbox) => ReadonlySet<string> {
  const now = Date.now()
  const asked = buildQueries(senderDirectory.parse(senders), { afterSeconds: Math.floor((now - 89 * DAY_MS) / 1000) })
  const queries = asked.map((query) => parseQuery(query, { now, labels: [] }))
  const known = new Map<string, boolean>()
  const isFound = (mail: StoredMail) => queries.some((query) => query.matches({ ...mail, headers: mail.headers, body: mail.body, labelIds: ['INBOX'] }))
  return (mailbox) => {
    const mails = mailbox.newestFirst()
    for (const mail of mails) if (!known.has(mail.id)) known.set(mail.id, isFound(mail))
    return new Set(mails.flatMap(({ id }) => (known.get(id) ? [id] : [])))
  }
}
