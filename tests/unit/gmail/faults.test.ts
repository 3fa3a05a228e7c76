import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { createMailbox } from '#main/gmail/mailbox.ts'
import { createPacer } from '#main/gmail/pacer.ts'
import { fastClock } from '#tests/support/fast-clock.ts'
import type { Answer } from '#tests/support/http-server.ts'
import { apiError, client, failure, mailboxServer, PORTAL } from '#tests/support/mailbox-server.ts'

const server = mailboxServer()
const mailboxAt = server.mailboxAt
afterEach(server.stop)

const json = { 'Content-Type': 'application/json' }
const html = { 'Content-Type': 'text/html' }
const profile: Answer = { json: { emailAddress: 'sam@example.com', historyId: '1' } }

const QUOTA: [string, Answer][] = [
  ['429', apiError(429, 'rateLimitExceeded')],
  ['403 rateLimitExceeded', apiError(403, 'rateLimitExceeded')],
  ['403 userRateLimitExceeded', apiError(403, 'userRateLimitExceeded')],
  ['403 quotaExceeded', apiError(403, 'quotaExceeded')],
  ['403 dailyLimitExceeded', apiError(403, 'dailyLimitExceeded')],
  ['403 RESOURCE_EXHAUSTED', { status: 403, json: { error: { code: 403, status: 'RESOURCE_EXHAUSTED' } } }],
]

const TROUBLE: [string, Answer, string][] = [
  ['500', apiError(500, 'backendError'), 'google_unavailable'],
  ['502 of a proxy', { status: 502, body: '<html>Bad gateway</html>', headers: html }, 'google_unavailable'],
  ['503', apiError(503, 'backendError'), 'google_unavailable'],
  ['504', apiError(504, 'backendError'), 'google_unavailable'],
  ['a captive portal', PORTAL, 'google_unavailable'],
  ['a captive portal that says JSON', { body: '<html>', headers: json }, 'google_unavailable'],
  ['a page with 403', { status: 403, body: '<html>Blocked</html>', headers: html }, 'google_unavailable'],
  ['a page with 401', { status: 401, body: '<html>Sign in</html>', headers: html }, 'google_unavailable'],
  ['a page with 404', { status: 404, body: '<html>Not found</html>', headers: html }, 'google_unavailable'],
  ['cut JSON', { body: '{"emailAddress":"sam@exa', headers: json }, 'google_unavailable'],
  ['JSON of another shape', { json: { emailAddress: 7 } }, 'google_unavailable'],
  ['a body that says gzip and is none', { body: '{"emailAddress":"sam@example.com"}', headers: { ...json, 'Content-Encoding': 'gzip' } }, 'google_unavailable'],
  [
    'a gzip body that is cut',
    { body: gzipSync(JSON.stringify({ emailAddress: 'sam@example.com', historyId: '1' })).subarray(0, 30), headers: { ...json, 'Content-Encoding': 'gzip' } },
    'google_unavailable',
  ],
  ['no answer', 'hang', 'offline'],
  ['a connection that breaks', 'reset', 'offline'],
  ['a body that breaks off', { body: '{"email', headers: { ...json, 'Content-Length': '500' }, breakOff: true }, 'offline'],
]

describe('when Gmail asks to slow down', () => {
  test.each(QUOTA)('%s: nothing is sent for a growing time, and then it goes on', async (_, answer) => {
    const { mailbox, calls, pauses } = await mailboxAt((_, count) => (count <= 3 ? answer : profile))
    expect((await mailbox.profile()).address).toBe('sam@example.com')
    expect(calls()).toBe(4)
    expect(Math.max(...pauses())).toBeLessThanOrEqual(4000)
  })

  test.each(QUOTA)('%s for ever: it is said, after eight attempts', async (_, answer) => {
    const { mailbox, calls, pauses } = await mailboxAt(() => answer)
    expect(await failure(mailbox.profile())).toMatchObject({ code: 'rate_limited', retryable: true })
    expect(calls()).toBe(8)
    expect(Math.max(...pauses())).toBeLessThanOrEqual(64_000)
  })

  test('no sooner than Retry-After, for no request', async () => {
    const times: number[] = []
    const { mailbox, clock } = await mailboxAt((_, count) => {
      times.push(clock.now())
      return count === 1 ? apiError(429, 'rateLimitExceeded', { 'Retry-After': '90' }) : { json: {} }
    })
    await mailbox.list('x')
    await Promise.all([mailbox.list('y'), mailbox.list('z')])
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(90_000)
  })

  test('Retry-After as a date, and with a 503', async () => {
    const date = new Date(Date.now() + 40_000).toUTCString()
    const { mailbox, pauses } = await mailboxAt((_, count) => (count === 1 ? apiError(503, 'backendError', { 'Retry-After': date }) : { json: {} }))
    await mailbox.list('x')
    expect(Math.max(...pauses())).toBeGreaterThan(35_000)
  })

  test('an hour is the longest that is believed', async () => {
    const { mailbox, pauses } = await mailboxAt((_, count) => (count === 1 ? apiError(429, 'rateLimitExceeded', { 'Retry-After': '999999' }) : { json: {} }))
    const waiting = mailbox.list('x')
    waiting.catch(() => undefined)
    await expect.poll(() => Math.max(...pauses())).toBe(3_600_000)
  })

  test('a person who waits for a mail is told at once', async () => {
    const { mailbox, calls } = await mailboxAt(() => apiError(429, 'rateLimitExceeded', { 'Retry-After': '60' }), { interactive: true })
    expect((await failure(mailbox.get('a'))).code).toBe('rate_limited')
    expect((await failure(mailbox.get('a'))).code).toBe('rate_limited')
    expect(calls()).toBe(1)
  })

  test('the wait is told with its end, and that it is over', async () => {
    const { mailbox, clock } = await mailboxAt((_, count) => (count === 1 ? apiError(429, 'rateLimitExceeded', { 'Retry-After': '30' }) : { json: {} }))
    const told: (number | null)[] = []
    mailbox.onWait((until) => told.push(until))
    const started = clock.now()
    await mailbox.list('x')
    expect(told).toEqual([expect.any(Number), null])
    expect(told[0]).toBeGreaterThanOrEqual(started + 30_000)
  })
})

describe('what passes is tried again, four times in all, after growing random pauses', () => {
  test.each(TROUBLE)('%s', async (_, answer, code) => {
    const { mailbox, calls, pauses } = await mailboxAt(() => answer)
    expect(await failure(mailbox.profile())).toMatchObject({ code, retryable: true })
    expect(calls()).toBe(4)
    const [first, second, third, ...more] = pauses()
    expect(more).toEqual([])
    expect(first).toBeLessThanOrEqual(1000)
    expect(second).toBeLessThanOrEqual(2000)
    expect(third).toBeLessThanOrEqual(4000)
  })

  test.each(TROUBLE)('%s, twice: then the answer comes', async (_, answer) => {
    const { mailbox } = await mailboxAt((_, count) => (count <= 2 ? answer : profile))
    expect((await mailbox.profile()).address).toBe('sam@example.com')
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
    const { mailbox, calls } = await mailboxAt(() => answer)
    const error = await failure(mailbox.list('x'))
    expect(error.code).toBe(code)
    expect(error.hint).toMatch(hint)
    expect(error.message).not.toContain('private words')
    expect(calls()).toBe(1)
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
  ])('%s', async (_, answer, code) => {
    const { mailbox } = await mailboxAt(() => ({ json: {} }), { token: () => answer })
    const error = await failure(mailbox.list('x'))
    expect(error.code).toBe(code)
    expect(`${error.message}${error.hint}${JSON.stringify(error)}${error.cause}`).not.toMatch(/the-secret|the-refresh-token/)
  })
})

test('no server at all is offline', async () => {
  const { mailbox } = await mailboxAt(() => ({ json: {} }))
  await server.stop()
  expect((await failure(mailbox.list('x'))).code).toBe('offline')
})

test('a name that does not resolve is offline', async () => {
  const mailbox = createMailbox({ client, refreshToken: 'r', endpoints: googleEndpoints('http://gmail.invalid'), pacer: createPacer(fastClock()) })
  expect((await failure(mailbox.list('x'))).code).toBe('offline')
})
