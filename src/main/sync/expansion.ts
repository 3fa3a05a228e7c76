import type { ListedMail } from '../gmail/mailbox.ts'
import { inChunks } from './chunks.ts'
import type { SyncMailbox, SyncParts } from './ports.ts'

type ExpansionParts = {
  threads: SyncParts['threads']
  accountId: number
  mailbox: Pick<SyncMailbox, 'thread'>
  /** Every mail of the window with its thread, when the run has listed the window. */
  received: readonly ListedMail[] | null
  /** Lists that, for a run that has not. */
  listReceived(): Promise<readonly ListedMail[]>
  enqueue(mails: ListedMail[]): Promise<void>
}

/** A thread costs 40 units, 500 ids of the window 5 (https://developers.google.com/workspace/gmail/api/reference/quota): more threads than this are found in the window. */
const ASKED_ONE_BY_ONE = 10

/**
 * Queues the other mails of threads in which something was found: a short reply says nothing of a job by itself. The listed window
 * answers for all threads at once; a run that only looked at changes has found in few, and asks for those.
 *
 * A thread is marked when its mails are stored, so that a kill in between asks again.
 */
export async function expandThreads(parts: ExpansionParts): Promise<void> {
  const { threads, accountId, mailbox, enqueue } = parts
  const unexpanded = threads.unexpanded(accountId)
  if (unexpanded.length === 0) return
  if (!parts.received && unexpanded.length <= ASKED_ONE_BY_ONE) {
    for (const threadId of unexpanded) {
      await enqueue(await mailbox.thread(threadId))
      threads.markExpanded(accountId, [threadId])
    }
    return
  }
  const wanted = new Set(unexpanded)
  const received = parts.received ?? (await parts.listReceived())
  await enqueue(received.filter(({ threadId }) => wanted.has(threadId)))
  await inChunks(unexpanded, (chunk) => threads.markExpanded(accountId, chunk))
}
