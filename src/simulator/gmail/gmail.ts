import { googleError, type Reply, type SimulatedRequest } from '../http.ts'
import type { HistoryRecord, SimulatedMailbox, StoredMail } from './mailbox.ts'
import { attachmentResource, messageResource } from './payload.ts'
import { parseQuery } from './query.ts'
import { QueryError } from './query-leaf.ts'

const ROOT = '/gmail/v1/users/'

const SYSTEM_LABELS = [
  ...['INBOX', 'SENT', 'DRAFT', 'SPAM', 'TRASH', 'UNREAD', 'STARRED', 'IMPORTANT', 'CHAT'],
  ...['CATEGORY_PERSONAL', 'CATEGORY_SOCIAL', 'CATEGORY_PROMOTIONS', 'CATEGORY_UPDATES', 'CATEGORY_FORUMS'],
]

/**
 * Gmail's REST API v1 as far as it only reads (https://developers.google.com/workspace/gmail/api/reference/rest).
 * The caller has checked the token; null for a path that is not Gmail's.
 */
export function handleGmail(request: SimulatedRequest, mailbox: SimulatedMailbox, now: number): Reply | null {
  if (!request.path.startsWith(ROOT)) return null
  const [user, resource, id, child, childId, ...rest] = request.path.slice(ROOT.length).split('/').map(decodeURIComponent)
  if (request.method !== 'GET' || rest.length > 0) return notFound()
  if (user !== 'me' && user !== mailbox.address) return googleError(403, 'PERMISSION_DENIED', 'forbidden', `Delegation denied for ${mailbox.address}`)
  if (resource === 'profile' && id === undefined) return profile(mailbox)
  if (resource === 'labels' && id === undefined) return labels(mailbox)
  if (resource === 'history' && id === undefined) return history(request.query, mailbox)
  if (resource === 'threads' && id !== undefined && child === undefined) return thread(id, request.query, mailbox)
  if (resource !== 'messages') return notFound()
  if (id === undefined) return list(request.query, mailbox, now)
  const mail = mailbox.get(id)
  if (!/^[\da-f]{1,16}$/.test(id)) return invalid('Invalid id value')
  if (!mail) return notFound()
  if (child === undefined) return message(request.query, mail)
  return child === 'attachments' && childId !== undefined ? attachment(mail, childId) : notFound()
}

function profile(mailbox: SimulatedMailbox): Reply {
  const mails = mailbox.newestFirst()
  const threadsTotal = new Set(mails.map((mail) => mail.threadId)).size
  return ok({ emailAddress: mailbox.address, messagesTotal: mails.length, threadsTotal, historyId: String(mailbox.historyId()) })
}

function labels(mailbox: SimulatedMailbox): Reply {
  const system = SYSTEM_LABELS.map((id) => ({ id, name: id, type: 'system' }))
  return ok({ labels: [...system, ...mailbox.labels.map((label) => ({ ...label, type: 'user' }))] })
}

function thread(id: string, query: URLSearchParams, mailbox: SimulatedMailbox): Reply {
  const mails = mailbox.inThread(id)
  if (mails.length === 0) return notFound()
  const messages = mails.map((mail) => messageResource(mail, query.get('format') ?? 'full', query.getAll('metadataHeaders')))
  return messages.includes(null) ? invalid('Invalid value at format') : ok({ id, historyId: String(mailbox.historyId()), messages })
}

function message(query: URLSearchParams, mail: StoredMail): Reply {
  const resource = messageResource(mail, query.get('format') ?? 'full', query.getAll('metadataHeaders'))
  return resource ? ok(resource) : invalid('Invalid value at format')
}

function attachment(mail: StoredMail, attachmentId: string): Reply {
  const resource = attachmentResource(mail, attachmentId)
  return resource ? ok(resource) : invalid('Invalid attachment token')
}

function list(params: URLSearchParams, mailbox: SimulatedMailbox, now: number): Reply {
  const includeSpamTrash = params.get('includeSpamTrash') === 'true' || params.getAll('labelIds').some((id) => id === 'SPAM' || id === 'TRASH')
  let found: readonly StoredMail[]
  try {
    found = search(mailbox, { q: params.get('q') ?? '', labels: params.getAll('labelIds'), includeSpamTrash, now })
  } catch (error) {
    if (error instanceof QueryError) return invalid(error.message)
    throw error
  }
  const after = readPageToken(params.get('pageToken'))
  if (after === 'invalid') return invalid('Invalid pageToken')
  const start = after === null ? 0 : found.findIndex((mail) => mail.internalDate < after.date || (mail.internalDate === after.date && mail.id < after.id))
  const page = start < 0 ? [] : found.slice(start, start + pageSize(params))
  const last = page.at(-1)
  const more = last !== undefined && found.at(-1) !== last
  return ok({
    // Gmail leaves the field out when nothing matches.
    ...(page.length > 0 ? { messages: page.map(({ id, threadId }) => ({ id, threadId })) } : {}),
    ...(more ? { nextPageToken: pageToken(last) } : {}),
    resultSizeEstimate: found.length,
  })
}

type Search = { q: string; labels: string[]; includeSpamTrash: boolean; now: number }

const searches = new WeakMap<SimulatedMailbox, { key: string; found: readonly StoredMail[] }[]>()

/** The pages of one list come from one search, as long as nothing has changed, but of queries that count from now. */
function search(mailbox: SimulatedMailbox, { q, labels, includeSpamTrash, now }: Search): readonly StoredMail[] {
  const key = JSON.stringify([mailbox.historyId(), q, labels, includeSpamTrash])
  const kept = searches.get(mailbox) ?? []
  const known = kept.find((search) => search.key === key)
  if (known && !/_than:/.test(q)) return known.found
  const query = parseQuery(q, { now, labels: mailbox.labels, includeSpamTrash })
  const found = mailbox.newestFirst().filter((mail) => labels.every((label) => mail.labelIds.includes(label)) && query.matches(mail))
  searches.set(mailbox, [{ key, found }, ...kept].slice(0, SEARCHES_KEPT))
  return found
}

/** As many as a client lists at once, and some. */
const SEARCHES_KEPT = 30

/** A token names the last mail of its page, so that mail arriving in between shifts nothing. */
function pageToken(last: StoredMail): string {
  return Buffer.from(`${last.internalDate}/${last.id}`).toString('base64url')
}

function readPageToken(token: string | null): { date: number; id: string } | 'invalid' | null {
  if (token === null) return null
  const [, date, id] =
    Buffer.from(token, 'base64url')
      .toString('utf8')
      .match(/^(\d+)\/([\da-f]+)$/) ?? []
  return date !== undefined && id !== undefined ? { date: Number(date), id } : 'invalid'
}

function pageSize(params: URLSearchParams): number {
  const asked = Number(params.get('maxResults') ?? 100)
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, 500) : 100
}

const CHANGES = {
  messageAdded: 'messagesAdded',
  messageDeleted: 'messagesDeleted',
  labelAdded: 'labelsAdded',
  labelRemoved: 'labelsRemoved',
} as const

function history(params: URLSearchParams, mailbox: SimulatedMailbox): Reply {
  const start = Number(params.get('startHistoryId') ?? Number.NaN)
  if (!Number.isInteger(start)) return invalid('Invalid value at startHistoryId')
  const records = mailbox.historySince(start)
  if (!records) return notFound()
  const types = params.getAll('historyTypes')
  const label = params.get('labelId')
  const token = params.get('pageToken')
  const wanted = records.filter(
    (record) => (types.length === 0 || types.includes(record.change)) && (!label || record.mail.labelIds.includes(label)) && record.id > Number(token ?? 0),
  )
  const page = wanted.slice(0, pageSize(params))
  const last = page.at(-1)
  return ok({
    ...(page.length > 0 ? { history: page.map(historyResource) } : {}),
    ...(last && wanted.at(-1) !== last ? { nextPageToken: String(last.id) } : {}),
    historyId: String(mailbox.historyId()),
  })
}

function historyResource(record: HistoryRecord): object {
  const { id, threadId } = record.mail
  const change = record.change.startsWith('label') ? { message: record.mail, labelIds: record.changed } : { message: record.mail }
  return { id: String(record.id), messages: [{ id, threadId }], [CHANGES[record.change]]: [change] }
}

function ok(json: object): Reply {
  return { status: 200, json }
}

function notFound(): Reply {
  return googleError(404, 'NOT_FOUND', 'notFound', 'Requested entity was not found.')
}

function invalid(message: string): Reply {
  return googleError(400, 'INVALID_ARGUMENT', 'invalidArgument', message)
}
