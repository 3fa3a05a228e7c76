import { gmail } from '@googleapis/gmail'
import type { OAuth2Client } from 'google-auth-library'
import { z } from 'zod'
import { type GmailMessage, gmailMessage, missingParts, withAttachment } from '#core/mail/gmail.ts'
import type { GoogleClient } from '#shared/domain/google-client.ts'
import { AppError } from '#shared/ipc/errors.ts'
import type { GoogleEndpoints } from './endpoints.ts'
import { timedOut } from './google-errors.ts'
import { oauthClient, REQUEST_TIMEOUT_MS } from './oauth.ts'
import { limited, type Pause, pause, withRetry } from './retry.ts'

/** What a list answers for one mail. */
export type ListedMail = { gmailId: string; threadId: string }

/** One Gmail account, read-only. Every method rejects with an AppError of Gmail's codes, or with the signal's reason. */
export interface Mailbox {
  profile(): Promise<{ address: string; historyId: string }>
  /** One page of the mails that match, newest first. Spam and trash are never listed. */
  list(query: string, pageToken?: string): Promise<{ mails: ListedMail[]; nextPageToken: string | null }>
  /** The whole mail, with calendar and text parts that Gmail keeps apart; null when it was deleted, or moved to spam or trash, since. */
  get(gmailId: string): Promise<GmailMessage | null>
}

export type MailboxOptions = {
  client: GoogleClient
  refreshToken: string
  endpoints: GoogleEndpoints
  /** Ends every request that is under way. */
  signal?: AbortSignal
  /** How a pause before another attempt is made. */
  pause?: Pause
}

/** The largest page that Gmail gives. */
const PAGE_SIZE = 500

const profileAnswer = z.object({ emailAddress: z.string().min(1), historyId: z.string() })
const listAnswer = z.object({
  messages: z.array(z.object({ id: z.string(), threadId: z.string() })).default([]),
  nextPageToken: z.string().optional(),
})
const labelled = z.object({ labelIds: z.array(z.string()).default([]) })
const attachmentAnswer = z.object({ data: z.string() })

export function createMailbox(options: MailboxOptions): Mailbox {
  const auth = oauthClient(options.client, options.endpoints)
  auth.setCredentials({ refresh_token: options.refreshToken })
  // universeDomain: left open, an environment variable could send requests and their token elsewhere
  const { users } = gmail({ version: 'v1', auth, rootUrl: options.endpoints.gmailRoot, universeDomain: 'googleapis.com' })
  const call = caller(auth, options)

  async function whole(id: string): Promise<GmailMessage | null> {
    const fields = 'id,threadId,labelIds,internalDate,payload'
    const answer = await call(labelled.and(gmailMessage), (limits) => users.messages.get({ userId: 'me', id, format: 'full', fields }, limits))
    if (answer.labelIds.some((label) => label === 'SPAM' || label === 'TRASH')) return null
    let message: GmailMessage = answer
    for (const { attachmentId } of missingParts(message)) {
      const { data } = await call(attachmentAnswer, (limits) =>
        users.messages.attachments.get({ userId: 'me', messageId: id, id: attachmentId, fields: 'data' }, limits),
      )
      message = withAttachment(message, attachmentId, data)
    }
    return message
  }

  return {
    async profile() {
      const { emailAddress, historyId } = await call(profileAnswer, (limits) => users.getProfile({ userId: 'me', fields: 'emailAddress,historyId' }, limits))
      return { address: emailAddress, historyId }
    },
    async list(q, pageToken) {
      const fields = 'messages(id,threadId),nextPageToken'
      const answer = await call(listAnswer, (limits) => users.messages.list({ userId: 'me', q, pageToken, maxResults: PAGE_SIZE, fields }, limits))
      return { mails: answer.messages.map(({ id, threadId }) => ({ gmailId: id, threadId })), nextPageToken: answer.nextPageToken ?? null }
    },
    get: (gmailId) =>
      whole(gmailId).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'mail_gone') return null
        throw error
      }),
  }
}

/** What every request gets: an end, and no retries of the library's own, which know nothing of Gmail's reasons. */
type Limits = { signal: AbortSignal; retry: false }

function caller(auth: OAuth2Client, { signal, pause: pauseFor = pause }: MailboxOptions) {
  const once = (request: (limits: Limits) => Promise<{ data: unknown }>) =>
    limited((ends) => request({ signal: ends, retry: false }), { signal, timeoutMs: REQUEST_TIMEOUT_MS, expired: timedOut })
  return <T>(shape: z.ZodType<T>, request: (limits: Limits) => Promise<{ data: unknown }>): Promise<T> =>
    withRetry(async () => shape.parse((await withFreshToken(auth, () => once(request))).data), { signal, pause: pauseFor })
}

const unauthorized = z.object({ response: z.object({ status: z.literal(401) }) })

/**
 * An access token can end before its time (a changed password, a clock that is wrong): the first 401 asks for another one.
 * The library's own way (forceRefreshOnFailure) would do so for every 403 of the rate limit too.
 */
async function withFreshToken<T>(auth: OAuth2Client, request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    const used = auth.credentials.access_token
    if (!used || !unauthorized.safeParse(error).success) throw error
    auth.setCredentials({ refresh_token: auth.credentials.refresh_token })
    return request()
  }
}
