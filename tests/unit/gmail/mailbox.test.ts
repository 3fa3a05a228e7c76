import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { createMailbox } from '#main/gmail/mailbox.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { type Answer, type ReceivedRequest, serve } from '#tests/support/http-server.ts'

const client = { clientId: 'the-client', clientSecret: 'the-secret' }
const TOKEN_PATH = '/oauth2/token'
const PORTAL: Answer = { body: '<!doctype html><title>Welcome to the hotel network</title>', headers: { 'Content-Type': 'text/html' } }
const apiError = (status: number, reason: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers,
  json: { error: { code: status, message: 'private words of the server', errors: [{ domain: 'global', reason, message: 'private words of the server' }] } },
})

let stop: () => Promise<void> = async () => undefined
afterEach(() => stop())

/** A mailbox at a server that hands out tokens and answers Gmail's requests with `gmail`, or all of them with `token`. */
async function mailboxAt(
  gmail: (request: ReceivedRequest, count: number) => Answer,
  options: { token?: (count: number) => Answer; signal?: AbortSignal } = {},
) {
  const pauses: number[] = []
  let tokens = 0
  let calls = 0
  const server = await serve((request) => {
    if (request.path !== TOKEN_PATH) return gmail(request, ++calls)
    tokens++
    return options.token?.(tokens) ?? { json: { access_token: `token-${tokens}`, expires_in: 3599, token_type: 'Bearer' } }
  })
  stop = server.stop
  const mailbox = createMailbox({
    client,
    refreshToken: 'the-refresh-token',
    endpoints: googleEndpoints(server.url),
    signal: options.signal,
    pause: async (ms, signal) => {
      signal?.throwIfAborted()
      pauses.push(ms)
    },
  })
  return { mailbox, pauses, requests: server.requests }
}

const failure = (promise: Promise<unknown>): Promise<AppError> =>
  promise.then(
    () => expect.unreachable('must reject'),
    (error: unknown) => (error instanceof AppError ? error : expect.unreachable(`not an AppError: ${String(error)}`)),
  )

describe('requests', () => {
  test('list: the query, the largest page, the fields that are used, and the page token', async () => {
    const { mailbox, requests } = await mailboxAt(({ query }) => ({
      json: query.has('pageToken')
        ? { messages: [{ id: 'c', threadId: 't' }] }
        : {
            messages: [
              { id: 'a', threadId: 'a' },
              { id: 'b', threadId: 'a' },
            ],
            nextPageToken: 'more',
          },
    }))
    expect(await mailbox.list('{from:a.io "b c"} after:1')).toEqual({
      mails: [
        { gmailId: 'a', threadId: 'a' },
        { gmailId: 'b', threadId: 'a' },
      ],
      nextPageToken: 'more',
    })
    expect(await mailbox.list('{from:a.io "b c"} after:1', 'more')).toEqual({ mails: [{ gmailId: 'c', threadId: 't' }], nextPageToken: null })
    const [token, first, second] = requests
    expect(Object.fromEntries(token?.form ?? [])).toMatchObject({ grant_type: 'refresh_token', refresh_token: 'the-refresh-token', client_id: 'the-client' })
    expect(first?.path).toBe('/gmail/v1/users/me/messages')
    expect(Object.fromEntries(first?.query ?? [])).toEqual({ q: '{from:a.io "b c"} after:1', maxResults: '500', fields: 'messages(id,threadId),nextPageToken' })
    expect(first?.authorization).toBe('Bearer token-1')
    expect(second?.query.get('pageToken')).toBe('more')
    expect(requests.length).toBe(3)
  })

  test('list: nothing found', async () => {
    const { mailbox } = await mailboxAt(() => ({ json: { resultSizeEstimate: 0 } }))
    expect(await mailbox.list('x')).toEqual({ mails: [], nextPageToken: null })
  })

  test('profile', async () => {
    const { mailbox } = await mailboxAt(() => ({ json: { emailAddress: 'sam@example.com', historyId: '77', messagesTotal: 3 } }))
    expect(await mailbox.profile()).toEqual({ address: 'sam@example.com', historyId: '77' })
  })

  test('get: the whole mail, with an invitation that Gmail keeps apart', async () => {
    const invitation = Buffer.from('BEGIN:VCALENDAR').toString('base64url')
    const { mailbox, requests } = await mailboxAt(({ path }) =>
      path.includes('/attachments/')
        ? { json: { data: invitation, size: 15 } }
        : {
            json: {
              id: 'm1',
              threadId: 't1',
              labelIds: ['INBOX'],
              internalDate: '1780000000000',
              payload: {
                mimeType: 'multipart/mixed',
                parts: [{ mimeType: 'text/calendar', filename: 'invite.ics', body: { attachmentId: 'att-1', size: 15 } }],
              },
            },
          },
    )
    const message = await mailbox.get('m1')
    expect(message?.payload?.parts?.[0]?.body?.data).toBe(invitation)
    expect(requests.map((request) => request.path).slice(1)).toEqual(['/gmail/v1/users/me/messages/m1', '/gmail/v1/users/me/messages/m1/attachments/att-1'])
    expect(requests[1]?.query.get('format')).toBe('full')
  })

  test('get: null for what was deleted, or moved to spam or trash after it was listed', async () => {
    const { mailbox } = await mailboxAt(({ path }) =>
      path.endsWith('/gone') ? apiError(404, 'notFound') : { json: { id: 'x', labelIds: [path.endsWith('/spam') ? 'SPAM' : 'TRASH'] } },
    )
    expect(await mailbox.get('gone')).toBeNull()
    expect(await mailbox.get('spam')).toBeNull()
    expect(await mailbox.get('trash')).toBeNull()
  })

  test('get: a page that says 404 is no word of Gmail, and the mail is not given up', async () => {
    const { mailbox } = await mailboxAt(() => ({ status: 404, body: '<html>Not found</html>', headers: { 'Content-Type': 'text/html' } }))
    expect((await failure(mailbox.get('m1'))).code).toBe('google_unavailable')
  })

  test('compressed answers', async () => {
    const { mailbox } = await mailboxAt(() => ({
      body: gzipSync(JSON.stringify({ emailAddress: 'sam@example.com', historyId: '1' })),
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    }))
    expect((await mailbox.profile()).address).toBe('sam@example.com')
  })
})

describe('tokens', () => {
  test('are asked for once, however many requests start together', async () => {
    const { mailbox, requests } = await mailboxAt(() => ({ json: {} }))
    await Promise.all(Array.from({ length: 5 }, () => mailbox.list('x')))
    expect(requests.filter((request) => request.path === TOKEN_PATH).length).toBe(1)
  })

  test('that Google drops early are replaced once', async () => {
    const { mailbox, requests } = await mailboxAt(({ authorization }) => (authorization === 'Bearer token-1' ? apiError(401, 'authError') : { json: {} }))
    await mailbox.list('x')
    expect(requests.map((request) => request.authorization)).toEqual(['', 'Bearer token-1', '', 'Bearer token-2'])
  })

  test('that are refused again need the person', async () => {
    const { mailbox, requests } = await mailboxAt(() => apiError(401, 'authError'))
    expect((await failure(mailbox.list('x'))).code).toBe('needs_reconnect')
    expect(requests.length).toBe(4)
  })
})

describe('failures that pass are tried again, four times in all, after growing pauses', () => {
  test.each<[string, Answer, string]>([
    ['429', apiError(429, 'rateLimitExceeded'), 'rate_limited'],
    ['403 rateLimitExceeded', apiError(403, 'rateLimitExceeded'), 'rate_limited'],
    ['403 userRateLimitExceeded', apiError(403, 'userRateLimitExceeded'), 'rate_limited'],
    ['403 quotaExceeded', apiError(403, 'quotaExceeded'), 'rate_limited'],
    ['403 RESOURCE_EXHAUSTED', { status: 403, json: { error: { code: 403, status: 'RESOURCE_EXHAUSTED' } } }, 'rate_limited'],
    ['500', apiError(500, 'backendError'), 'google_unavailable'],
    ['502 of a proxy', { status: 502, body: '<html>Bad gateway</html>', headers: { 'Content-Type': 'text/html' } }, 'google_unavailable'],
    ['503', apiError(503, 'backendError'), 'google_unavailable'],
    ['a captive portal', PORTAL, 'google_unavailable'],
    ['a captive portal that says JSON', { body: '<html>', headers: { 'Content-Type': 'application/json' } }, 'google_unavailable'],
    ['a page with 403', { status: 403, body: '<html>Blocked</html>', headers: { 'Content-Type': 'text/html' } }, 'google_unavailable'],
    ['a page with 401', { status: 401, body: '<html>Sign in</html>', headers: { 'Content-Type': 'text/html' } }, 'google_unavailable'],
    ['a page with 404', { status: 404, body: '<html>Not found</html>', headers: { 'Content-Type': 'text/html' } }, 'google_unavailable'],
    ['cut JSON', { body: '{"emailAddress":"sam@exa', headers: { 'Content-Type': 'application/json' } }, 'google_unavailable'],
    ['JSON of another shape', { json: { emailAddress: 7 } }, 'google_unavailable'],
    ['a connection that breaks', 'reset', 'offline'],
    ['a body that breaks off', { body: '{"email', headers: { 'Content-Type': 'application/json', 'Content-Length': '500' }, breakOff: true }, 'offline'],
  ])('%s', async (_, answer, code) => {
    const { mailbox, pauses } = await mailboxAt(() => answer)
    const error = await failure(mailbox.profile())
    expect(error.code).toBe(code)
    expect(error.retryable).toBe(true)
    expect(pauses.length).toBe(3)
    for (const [index, ms] of pauses.entries()) expect(ms).toBeLessThanOrEqual(1000 * 2 ** index)
  })

  test('and go well when Google does', async () => {
    const { mailbox, pauses } = await mailboxAt((_, count) =>
      count < 4 ? apiError(503, 'backendError') : { json: { emailAddress: 'sam@example.com', historyId: '1' } },
    )
    expect((await mailbox.profile()).address).toBe('sam@example.com')
    expect(pauses.length).toBe(3)
  })

  test('no sooner than Retry-After', async () => {
    const { mailbox, pauses } = await mailboxAt((_, count) => (count === 1 ? apiError(429, 'rateLimitExceeded', { 'Retry-After': '7' }) : { json: {} }))
    await mailbox.list('x')
    expect(pauses).toEqual([7000])
  })

  test('but not when it is long: the sync waits then', async () => {
    const { mailbox, pauses } = await mailboxAt(() => apiError(429, 'rateLimitExceeded', { 'Retry-After': '600' }))
    expect((await failure(mailbox.list('x'))).code).toBe('rate_limited')
    expect(pauses).toEqual([])
  })
})

describe('failures that stay are reported at once', () => {
  test.each<[string, Answer, string, RegExp]>([
    ['403 insufficientPermissions', apiError(403, 'insufficientPermissions'), 'permission_denied', /Tick the box/],
    ['403 accessNotConfigured', apiError(403, 'accessNotConfigured'), 'permission_denied', /Enable/],
    [
      '403 SERVICE_DISABLED',
      { status: 403, json: { error: { code: 403, status: 'PERMISSION_DENIED', details: [{ reason: 'SERVICE_DISABLED' }] } } },
      'permission_denied',
      /Enable/,
    ],
    ['403 domainPolicy', apiError(403, 'domainPolicy'), 'permission_denied', /administrator/],
    ['403 for another reason', apiError(403, 'forbidden'), 'permission_denied', /Reconnect/],
    ['400', apiError(400, 'invalidArgument'), 'internal', /./],
  ])('%s', async (_, answer, code, hint) => {
    const { mailbox, pauses } = await mailboxAt(() => answer)
    const error = await failure(mailbox.list('x'))
    expect(error.code).toBe(code)
    expect(error.hint).toMatch(hint)
    expect(error.message).not.toContain('private words')
    expect(pauses).toEqual([])
  })
})

describe('at the token endpoint', () => {
  test.each<[string, Answer, string]>([
    [
      'a revoked or expired token',
      { status: 400, json: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' } },
      'needs_reconnect',
    ],
    ['a deleted client', { status: 401, json: { error: 'deleted_client' } }, 'client_invalid'],
    ['a wrong secret', { status: 401, json: { error: 'invalid_client' } }, 'client_invalid'],
    ['a captive portal', PORTAL, 'google_unavailable'],
    ['a problem of Google', { status: 503, json: { error: 'server_error' } }, 'google_unavailable'],
  ])(
    '%s',
    async (_, answer, code) => {
      const { mailbox } = await mailboxAt(() => ({ json: {} }), { token: () => answer })
      const error = await failure(mailbox.list('x'))
      expect(error.code).toBe(code)
      expect(`${error.message}${error.hint}${JSON.stringify(error)}${error.cause}`).not.toMatch(/the-secret|the-refresh-token/)
    },
    60_000,
  )
})

test('no server at all is offline', async () => {
  const { mailbox } = await mailboxAt(() => ({ json: {} }))
  await stop()
  stop = async () => undefined
  expect((await failure(mailbox.list('x'))).code).toBe('offline')
}, 60_000)

test('a name that does not resolve is offline', async () => {
  const mailbox = createMailbox({ client, refreshToken: 'r', endpoints: googleEndpoints('http://gmail.invalid'), pause: async () => undefined })
  expect((await failure(mailbox.list('x'))).code).toBe('offline')
}, 60_000)

test('the signal ends what is under way at once, with its reason', async () => {
  const controller = new AbortController()
  const { mailbox } = await mailboxAt(() => 'hang', { signal: controller.signal })
  const asked = mailbox.list('x')
  setTimeout(() => controller.abort(), 50)
  const started = Date.now()
  await expect(asked).rejects.toBe(await new Promise((resolve) => controller.signal.addEventListener('abort', () => resolve(controller.signal.reason))))
  expect(Date.now() - started).toBeLessThan(1000)
})
