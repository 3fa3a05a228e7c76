import { createHash, randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createSimulatedMailbox } from '#simulator/gmail/mailbox.ts'
import { GMAIL_SCOPE } from '#simulator/oauth/oauth.ts'
import { type Simulator, startSimulator } from '#simulator/server.ts'
import { NOW, simulatedMail } from './mails.ts'

const CALLBACK = 'http://127.0.0.1:49152/'
const tokenReply = z.object({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  expires_in: z.number(),
  scope: z.string(),
  token_type: z.literal('Bearer'),
})
const clientFile = z.object({ installed: z.object({ client_id: z.string(), client_secret: z.string() }) })

let simulator: Simulator
let client: { client_id: string; client_secret: string }
let now = NOW
const verifier = randomBytes(32).toString('base64url')

beforeEach(async () => {
  now = NOW
  const mailbox = createSimulatedMailbox({ address: 'me@example.com', mails: [simulatedMail()] })
  simulator = await startSimulator({ mailbox, now: () => now, autoConsent: true })
  client = clientFile.parse(JSON.parse(simulator.clientJson)).installed
})
afterEach(() => simulator.stop())

function authorizeUrl(change: Record<string, string> = {}): string {
  const url = new URL(`${simulator.url}/o/oauth2/v2/auth`)
  const asked = {
    client_id: client.client_id,
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: GMAIL_SCOPE,
    state: 'st&te "1"',
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    access_type: 'offline',
    ...change,
  }
  for (const [name, value] of Object.entries(asked)) if (value !== '') url.searchParams.set(name, value)
  return url.href
}

async function authorize(change: Record<string, string> = {}): Promise<URLSearchParams> {
  const response = await fetch(authorizeUrl(change), { redirect: 'manual' })
  expect(response.status).toBe(302)
  return new URL(response.headers.get('location') ?? '').searchParams
}

async function token(fields: Record<string, string>) {
  const body = new URLSearchParams({ ...client, ...fields })
  const response = await fetch(`${simulator.url}/oauth2/token`, { method: 'POST', body })
  return { status: response.status, json: await response.json() }
}

async function exchange(change: Record<string, string> = {}, asked: Record<string, string> = {}) {
  const code = (await authorize(asked)).get('code') ?? ''
  return token({ grant_type: 'authorization_code', code, redirect_uri: CALLBACK, code_verifier: verifier, ...change })
}

async function signedIn() {
  return tokenReply.parse((await exchange()).json)
}

async function profileStatus(accessToken: string): Promise<number> {
  const response = await fetch(`${simulator.url}/gmail/v1/users/me/profile`, { headers: { authorization: `Bearer ${accessToken}` } })
  await response.arrayBuffer()
  return response.status
}

describe('authorize', () => {
  test('returns code, state and scope to the loopback address', async () => {
    const answer = await authorize()
    expect(answer.get('state')).toBe('st&te "1"')
    expect(answer.get('scope')).toBe(GMAIL_SCOPE)
    expect(answer.get('code')).toMatch(/^4\/0/)
  })

  test('a refusal says access_denied and gives no code', async () => {
    simulator.consent.answer = 'deny'
    const answer = await authorize()
    expect(answer.get('error')).toBe('access_denied')
    expect(answer.get('state')).toBe('st&te "1"')
    expect(answer.has('code')).toBe(false)
  })

  test.each<[Record<string, string>, number, string]>([
    [{ client_id: 'another' }, 401, 'invalid_client'],
    [{ redirect_uri: 'https://127.0.0.1:1/' }, 400, 'redirect_uri_mismatch'],
    [{ redirect_uri: 'http://evil.example/' }, 400, 'redirect_uri_mismatch'],
    [{ redirect_uri: '' }, 400, 'redirect_uri_mismatch'],
    [{ response_type: 'token' }, 400, 'invalid_request'],
    [{ code_challenge: '' }, 400, 'invalid_request'],
    [{ code_challenge_method: 'plain' }, 400, 'invalid_request'],
    [{ scope: '' }, 400, 'invalid_request'],
    [{ scope: 'gmail.readonly' }, 400, 'invalid_scope'],
  ])('%j is refused on a page, without a redirect', async (change, status, reason) => {
    const response = await fetch(authorizeUrl(change), { redirect: 'manual' })
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(reason)
  })

  test('the page asks, and its form brings the answer back', async () => {
    simulator.consent.auto = false
    const page = await (await fetch(authorizeUrl())).text()
    expect(page).toContain('me@example.com')
    const fields = new URLSearchParams()
    for (const [, name = '', value = ''] of page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)) {
      fields.append(
        name,
        value.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
      )
    }
    const press = async (more: Record<string, string>) => {
      const body = new URLSearchParams([...fields, ...Object.entries(more)])
      const response = await fetch(`${simulator.url}/o/oauth2/v2/auth`, { method: 'POST', body, redirect: 'manual' })
      return new URL(response.headers.get('location') ?? '').searchParams
    }
    const allowed = await press({ answer: 'allow', gmail: 'on' })
    expect(allowed.get('scope')).toBe(GMAIL_SCOPE)
    expect(allowed.get('state')).toBe('st&te "1"')
    expect((await press({ answer: 'deny', gmail: 'on' })).get('error')).toBe('access_denied')
    expect((await press({ answer: 'allow' })).get('scope')).toBe('')
  })
})

describe('token', () => {
  test('a code gives tokens that read Gmail for an hour', async () => {
    const tokens = await signedIn()
    expect(tokens.scope).toBe(GMAIL_SCOPE)
    expect(tokens.expires_in).toBe(3599)
    expect(await profileStatus(tokens.access_token)).toBe(200)
    now += 3_599_000
    expect(await profileStatus(tokens.access_token)).toBe(200)
    now += 1000
    expect(await profileStatus(tokens.access_token)).toBe(401)
  })

  test('the refresh token gives a new access token, again and again', async () => {
    const { refresh_token = '' } = await signedIn()
    now += 30 * 86_400_000
    for (let round = 0; round < 2; round += 1) {
      const renewed = tokenReply.parse((await token({ grant_type: 'refresh_token', refresh_token })).json)
      expect(renewed.refresh_token).toBeUndefined()
      expect(await profileStatus(renewed.access_token)).toBe(200)
    }
  })

  test('a code works once', async () => {
    const code = (await authorize()).get('code') ?? ''
    const fields = { grant_type: 'authorization_code', code, redirect_uri: CALLBACK, code_verifier: verifier }
    expect((await token(fields)).status).toBe(200)
    expect(await token(fields)).toMatchObject({ status: 400, json: { error: 'invalid_grant' } })
  })

  test('a code expires after ten minutes', async () => {
    const code = (await authorize()).get('code') ?? ''
    now += 600_000
    expect(await token({ grant_type: 'authorization_code', code, redirect_uri: CALLBACK, code_verifier: verifier })).toMatchObject({
      json: { error: 'invalid_grant' },
    })
  })

  test.each<[Record<string, string>, number, string]>([
    [{ code_verifier: 'wrong' }, 400, 'invalid_grant'],
    [{ code_verifier: '' }, 400, 'invalid_grant'],
    [{ redirect_uri: 'http://127.0.0.1:1/' }, 400, 'redirect_uri_mismatch'],
    [{ client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ client_id: 'wrong' }, 401, 'invalid_client'],
    [{ code: 'wrong' }, 400, 'invalid_grant'],
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
    [{ grant_type: 'refresh_token', refresh_token: 'wrong' }, 400, 'invalid_grant'],
  ])('%j -> %s %s', async (change, status, error) => {
    expect(await exchange(change)).toMatchObject({ status, json: { error, error_description: expect.any(String) } })
  })
})

describe('access taken back', () => {
  test.each(['refresh_token', 'access_token'] as const)('revoking by the %s ends the whole grant', async (kind) => {
    const tokens = await signedIn()
    const revoke = () => fetch(`${simulator.url}/oauth2/revoke`, { method: 'POST', body: new URLSearchParams({ token: tokens[kind] ?? '' }) })
    expect((await revoke()).status).toBe(200)
    expect(await profileStatus(tokens.access_token)).toBe(401)
    expect(await token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' })).toMatchObject({ json: { error: 'invalid_grant' } })
    const again = await revoke()
    expect(again.status).toBe(400)
    expect(await again.json()).toMatchObject({ error: 'invalid_token' })
  })

  test('another sign-in survives', async () => {
    const [first, second] = [await signedIn(), await signedIn()]
    await fetch(`${simulator.url}/oauth2/revoke?token=${encodeURIComponent(first.refresh_token ?? '')}`, { method: 'POST' })
    expect(await profileStatus(second.access_token)).toBe(200)
  })

  test('the person can end it in their Google account', async () => {
    const tokens = await signedIn()
    simulator.revokeTokens()
    expect(await profileStatus(tokens.access_token)).toBe(401)
    expect(await token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' })).toMatchObject({
      status: 400,
      json: { error: 'invalid_grant' },
    })
  })

  test('without the Gmail permission the token is granted and says so, but reads nothing', async () => {
    simulator.consent.gmail = false
    const tokens = tokenReply.parse((await exchange({}, { scope: `openid ${GMAIL_SCOPE}` })).json)
    expect(tokens.scope).toBe('openid')
    expect(await profileStatus(tokens.access_token)).toBe(403)
  })
})
