import { gmail } from '@googleapis/gmail'
import { type GmailMessage, gmailMessage, missingParts, withAttachment } from '#core/mail/gmail.ts'
import type { GoogleClient } from '#shared/domain/google-client.ts'
import * as answers from './answers.ts'
import { type Call, caller, historyExpired, orGone, pageExpired, type Users } from './calls.ts'
import type { GoogleEndpoints } from './endpoints.ts'
import { findMail, type MailTrace } from './find-mail.ts'
import { isHidden, isReceived } from './labels.ts'
import { oauthClient } from './oauth.ts'
import { createPacer, type Pacer, type RunOptions } from './pacer.ts'
import type { WaitListener } from './pressure.ts'

/** What a list answers for one mail. */
export type ListedMail = { gmailId: string; threadId: string }

/** A mail that came into the mailbox, or out of spam or trash, with the labels that Gmail tells of it. */
export type ChangedMail = ListedMail & { labels: string[]; change: 'added' | 'restored' }

/** One Gmail account, read-only. Every method rejects with an AppError of Gmail's codes, or with the signal's reason. */
export interface Mailbox {
  profile(): Promise<{ address: string; historyId: string }>
  /**
   * One page of the mails that match, newest first. Spam and trash are never listed.
   * @throws AppError page_expired when Gmail no longer takes the page token
   */
  list(query: string, pageToken?: string): Promise<{ mails: ListedMail[]; nextPageToken: string | null }>
  /**
   * One page of the mails that came into reach since a history id, oldest first: arrived, imported, or taken out of spam or trash. A mail
   * that was only read, starred or moved between labels is left out; one may come more than once. `historyId` is the mailbox's newest one.
   * @throws AppError history_expired when Gmail no longer keeps history that far back, page_expired
   */
  history(startHistoryId: string, pageToken?: string): Promise<{ mails: ChangedMail[]; historyId: string; nextPageToken: string | null }>
  /** The mails of a thread but spam, trash, drafts, chats and what the person sent; none when the thread is gone. */
  thread(threadId: string): Promise<ListedMail[]>
  /** The whole mail, with calendar and text parts that Gmail keeps apart; null when it was deleted, or moved to spam or trash, since. */
  get(gmailId: string): Promise<GmailMessage | null>
  /**
   * Looks for a mail by what a person has of it, wherever it lies, spam and trash included; the newest ten at most.
   * @param pasted the mail's address in Gmail, its Message-ID, or its subject
   */
  find(pasted: string): Promise<MailTrace[]>
  /**
   * Tells when requests wait because Gmail asked to slow down, and when they go on.
   * @param listener `until` in milliseconds since the epoch with the reason for people; null when nothing waits any more
   * @returns ends it
   */
  onWait(listener: WaitListener): () => void
}

type AccountAccess = {
  client: GoogleClient
  refreshToken: string
  endpoints: GoogleEndpoints
  /** The account's; by default one of its own. */
  pacer?: Pacer
}

/** A mailbox for one purpose; `signal` ends every request that is under way. */
type MailboxOptions = AccountAccess & RunOptions

/** The largest page that Gmail gives. */
const PAGE_SIZE = 500

/** A mailbox with an access token and, unless given, limits of its own. Several of one account: `openAccount`. */
export const createMailbox = ({ signal, interactive, ...access }: MailboxOptions): Mailbox =>
  openAccount(access)({ signal, ...(interactive === undefined ? {} : { interactive }) })

/** Opens mailboxes of one account that share its access token and its limits, so that a short use costs no sign-in of its own. */
export function openAccount({ client, refreshToken, endpoints, pacer = createPacer() }: AccountAccess): (options?: RunOptions) => Mailbox {
  const auth = oauthClient(client, endpoints)
  auth.setCredentials({ refresh_token: refreshToken })
  // universeDomain: left open, an environment variable could send requests and their token elsewhere
  const { users } = gmail({ version: 'v1', auth, rootUrl: endpoints.gmailRoot, universeDomain: 'googleapis.com' })
  return (options = {}) => mailboxOf(caller(auth, pacer, options), users, pacer)
}

function mailboxOf(call: Call, users: Users, pacer: Pacer): Mailbox {
  return {
    async profile() {
      const asked = { userId: 'me', fields: answers.PROFILE_FIELDS }
      const { emailAddress, historyId } = await call('profile', answers.profileAnswer, (limits) => users.getProfile(asked, limits))
      return { address: emailAddress, historyId }
    },
    async list(q, pageToken) {
      const asked = { userId: 'me', q, pageToken, maxResults: PAGE_SIZE, fields: answers.LIST_FIELDS }
      const answer = await call('list', answers.listAnswer, (limits) => users.messages.list(asked, limits), pageToken === undefined ? {} : { 400: pageExpired })
      return { mails: answer.messages.map(listed), nextPageToken: answer.nextPageToken ?? null }
    },
    async history(startHistoryId, pageToken) {
      const asked = {
        userId: 'me',
        startHistoryId,
        pageToken,
        maxResults: PAGE_SIZE,
        historyTypes: ['messageAdded', 'labelRemoved'],
        fields: answers.HISTORY_FIELDS,
      }
      const meanings = { 404: historyExpired, ...(pageToken === undefined ? {} : { 400: pageExpired }) }
      const answer = await call('history', answers.historyAnswer, (limits) => users.history.list(asked, limits), meanings)
      return { mails: answer.history.flatMap(cameIntoReach), historyId: answer.historyId, nextPageToken: answer.nextPageToken ?? null }
    },
    async thread(id) {
      const asked = { userId: 'me', id, format: 'minimal', fields: answers.THREAD_FIELDS }
      const thread = await orGone(call('thread', answers.threadAnswer, (limits) => users.threads.get(asked, limits)))
      return (thread?.messages ?? []).filter(({ labelIds }) => isReceived(labelIds)).map(listed)
    },
    get: (gmailId) => orGone(wholeMail(call, users, gmailId)),
    find: (pasted) => findMail(call, users, pasted),
    onWait: (listener) => pacer.onWait(listener),
  }
}

const listed = ({ id, threadId }: { id: string; threadId: string }): ListedMail => ({ gmailId: id, threadId })

type HistoryRecord = ReturnType<typeof answers.historyAnswer.parse>['history'][number]

function cameIntoReach({ messagesAdded, labelsRemoved }: HistoryRecord): ChangedMail[] {
  const restored = labelsRemoved.filter(({ labelIds }) => isHidden(labelIds))
  const changed = (change: ChangedMail['change'], { message }: { message: { id: string; threadId: string; labelIds: string[] } }) => ({
    ...listed(message),
    labels: message.labelIds,
    change,
  })
  return [...messagesAdded.map((one) => changed('added', one)), ...restored.map((one) => changed('restored', one))]
}

async function wholeMail(call: Call, users: Users, id: string): Promise<GmailMessage | null> {
  const asked = { userId: 'me', id, format: 'full', fields: answers.MESSAGE_FIELDS }
  const answer = await call('get', gmailMessage, (limits) => users.messages.get(asked, limits))
  if (isHidden(answer.labelIds ?? [])) return null
  let message: GmailMessage = answer
  for (const { attachmentId } of missingParts(message)) {
    const part = { userId: 'me', messageId: id, id: attachmentId, fields: 'data' }
    const { data } = await call('attachment', answers.attachmentAnswer, (limits) => users.messages.attachments.get(part, limits))
    message = withAttachment(message, attachmentId, data)
  }
  return message
}
