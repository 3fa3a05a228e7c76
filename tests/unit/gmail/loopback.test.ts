import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type GoogleEndpoints, googleEndpoints } from '#main/gmail/endpoints.ts'
import { type SignedIn, signIn } from '#main/gmail/loopback.ts'
import { SCOPE } from '#main/gmail/oauth.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { type Answer, serve } from '#tests/support/http-server.ts'

const client = { clientId: 'the-client', clientSecret: 'the-secret' }

/** What Google answers; a test replaces single ones. */
type Google = { token: () => Answer; profile: () => Answer; revoke: () => Answer }
const granted = (more: object = {}): Answer => ({
  json: { access_token: 'access', refresh_token: 'refresh', expires_in: 3599, scope: `openid ${SCOPE}`, ...more },
})

let google: Google
let server: Awaited<ReturnType<typeof serve>>
let endpoints: GoogleEndpoints
beforeEach(async () => {
  google = { token: granted, profile: () => ({ json: { emailAddress: 'sam@example.com', historyId: '1' } }), revoke: () => ({ json: {} }) }
  server = await serve(({ path }) => {
    if (path === '/oauth2/token') return google.token()
    if (path === '/oauth2/revoke') return google.revoke()
    return google.profile()
  })
  endpoints = googleEndpoints(server.url)
})
afterEach(() => server.stop())

/** Starts a sign-in; `opened` is the address that the browser was shown. */
async function begin(options: { timeoutMs?: number; signal?: AbortSignal } = {}) {
  let show: (url: URL) => void = () => undefined
  const opened = new Promise<URL>((resolve) => {
    show = resolve
  })
  const outcome = signIn({ client, endpoints, open: (url) => show(new URL(url)), ...options })
  const ended: Promise<SignedIn | AppError> = outcome.catch((error: unknown) => (error instanceof AppError ? error : expect.unreachable(String(error))))
  const authorize = await opened
  const callback = new URL(authorize.searchParams.get('redirect_uri') ?? '')
  const state = authorize.searchParams.get('state') ?? ''
  return { authorize, callback, state, ended }
}

const back = (callback: URL, query: Record<string, string>) => fetch(`${callback.origin}/?${new URLSearchParams(query)}`)
const revoked = () => server.requests.filter(({ path }) => path === '/oauth2/revoke').map(({ form }) => form.get('token'))

/** A request as no browser would send it. */
function raw(callback: URL, options: { path?: string; host?: string; method?: string }): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: callback.port, path: options.path, method: options.method, headers: options.host ? { Host: options.host } : {} },
      (response) => void text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject),
    )
    sent.on('error', reject).end()
  })
}

describe('what Google is asked for', () => {
  test('one scope, offline access, PKCE S256, an own state, and the loopback address', async () => {
    const { authorize, callback, state, ended } = await begin()
    const asked = Object.fromEntries(authorize.searchParams)
    expect(asked).toMatchObject({
      client_id: 'the-client',
      response_type: 'code',
      scope: SCOPE,
      access_type: 'offline',
      prompt: 'consent',
      code_challenge_method: 'S256',
    })
    expect(asked.code_challenge).toMatch(/^[\w-]{43}$/)
    expect(asked).not.toHaveProperty('login_hint')
    expect(authorize.href).not.toContain('the-secret')
    expect(callback.hostname).toBe('127.0.0.1')
    expect(state).toMatch(/^[\w-]{43}$/)
    await back(callback, { state, code: 'the-code' })
    expect(await ended).toEqual({ address: 'sam@example.com', refreshToken: 'refresh' })
    const exchange = server.requests[0]?.form
    expect(Object.fromEntries(exchange ?? [])).toMatchObject({ grant_type: 'authorization_code', code: 'the-code', redirect_uri: callback.origin })
    expect(exchange?.get('code_verifier')?.length).toBeGreaterThanOrEqual(43)
  })

  test('state, challenge and port differ each time', async () => {
    const cancel = new AbortController()
    const [one, two] = [await begin({ signal: cancel.signal }), await begin({ signal: cancel.signal })]
    expect(one.state).not.toBe(two.state)
    expect(one.authorize.searchParams.get('code_challenge')).not.toBe(two.authorize.searchParams.get('code_challenge'))
    expect(one.callback.port).not.toBe(two.callback.port)
    cancel.abort()
    await Promise.all([one.ended, two.ended])
  })
})

describe('the page after the sign-in', () => {
  test('says that it worked, once it has, and carries nothing of the request', async () => {
    const { callback, state, ended } = await begin()
    const page = await back(callback, { state, code: 'code-in-here', scope: '<script>alert(1)</script>' })
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).toContain('Gmail is connected')
    expect(html).not.toMatch(/code-in-here|alert|<script|src=|href=/)
    expect(html).not.toContain(state)
    const csp = page.headers.get('content-security-policy')
    expect(csp).toContain("default-src 'none'")
    expect(csp).not.toContain('unsafe')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(await ended).toEqual({ address: 'sam@example.com', refreshToken: 'refresh' })
  })

  test('of a denied sign-in', async () => {
    const { callback, state, ended } = await begin()
    expect(await (await back(callback, { state, error: 'access_denied' })).text()).toContain('Access was not granted')
    expect(await ended).toMatchObject({ code: 'signin_denied' })
    expect(server.requests).toEqual([])
  })

  test('of one without the Gmail permission; what was granted is taken back', async () => {
    google.token = () => granted({ scope: 'openid email' })
    const { callback, state, ended } = await begin()
    expect(await (await back(callback, { state, code: 'c' })).text()).toContain('was not ticked')
    expect(await ended).toMatchObject({ code: 'scope_missing' })
    expect(revoked()).toEqual(['refresh'])
  })

  test('of one that failed', async () => {
    google.token = () => ({ status: 401, json: { error: 'invalid_client' } })
    const { callback, state, ended } = await begin()
    expect(await (await back(callback, { state, code: 'c' })).text()).toContain('did not work')
    expect(await ended).toMatchObject({ code: 'client_invalid' })
    expect(revoked()).toEqual([])
  })
})

describe('what does not end a sign-in', () => {
  test.each<[string, (callback: URL, state: string) => Promise<{ status: number }>, number]>([
    ['a wrong state', (callback) => back(callback, { state: 'wrong', code: 'stolen' }), 400],
    ['a denial with a wrong state', (callback) => back(callback, { state: 'wrong', error: 'access_denied' }), 400],
    ['no state', (callback) => back(callback, { code: 'stolen' }), 400],
    ['nothing', (callback) => fetch(callback), 400],
    ['another path', (callback, state) => fetch(`${callback.origin}/favicon.ico?state=${state}&code=x`), 404],
    ['another method', (callback, state) => fetch(`${callback.origin}/?state=${state}&code=x`, { method: 'POST', body: 'a=b' }), 405],
    ['a HEAD request', (callback, state) => fetch(`${callback.origin}/?state=${state}&code=x`, { method: 'HEAD' }), 405],
    ['another host name that leads here', (callback, state) => raw(callback, { path: `/?state=${state}&code=x`, host: `evil.example:${callback.port}` }), 404],
    ['an address in place of a path', (callback, state) => raw(callback, { path: `http://evil.example/?state=${state}&code=x` }), 404],
  ])('%s', async (_, send, status) => {
    const { callback, state, ended } = await begin()
    expect((await send(callback, state)).status).toBe(status)
    await back(callback, { state, code: 'the-code' })
    expect(await ended).toEqual({ address: 'sam@example.com', refreshToken: 'refresh' })
  })
})

test('the callback works once', async () => {
  let release: (answer: Answer) => void = () => undefined
  const waiting = new Promise<Answer>((resolve) => {
    release = resolve
  })
  const slow = await serve(({ path }) => (path === '/oauth2/token' ? waiting : google.profile()))
  endpoints = googleEndpoints(slow.url)
  const { callback, state, ended } = await begin()
  const first = back(callback, { state, code: 'first' })
  await expect.poll(() => slow.requests.length, { interval: 5 }).toBe(1)
  expect((await back(callback, { state, code: 'second' })).status).toBe(410)
  release(granted())
  expect((await first).status).toBe(200)
  await ended
  expect(slow.requests[0]?.form.get('code')).toBe('first')
  await expect(back(callback, { state, code: 'third' })).rejects.toThrow()
  await slow.stop()
})

test('nothing listens outside 127.0.0.1', async () => {
  const cancel = new AbortController()
  const { callback, ended } = await begin({ signal: cancel.signal })
  await expect(fetch(`http://127.0.0.2:${callback.port}/`)).rejects.toThrow()
  await expect(fetch(`http://[::1]:${callback.port}/`)).rejects.toThrow()
  cancel.abort()
  await ended
})

describe('a sign-in that ends early closes its port', () => {
  test('cancelled', async () => {
    const cancel = new AbortController()
    const { callback, ended } = await begin({ signal: cancel.signal })
    cancel.abort()
    expect(await ended).toMatchObject({ code: 'signin_cancelled' })
    await expect(fetch(callback)).rejects.toThrow()
  })

  test('cancelled before it began', async () => {
    const opened: string[] = []
    await expect(signIn({ client, endpoints, open: (url) => void opened.push(url), signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'signin_cancelled',
    })
    expect(opened).toEqual([])
  })

  test('not finished in time', async () => {
    const { callback, ended } = await begin({ timeoutMs: 50 })
    expect(await ended).toMatchObject({ code: 'signin_timeout' })
    await expect(fetch(callback)).rejects.toThrow()
  })

  test('without a browser', async () => {
    const open = () => Promise.reject(new Error('no application is registered'))
    await expect(signIn({ client, endpoints, open })).rejects.toMatchObject({ code: 'internal', message: 'The browser could not be opened.' })
  })
})

describe('what was granted is taken back when', () => {
  test.each<[string, Partial<Google>, string, string]>([
    [
      'the Gmail API is switched off',
      { profile: () => ({ status: 403, json: { error: { code: 403, errors: [{ reason: 'accessNotConfigured' }] } } }) },
      'permission_denied',
      'refresh',
    ],
    ['no refresh token came', { token: () => granted({ refresh_token: undefined }) }, 'permission_denied', 'access'],
    ['the profile is not readable', { profile: () => ({ status: 400, json: { error: { code: 400 } } }) }, 'internal', 'refresh'],
  ])('%s', async (_, answers, code, token) => {
    google = { ...google, ...answers }
    const { callback, state, ended } = await begin()
    await back(callback, { state, code: 'c' })
    expect(await ended).toMatchObject({ code })
    expect(revoked()).toEqual([token])
  })

  test('the person cancels while Google answers', async () => {
    const cancel = new AbortController()
    google.profile = () => {
      cancel.abort()
      return 'hang'
    }
    const { callback, state, ended } = await begin({ signal: cancel.signal })
    await back(callback, { state, code: 'c' })
    expect(await ended).toMatchObject({ code: 'signin_cancelled' })
    expect(revoked()).toEqual(['refresh'])
  })

  test('and if Google cannot be told, the error says where to remove it', async () => {
    google = { ...google, token: () => granted({ scope: 'openid' }), revoke: () => 'reset' }
    const { callback, state, ended } = await begin()
    await back(callback, { state, code: 'c' })
    expect(await ended).toMatchObject({ code: 'scope_missing', hint: expect.stringContaining('myaccount.google.com/permissions') })
  })
})

test.each([
  ['invalid_grant', 400, 'signin_timeout'],
  ['invalid_client', 401, 'client_invalid'],
  ['unsupported_thing', 400, 'internal'],
])('a code that Google does not exchange (%s)', async (error, status, code) => {
  google.token = () => ({ status, json: { error } })
  const { callback, state, ended } = await begin()
  await back(callback, { state, code: 'c' })
  const failure = await ended
  expect(failure).toMatchObject({ code })
  expect(JSON.stringify(failure)).not.toContain('the-secret')
})

test.each([
  ['admin_policy_enforced', 'signin_denied'],
  ['unauthorized_client', 'client_invalid'],
  ['<script>', 'internal'],
])('an error that Google sends back (%s)', async (error, code) => {
  const { callback, state, ended } = await begin()
  expect(await (await back(callback, { state, error })).text()).not.toContain(error)
  expect(await ended).toMatchObject({ code })
})

test('a scope that is not stated is the one asked for (RFC 6749, 5.1)', async () => {
  google.token = () => granted({ scope: undefined })
  const { callback, state, ended } = await begin()
  await back(callback, { state, code: 'c' })
  expect(await ended).toEqual({ address: 'sam@example.com', refreshToken: 'refresh' })
})
