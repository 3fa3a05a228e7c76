import * as answers from './answers.ts'
import { type Call, orGone, type Users } from './calls.ts'
import { readMailReference } from './mail-reference.ts'
import type { ListedMail } from './mailbox.ts'

/** Where a mail lies and what it says of itself; `receivedAt` in milliseconds since the epoch. */
export type MailTrace = ListedMail & { labels: string[]; receivedAt: number; from: string; subject: string; messageId: string }

/** A subject can be that of many mails. */
const MOST_FOUND = 10

/** See Mailbox.find. */
export async function findMail(call: Call, users: Users, pasted: string): Promise<MailTrace[]> {
  const reference = readMailReference(pasted)
  if (reference === null) return []
  const search = async (q: string) => {
    const asked = { userId: 'me', q, includeSpamTrash: true, maxResults: MOST_FOUND, fields: answers.LIST_FIELDS }
    return (await call('list', answers.listAnswer, (limits) => users.messages.list(asked, limits))).messages.map(({ id }) => id)
  }
  const inThread = async (id: string) => {
    const asked = { userId: 'me', id, format: 'minimal', fields: answers.THREAD_FIELDS }
    const thread = await orGone(call('thread', answers.threadAnswer, (limits) => users.threads.get(asked, limits)))
    return (thread?.messages ?? []).map((message) => message.id).slice(-MOST_FOUND)
  }
  const ids = {
    message: async (id: string) => [id],
    thread: inThread,
    message_id: (id: string) => search(`rfc822msgid:${id}`),
    subject: (subject: string) => search(`subject:"${subject.replaceAll('"', ' ')}"`),
  }
  const traces = await Promise.all((await ids[reference.kind](reference.value)).map((id) => traceOf(call, users, id)))
  return traces.filter((trace) => trace !== null)
}

async function traceOf(call: Call, users: Users, id: string): Promise<MailTrace | null> {
  const asked = { userId: 'me', id, format: 'metadata', metadataHeaders: answers.TRACE_HEADERS, fields: answers.TRACE_FIELDS }
  const mail = await orGone(call('get', answers.traceAnswer, (limits) => users.messages.get(asked, limits)))
  if (!mail) return null
  const header = (name: string) => mail.payload.headers.find((one) => one.name.toLowerCase() === name.toLowerCase())?.value ?? ''
  const [from, subject, messageId] = [header('From'), header('Subject'), header('Message-ID')]
  return { gmailId: mail.id, threadId: mail.threadId, labels: mail.labelIds, receivedAt: mail.internalDate, from, subject, messageId }
}
