import type { Label, StoredMail } from './mailbox.ts'
import { headerOf, leaves, type Searchable, words } from './words.ts'

/** A query that the simulator cannot judge; Gmail itself never refuses one, but a silent "nothing found" would hide a mistake. */
export class QueryError extends Error {}

export type QueryNode =
  | { kind: 'and' | 'or'; of: QueryNode[] }
  | { kind: 'not'; of: QueryNode }
  | { kind: 'leaf'; holds: (mail: StoredMail) => boolean; reachesSpamOrTrash: boolean }
  | { kind: 'text'; holds: (fields: Searchable) => boolean }

type Context = { now: number; labels: readonly Label[] }

const SYSTEM_LABELS: Record<string, string> = {
  inbox: 'INBOX',
  sent: 'SENT',
  spam: 'SPAM',
  trash: 'TRASH',
  draft: 'DRAFT',
  drafts: 'DRAFT',
  chat: 'CHAT',
  chats: 'CHAT',
  unread: 'UNREAD',
  starred: 'STARRED',
  important: 'IMPORTANT',
}

/** Operators of Gmail that the simulator does not evaluate. Any other `word:` is no operator but text, as in Gmail. */
const NOT_EVALUATED = new Set(['list', 'bcc', 'deliveredto', 'size', 'larger', 'smaller', 'around'])

/**
 * One condition of a query.
 * @param operator what stands before the colon, null for plain words
 * @throws QueryError for an operator or value that the simulator does not evaluate
 */
export function leaf(operator: string | null, value: string, context: Context): QueryNode {
  if (operator === null) return text(Object.keys(FIELDS), value)
  if (NOT_EVALUATED.has(operator)) throw new QueryError(`The simulator does not evaluate ${operator}:`)
  const own = OPERATORS[operator]
  if (own) return own(value, context)
  return text(Object.keys(FIELDS), `${operator} ${value}`)
}

const FIELDS: Record<string, (fields: Searchable) => string> = {
  from: (fields) => fields.from,
  to: (fields) => fields.to,
  cc: (fields) => fields.cc,
  subject: (fields) => fields.subject,
  body: (fields) => fields.body,
  files: (fields) => fields.files,
}

const OPERATORS: Record<string, (value: string, context: Context) => QueryNode> = {
  from: (value) => text(['from'], value),
  to: (value) => text(['to', 'cc'], value),
  cc: (value) => text(['cc'], value),
  subject: (value) => text(['subject'], value),
  filename: (value) => text(['files'], value),
  in: (value, { labels }) => (value.toLowerCase() === 'anywhere' ? condition(() => true, true) : labelled(value, labels)),
  label: (value, { labels }) => labelled(value, labels),
  category: (value) => condition((mail) => mail.labelIds.includes(`CATEGORY_${value.toUpperCase()}`)),
  is: (value, context) => {
    if (value.toLowerCase() === 'read') return condition((mail) => !mail.labelIds.includes('UNREAD'))
    return labelled(value, context.labels)
  },
  has: (value) => {
    if (value.toLowerCase() !== 'attachment') throw new QueryError(`The simulator does not evaluate has:${value}`)
    return condition((mail) => leaves(mail.body).some((part) => part.filename !== ''))
  },
  rfc822msgid: (value) => {
    const bare = (id: string) => id.trim().replace(/^<|>$/g, '')
    return condition((mail) => bare(headerOf(mail, 'Message-ID')) === bare(value))
  },
  after: (value) => since(moment(value)),
  before: (value) => until(moment(value)),
  newer_than: (value, { now }) => since(now - duration(value)),
  older_than: (value, { now }) => until(now - duration(value)),
}

function condition(holds: (mail: StoredMail) => boolean, reachesSpamOrTrash = false): QueryNode {
  return { kind: 'leaf', holds, reachesSpamOrTrash }
}

/** Words next to each other in one field; what holds no letter or digit matches everything, as if it were not there. */
function text(fields: string[], value: string): QueryNode {
  const wanted = words(value)
  return { kind: 'text', holds: (seen) => fields.some((field) => FIELDS[field]?.(seen).includes(wanted)) }
}

/** `label:job-search` names the label "Job search": case is folded, a hyphen stands for a space or slash. */
function labelled(value: string, labels: readonly Label[]): QueryNode {
  const fold = (name: string) => name.toLowerCase().replace(/[\s/&]+/g, '-')
  const id = SYSTEM_LABELS[value.toLowerCase()] ?? labels.find((label) => fold(label.name) === fold(value))?.id
  return condition((mail) => id !== undefined && mail.labelIds.includes(id), id === 'SPAM' || id === 'TRASH')
}

function since(ms: number): QueryNode {
  return condition((mail) => mail.internalDate >= ms)
}

function until(ms: number): QueryNode {
  return condition((mail) => mail.internalDate < ms)
}

/** Epoch seconds, or a date: midnight in PST, whatever the person's zone (https://developers.google.com/workspace/gmail/api/guides/filtering). */
function moment(value: string): number {
  if (/^\d{9,}$/.test(value)) return Number(value) * 1000
  const [, year, month, day] = value.match(/^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/) ?? []
  if (!year || !month || !day) throw new QueryError(`The simulator does not read the date ${value}.`)
  return Date.UTC(Number(year), Number(month) - 1, Number(day), 8)
}

const DAY = 86_400_000
const UNITS: Record<string, number> = { h: DAY / 24, d: DAY, m: 30 * DAY, y: 365 * DAY }

function duration(value: string): number {
  const [, count, unit] = value.match(/^(\d+)([hdmy])$/) ?? []
  if (!count || !unit) throw new QueryError(`The simulator does not read the time span ${value}.`)
  return Number(count) * (UNITS[unit] ?? 0)
}
