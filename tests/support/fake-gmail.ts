import type { GmailMessage } from '#core/mail/gmail.ts'
import type { ChangedMail } from '#main/gmail/mailbox.ts'
import type { SyncMailbox } from '#main/sync/ports.ts'
import { AppError, type ErrorCode } from '#shared/ipc/errors.ts'
import { DAY, NOW } from './database.ts'

export const failure = (code: ErrorCode, retryable = false) => new AppError(code, `Message of ${code}.`, { hint: `Hint of ${code}.`, retryable })

/** `phrase`: whether the queries find it. */
type FakeMail = { gmailId: string; threadId: string; at: number; phrase: boolean; labels: string[] }

const HIDDEN = ['SPAM', 'TRASH', 'SENT', 'DRAFT', 'CHAT']
const FIRST_HISTORY_ID = 1000

/** A mailbox that answers as Gmail does, and does as its hooks say. Ids that contain `news` are not about jobs. */
export class FakeGmail {
  mails: FakeMail[] = []
  pageSize = 500
  readonly listed: string[] = []
  readonly fetched: string[] = []
  readonly threadsAsked: string[] = []
  historyCalls = 0
  profileCalls = 0
  beforeProfile: () => Promise<void> | void = () => undefined
  beforeList: (query: string, pageToken?: string) => Promise<void> | void = () => undefined
  beforeHistory: (pageToken?: string) => Promise<void> | void = () => undefined
  beforeGet: (id: string, signal: AbortSignal) => Promise<void> | void = () => undefined
  tellWait: (until: number | null, reason: string) => void = () => undefined
  gone = new Set<string>()
  #records: { id: number; mail: FakeMail; change: ChangedMail['change'] }[] = []
  #historyId = FIRST_HISTORY_ID
  #keptSince = 0

  /** Fills the mailbox: newest first, a minute apart, each in a thread of its own and with a phrase. */
  set ids(ids: string[]) {
    for (const [place, gmailId] of ids.entries()) {
      if (!this.mails.some((mail) => mail.gmailId === gmailId)) this.add(gmailId, { at: NOW - place * 60_000 })
    }
    this.mails = this.mails.filter((mail) => ids.includes(mail.gmailId))
  }

  add(gmailId: string, more: Partial<FakeMail> = {}): void {
    const mail = { gmailId, threadId: `thread-${gmailId}`, at: NOW, phrase: true, labels: ['INBOX'], ...more }
    this.mails.push(mail)
    this.#records.push({ id: ++this.#historyId, mail, change: 'added' })
  }

  /** Takes a mail out of spam or trash. */
  restore(gmailId: string): void {
    const mail = this.mails.find((one) => one.gmailId === gmailId)
    if (!mail) throw new Error(`No mail ${gmailId}`)
    mail.labels = ['INBOX']
    this.#records.push({ id: ++this.#historyId, mail, change: 'restored' })
  }

  /** Something that is no mail arriving: a label, a star. */
  touch(): void {
    this.#historyId++
  }

  expireHistory(): void {
    this.#keptSince = ++this.#historyId
  }

  get historyId(): string {
    return String(this.#historyId)
  }

  /** Syncs that got as far as asking something; each begins with one of these. */
  get runs(): number {
    return this.historyCalls + this.profileCalls
  }

  /** Requests of all kinds so far. */
  get calls(): number {
    return this.listed.length + this.fetched.length + this.threadsAsked.length + this.historyCalls + this.profileCalls
  }

  open(signal: AbortSignal): SyncMailbox {
    const visible = () => this.mails.filter(({ labels }) => !labels.some((label) => HIDDEN.includes(label)))
    return {
      profile: async () => {
        signal.throwIfAborted()
        this.profileCalls++
        await this.beforeProfile()
        return { address: 'person@example.com', historyId: this.historyId }
      },
      list: async (query, token) => {
        signal.throwIfAborted()
        await this.beforeList(query, token)
        this.listed.push(query)
        const after = Number(query.match(/after:(\d+)/)?.[1] ?? 0) * 1000
        const found = visible()
          .filter((mail) => mail.at >= after && (mail.phrase || !query.startsWith('{')))
          .sort((a, b) => b.at - a.at)
        return this.#page(found, token)
      },
      history: async (since, token) => {
        signal.throwIfAborted()
        this.historyCalls++
        await this.beforeHistory(token)
        if (Number(since) < this.#keptSince) throw failure('history_expired')
        const mails = this.#records.filter(({ id }) => id > Number(since)).map(({ mail, change }) => ({ ...mail, change }))
        return { ...this.#page(mails, token), historyId: this.historyId }
      },
      thread: async (threadId) => {
        signal.throwIfAborted()
        this.threadsAsked.push(threadId)
        return visible().filter((mail) => mail.threadId === threadId)
      },
      get: async (id): Promise<GmailMessage | null> => {
        signal.throwIfAborted()
        this.fetched.push(id)
        await this.beforeGet(id, signal)
        await new Promise((resolve) => setImmediate(resolve))
        signal.throwIfAborted()
        return this.gone.has(id) || !visible().some((mail) => mail.gmailId === id) ? null : { id }
      },
      onWait: (listener) => {
        this.tellWait = listener
        return () => {
          this.tellWait = () => undefined
        }
      },
    }
  }

  #page<T>(all: T[], token?: string): { mails: T[]; nextPageToken: string | null } {
    const start = Number(token ?? 0)
    const end = start + this.pageSize
    return { mails: all.slice(start, end), nextPageToken: end < all.length ? String(end) : null }
  }
}

export const daysAgo = (days: number) => NOW - days * DAY
