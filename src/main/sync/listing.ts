import { AppError } from '#shared/ipc/errors.ts'
import { isReceived } from '../gmail/labels.ts'
import type { ChangedMail, ListedMail } from '../gmail/mailbox.ts'
import { buildQueries, type KnownNames, receivedQuery } from '../gmail/query.ts'
import { inChunks } from './chunks.ts'
import { listPages, readHistory } from './pages.ts'
import type { Plan } from './plan.ts'
import type { SyncMailbox, SyncParts } from './ports.ts'

type ListingParts = Pick<SyncParts, 'directory'> & {
  mailbox: Pick<SyncMailbox, 'profile' | 'list' | 'history'>
  names: KnownNames
  /** Stores the unseen of these mails in the queue. */
  enqueue(mails: ListedMail[]): Promise<void>
  /** Those that were listed before. */
  known(gmailIds: string[]): Set<string>
  /** Threads that are about an application. */
  threads: ReadonlySet<string>
}

/** What a listing covered: everything up to `historyId` is stored. */
export type Listed = {
  historyId: string
  scope: Plan['scope']
  windowFrom: number
  /** Every mail of the window with its thread, where the window was listed. */
  received: ListedMail[] | null
}

/** Lists what the plan asks for, and stores it as it comes. When it returns, all of it is stored: only then may the cursor move. */
export async function list(parts: ListingParts, plan: Plan): Promise<Listed> {
  if (plan.scope === 'window') return listWindow(parts, plan.windowFrom, (await parts.mailbox.profile()).historyId)
  const changes = await readHistory(parts.mailbox, plan.since).catch(unlessExpired)
  if (!changes) return listWindow(parts, plan.windowFrom, (await parts.mailbox.profile()).historyId)
  if (await listChanges(parts, changes.mails, plan.from)) return { historyId: changes.historyId, scope: 'changes', windowFrom: plan.windowFrom, received: null }
  return listWindow(parts, plan.windowFrom, changes.historyId)
}

function unlessExpired(error: unknown): null {
  if (error instanceof AppError && error.code === 'history_expired') return null
  throw error
}

/**
 * All queries over the whole window, and beside them the ids of all its mail (5 units for 500): in threads that are about an application
 * a mail needs no phrase, and a listing of ids costs less than asking for more than a few threads one by one.
 */
async function listWindow(parts: ListingParts, windowFrom: number, historyId: string): Promise<Listed> {
  const [received] = await Promise.all([allReceived(parts.mailbox, windowFrom), listQueries(parts, windowFrom)])
  await parts.enqueue(received.filter(({ threadId }) => parts.threads.has(threadId)))
  return { historyId, scope: 'window', windowFrom, received }
}

/** @returns whether this covers all of the changes; if not, the window has to be listed */
async function listChanges(parts: ListingParts, changes: ChangedMail[], from: number): Promise<boolean> {
  const arrived = changes.filter(({ labels }) => isReceived(labels))
  const unseen: ChangedMail[] = []
  await inChunks(arrived, (chunk) => {
    const known = parts.known(chunk.map(({ gmailId }) => gmailId))
    unseen.push(...chunk.filter(({ gmailId }) => !known.has(gmailId)))
  })
  await parts.enqueue(unseen.filter(({ threadId }) => parts.threads.has(threadId)))
  const rest = unseen.filter(({ threadId }) => !parts.threads.has(threadId))
  if (rest.length === 0) return true
  if (rest.some(({ change }) => change === 'restored')) return false
  const listed = await listQueries(parts, from)
  return liesAfter(
    parts.mailbox,
    from,
    rest.filter(({ gmailId }) => !listed.has(gmailId)),
  )
}

/** Runs the queries together, and stores page by page. @returns the ids of the mails they find */
async function listQueries({ mailbox, directory, names, enqueue }: ListingParts, from: number): Promise<Set<string>> {
  const found = new Set<string>()
  const onPage = async (mails: ListedMail[]) => {
    for (const { gmailId } of mails) found.add(gmailId)
    await enqueue(mails)
  }
  await Promise.all(buildQueries(directory, { ...names, afterSeconds: seconds(from) }).map((query) => listPages(mailbox, query, onPage)))
  return found
}

/** The ids of all mail that was received from a moment on, in milliseconds since the epoch. */
export async function allReceived(mailbox: Pick<SyncMailbox, 'list'>, from: number): Promise<ListedMail[]> {
  const received: ListedMail[] = []
  await listReceived(mailbox, from, (mails) => void received.push(...mails))
  return received
}

const listReceived = (mailbox: Pick<SyncMailbox, 'list'>, from: number, onPage: (mails: ListedMail[]) => unknown) =>
  listPages(mailbox, receivedQuery({ afterSeconds: seconds(from) }), onPage)

/**
 * Whether mails that no query found are dated within the time that the queries looked at. One that is not was imported with an old
 * date, or this computer's clock is ahead of Gmail's: the queries have then not seen it.
 */
async function liesAfter(mailbox: Pick<SyncMailbox, 'list'>, from: number, mails: ListedMail[]): Promise<boolean> {
  const missing = new Set(mails.map(({ gmailId }) => gmailId))
  if (missing.size === 0) return true
  await listReceived(mailbox, from, (page) => {
    for (const { gmailId } of page) missing.delete(gmailId)
    return missing.size > 0
  })
  return missing.size === 0
}

const seconds = (ms: number) => Math.floor(ms / 1000)
