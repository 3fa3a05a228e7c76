import type { Header, MimePart } from './mime.ts'

/** A mail as the simulator is given it. `headers` are those of the message but Content-*, which the body brings. */
export type SimulatedMail = {
  /** 16 hex digits, as Gmail's. */
  id: string
  threadId: string
  /** System labels (INBOX, UNREAD, SENT, SPAM …) and ids of own labels. */
  labelIds: string[]
  /** When Gmail received it, ms since the epoch. */
  internalDate: number
  headers: Header[]
  body: MimePart
}

export type StoredMail = SimulatedMail & { historyId: number }

export type Label = { id: string; name: string }

type HistoryChange = 'messageAdded' | 'messageDeleted' | 'labelAdded' | 'labelRemoved'

/** One change of the mailbox; `labelIds` are all labels after it, `changed` those that came or went. */
export type HistoryRecord = { id: number; change: HistoryChange; mail: { id: string; threadId: string; labelIds: string[] }; changed: string[] }

/** A mailbox in memory that notes every change the way Gmail's history does. */
export type SimulatedMailbox = {
  readonly address: string
  readonly labels: readonly Label[]
  /** Id of the latest change. */
  historyId(): number
  get(id: string): StoredMail | null
  newestFirst(): readonly StoredMail[]
  /** The mails of a thread, oldest first. */
  inThread(threadId: string): readonly StoredMail[]
  add(mail: SimulatedMail): void
  remove(id: string): void
  relabel(id: string, change: { add?: string[]; remove?: string[] }): void
  /** Changes after `since`, oldest first; null when Gmail no longer keeps history that far back. */
  historySince(since: number): HistoryRecord[] | null
  /** Forgets all history up to now: an older start id is answered with 404. */
  expireHistory(): void
}

const FIRST_HISTORY_ID = 4_180_000

/** Creates a mailbox that holds `mails`; changes from here on are history. */
export function createSimulatedMailbox(options: { address: string; mails: SimulatedMail[]; labels?: Label[] }): SimulatedMailbox {
  const mails = new Map<string, StoredMail>()
  let history: HistoryRecord[] = []
  let historyId = FIRST_HISTORY_ID
  let keptSince = FIRST_HISTORY_ID
  let sorted: StoredMail[] | null = null

  const store = (mail: SimulatedMail): StoredMail => {
    if (mails.has(mail.id)) throw new Error(`The mailbox already has a mail ${mail.id}.`)
    historyId += 1
    const { id, threadId, labelIds, internalDate } = mail
    const stored: StoredMail = {
      id,
      threadId,
      labelIds: [...labelIds],
      internalDate,
      historyId,
      // read when they are asked for: a generated mail makes them then
      get headers() {
        return mail.headers
      },
      get body() {
        return mail.body
      },
    }
    mails.set(id, stored)
    sorted = null
    return stored
  }
  const note = (change: HistoryChange, { id, threadId, labelIds }: SimulatedMail, changed: string[]) =>
    history.push({ id: historyId, change, mail: { id, threadId, labelIds: [...labelIds] }, changed })
  const existing = (id: string): StoredMail => {
    const mail = mails.get(id)
    if (!mail) throw new Error(`The mailbox has no mail ${id}.`)
    return mail
  }
  const touch = (mail: StoredMail, change: HistoryChange, changed: string[]) => {
    historyId += 1
    mail.historyId = historyId
    note(change, mail, changed)
  }

  for (const mail of [...options.mails].sort(oldestFirst)) store(mail)
  keptSince = historyId

  return {
    address: options.address,
    labels: options.labels ?? [],
    historyId: () => historyId,
    get: (id) => mails.get(id) ?? null,
    newestFirst() {
      sorted ??= [...mails.values()].sort((a, b) => oldestFirst(b, a))
      return sorted
    },
    inThread: (threadId) => [...mails.values()].filter((mail) => mail.threadId === threadId).sort(oldestFirst),
    add(mail) {
      const stored = store(mail)
      note('messageAdded', stored, stored.labelIds)
    },
    remove(id) {
      const mail = existing(id)
      touch(mail, 'messageDeleted', mail.labelIds)
      mails.delete(id)
      sorted = null
    },
    relabel(id, { add = [], remove = [] }) {
      const mail = existing(id)
      const added = add.filter((label) => !mail.labelIds.includes(label))
      const removed = remove.filter((label) => mail.labelIds.includes(label))
      mail.labelIds = [...mail.labelIds.filter((label) => !removed.includes(label)), ...added]
      if (added.length > 0) touch(mail, 'labelAdded', added)
      if (removed.length > 0) touch(mail, 'labelRemoved', removed)
    },
    historySince: (since) => (since < keptSince ? null : history.filter((record) => record.id > since)),
    expireHistory() {
      historyId += 1
      keptSince = historyId
      history = []
    },
  }
}

function oldestFirst(a: SimulatedMail, b: SimulatedMail): number {
  if (a.internalDate !== b.internalDate) return a.internalDate - b.internalDate
  return a.id < b.id ? -1 : 1
}
