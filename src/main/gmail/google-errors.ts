import { z } from 'zod'
import { AppError } from '#shared/ipc/errors.ts'

const RECONNECT = 'Choose Reconnect in Settings > Email Integration and sign in again.'
const BY_ITSELF = 'Nothing is lost: syncing goes on by itself.'

/** How Google's client library throws: an HTTP answer, or what kept it from one. */
const thrown = z.object({
  response: z.object({ status: z.number(), data: z.unknown().optional(), headers: z.unknown().optional() }).optional(),
  code: z.unknown().optional(),
})

/** RFC 6749, 5.2: the token endpoint's errors. */
const oauthError = z.object({ error: z.string() })

/** https://developers.google.com/workspace/gmail/api/guides/handle-errors and https://google.aip.dev/193 */
const apiError = z.object({
  error: z.object({
    status: z.string().catch(''),
    errors: z.array(z.object({ reason: z.string() })).catch([]),
    details: z.array(z.object({ reason: z.string().catch('') })).catch([]),
  }),
})

const RATE_REASONS = ['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded', 'dailyLimitExceeded', 'RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED']
const API_OFF_REASONS = ['accessNotConfigured', 'SERVICE_DISABLED']
const SCOPE_REASONS = ['insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT']

/** What failed, and how long Google asks to wait (Retry-After), null where it does not say. */
export type GoogleFailure = { error: AppError; retryAfterMs: number | null }

/**
 * Any failure of a request to Google, in the app's own words. The cause is not kept: it holds the request with its tokens.
 */
export function googleFailure(raw: unknown): GoogleFailure {
  if (raw instanceof AppError) return { error: raw, retryAfterMs: null }
  if (raw instanceof z.ZodError) return { error: notGoogle(200), retryAfterMs: null }
  const parsed = thrown.safeParse(raw)
  if (!parsed.success) return { error: AppError.from(raw), retryAfterMs: null }
  const { response, code } = parsed.data
  if (!response) return { error: networkError(typeof code === 'string' ? code : ''), retryAfterMs: null }
  return { error: answerError(response.status, response.data), retryAfterMs: retryAfter(response.headers) }
}

/** An answer that Google would not give: a captive portal's page, a proxy's, a truncated one. */
export function notGoogle(status: number): AppError {
  return new AppError('google_unavailable', `Something other than Google answered (HTTP ${status}).`, {
    hint: `On a public network, open a web page first and sign in there. ${BY_ITSELF}`,
    retryable: true,
  })
}

/** No answer within the time limit of a request. */
export const timedOut = () => offline('Gmail did not answer in time.')

/** Also said of what a person asked for: it does not go on by itself. */
const offline = (message: string) => new AppError('offline', message, { hint: 'Check your connection and try again. Nothing is lost.', retryable: true })

function networkError(code: string): AppError {
  // https://nodejs.org/api/errors.html#openssl-error-codes: what a captive portal or an intercepting proxy looks like over TLS
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code)) return notGoogle(0)
  if (code.startsWith('Z_')) return notGoogle(200) // a body that does not unpack (https://nodejs.org/api/zlib.html#error-codes-and-handling)
  if (code === 'TimeoutError' || code === 'ETIMEDOUT') return timedOut()
  // system errors (ECONNRESET, ENOTFOUND …), and how a connection that breaks off in the middle is told
  if (/^E(?!RR_)|^ERR_(STREAM_PREMATURE_CLOSE|SOCKET)|^AbortError$/.test(code)) return offline('Gmail could not be reached.')
  return new AppError('internal', 'A request to Gmail failed.', { hint: 'Try again. If it stays, restart the app.' })
}

function answerError(status: number, data: unknown): AppError {
  const oauth = oauthError.safeParse(data)
  if (oauth.success) return tokenError(status, oauth.data.error)
  const api = apiError.safeParse(data)
  const reasons = api.success ? [api.data.error.status, ...api.data.error.errors.map((e) => e.reason), ...api.data.error.details.map((d) => d.reason)] : []
  const says = (list: string[]) => reasons.some((reason) => list.includes(reason))
  if (status === 429 || (status === 403 && says(RATE_REASONS))) return rateLimited()
  if (status >= 500) return notAvailable()
  // a proxy's page with one of the states below says nothing of the account or the mail
  if (!api.success) return notGoogle(status)
  if (status === 401) return new AppError('needs_reconnect', 'Google no longer accepts the sign-in.', { hint: RECONNECT })
  if (status === 404) return new AppError('mail_gone', 'The mail is no longer in Gmail.', { hint: 'It was deleted there; nothing is to be done.' })
  if (status === 403) return forbidden(says)
  return new AppError('internal', `Gmail refused a request (HTTP ${status}).`, { hint: 'Try again. If it stays, restart the app.' })
}

/** Gmail asks to slow down, or would: also said to a person who would have to wait for that. */
export const rateLimited = () => new AppError('rate_limited', 'Gmail asks to slow down.', { hint: BY_ITSELF, retryable: true })

function forbidden(says: (list: string[]) => boolean): AppError {
  if (says(API_OFF_REASONS)) {
    return new AppError('permission_denied', 'The Gmail API is switched off in the Google project of your client.', {
      hint: "In Google's console open APIs & Services > Library > Gmail API, choose Enable, wait a few minutes and sync again.",
    })
  }
  if (says(SCOPE_REASONS)) return new AppError('permission_denied', 'Reading mail was not granted.', { hint: `${RECONNECT} Tick the box for reading mail.` })
  if (says(['domainPolicy'])) {
    return new AppError('permission_denied', 'The administrator of this account does not allow it.', {
      hint: 'Ask the administrator to allow your OAuth client, or use another account.',
    })
  }
  return new AppError('permission_denied', 'Google refuses access to this mailbox.', { hint: RECONNECT })
}

/** An error code of OAuth (RFC 6749, 4.1.2.1 and 5.2), from the token endpoint or in a callback. */
export function tokenError(status: number, code: string): AppError {
  // revoked, expired (seven days while the project is in testing), password changed: https://developers.google.com/identity/protocols/oauth2#expiration
  if (code === 'invalid_grant')
    return new AppError('needs_reconnect', 'Google no longer accepts the sign-in: it was withdrawn or has expired.', { hint: RECONNECT })
  if (['invalid_client', 'deleted_client', 'unauthorized_client', 'disabled_client'].includes(code)) {
    return new AppError('client_invalid', 'Google does not accept the OAuth client.', {
      hint: "Check in Google's console that the client exists and that its secret is valid, then connect Gmail again with its JSON file.",
    })
  }
  if (status === 429 || code === 'rate_limit_exceeded') return rateLimited()
  if (status >= 500 || code === 'server_error' || code === 'temporarily_unavailable') return notAvailable()
  return new AppError('internal', 'Google refused the sign-in.', { hint: 'Try again. If it stays, connect Gmail again with your client file.' })
}

const notAvailable = () => new AppError('google_unavailable', 'Google has a problem of its own at the moment.', { hint: BY_ITSELF, retryable: true })

/** The status of a failure that Google itself answered with, in its own form; null for everything else, a proxy's page among it. */
export function statusOfGoogle(raw: unknown): number | null {
  const parsed = thrown.safeParse(raw)
  const response = parsed.success ? parsed.data.response : undefined
  return response && apiError.safeParse(response.data).success ? response.status : null
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(headers: unknown): number | null {
  const value = header(headers, 'retry-after')
  if (value === null) return null
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(ms) ? null : Math.max(0, ms)
}

/** The library's Headers are not those of Node. */
function header(headers: unknown, name: string): string | null {
  if (typeof headers !== 'object' || headers === null || !('get' in headers) || typeof headers.get !== 'function') return null
  const value: unknown = headers.get(name)
  return typeof value === 'string' ? value : null
}
