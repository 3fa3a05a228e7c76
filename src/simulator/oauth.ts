import { createHash, randomBytes } from 'node:crypto'
import { consentPage, errorPage } from './consent-page.ts'
import { googleError, type Reply, type SimulatedRequest } from './http.ts'

export const GMAIL_SCOPE = 'https://www.googleapis.com/auth/gmail.readonly'

/** What the person does on the consent page; a test sets it before the sign-in. */
export type Consent = {
  /** Opening the authorize address answers at once, without a page. */
  auto: boolean
  answer: 'allow' | 'deny'
  /** False: access is allowed but the Gmail permission is left unticked, as Google's granular consent offers. */
  gmail: boolean
}

export type OAuthClient = { id: string; secret: string }

export type OAuth = {
  handle(request: SimulatedRequest): Reply | null
  /** Null when the bearer token may read Gmail, else the error to send. */
  refusal(authorization: string): Reply | null
  /** What happens when the person removes the app's access in their Google account. */
  revokeTokens(): void
}

type Grant = { scope: string }
type Code = { grant: Grant; redirectUri: string; challenge: string; expires: number }
type Access = { grant: Grant; expires: number }

const CODE_LIFE = 10 * 60_000
const KNOWN_SCOPE = /^(openid|email|profile|https:\/\/(www\.googleapis\.com\/auth\/\S+|mail\.google\.com\/))$/

/**
 * Google's OAuth 2.0 for installed apps: authorize with PKCE, token, refresh, revoke
 * (https://developers.google.com/identity/protocols/oauth2/native-app).
 */
export function createOAuth(options: { client: OAuthClient; address: string; consent: Consent; accessTokenMs: () => number; now: () => number }): OAuth {
  const { client, address, consent, accessTokenMs, now } = options
  const codes = new Map<string, Code>()
  const refreshTokens = new Map<string, Grant>()
  const accessTokens = new Map<string, Access>()

  function authorize(request: SimulatedRequest): Reply {
    const asked = request.method === 'POST' ? request.form : request.query
    const problem = authorizeProblem(asked, client)
    if (problem) return { status: problem.status, html: errorPage(problem.title, problem.detail) }
    if (request.method === 'POST') return decide(asked, asked.get('answer') === 'allow', asked.has('gmail'))
    if (consent.auto) return decide(asked, consent.answer === 'allow', consent.gmail)
    return { status: 200, html: consentPage({ address, asked, gmail: scopesOf(asked).includes(GMAIL_SCOPE) ? consent.gmail : null }) }
  }

  function decide(asked: URLSearchParams, allowed: boolean, gmail: boolean): Reply {
    const target = new URL(asked.get('redirect_uri') ?? '')
    if (allowed) {
      const scope = scopesOf(asked).filter((name) => gmail || name !== GMAIL_SCOPE)
      const code = `4/0${token(24)}`
      codes.set(code, {
        grant: { scope: scope.join(' ') },
        redirectUri: asked.get('redirect_uri') ?? '',
        challenge: asked.get('code_challenge') ?? '',
        expires: now() + CODE_LIFE,
      })
      target.searchParams.set('code', code)
      target.searchParams.set('scope', scope.join(' '))
    } else target.searchParams.set('error', 'access_denied')
    const state = asked.get('state')
    if (state !== null) target.searchParams.set('state', state)
    return { status: 302, location: target.href }
  }

  function tokens({ form }: SimulatedRequest): Reply {
    if (form.get('client_id') !== client.id) return oauthError(401, 'invalid_client', 'The OAuth client was not found.')
    if (form.get('client_secret') !== client.secret) return oauthError(401, 'invalid_client', 'The provided client secret is invalid.')
    const type = form.get('grant_type')
    if (type === 'authorization_code') return exchange(form)
    if (type === 'refresh_token') return refresh(form)
    return oauthError(400, 'unsupported_grant_type', `Invalid grant_type: ${type ?? ''}`)
  }

  function exchange(form: URLSearchParams): Reply {
    const key = form.get('code') ?? ''
    const code = codes.get(key)
    codes.delete(key)
    if (!code) return oauthError(400, 'invalid_grant', 'Malformed auth code.')
    if (code.expires <= now()) return oauthError(400, 'invalid_grant', 'Bad Request')
    if (code.redirectUri !== form.get('redirect_uri')) return oauthError(400, 'redirect_uri_mismatch', 'Bad Request')
    const verifier = form.get('code_verifier')
    if (!verifier) return oauthError(400, 'invalid_grant', 'Missing code verifier.')
    if (createHash('sha256').update(verifier).digest('base64url') !== code.challenge) return oauthError(400, 'invalid_grant', 'Invalid code verifier.')
    const refreshToken = `1//0${token(40)}`
    refreshTokens.set(refreshToken, code.grant)
    return { status: 200, json: { ...issue(code.grant), refresh_token: refreshToken } }
  }

  function refresh(form: URLSearchParams): Reply {
    const grant = refreshTokens.get(form.get('refresh_token') ?? '')
    if (!grant) return oauthError(400, 'invalid_grant', 'Token has been expired or revoked.')
    return { status: 200, json: issue(grant) }
  }

  function issue(grant: Grant) {
    const accessToken = `ya29.${token(48)}`
    accessTokens.set(accessToken, { grant, expires: now() + accessTokenMs() })
    return { access_token: accessToken, expires_in: Math.floor(accessTokenMs() / 1000) - 1, scope: grant.scope, token_type: 'Bearer' }
  }

  /** Either kind of token takes the whole grant back. */
  function revoke({ form, query }: SimulatedRequest): Reply {
    const given = form.get('token') ?? query.get('token') ?? ''
    const grant = refreshTokens.get(given) ?? accessTokens.get(given)?.grant
    if (!grant) return oauthError(400, 'invalid_token', 'Token expired or revoked')
    for (const [key, value] of refreshTokens) if (value === grant) refreshTokens.delete(key)
    for (const [key, value] of accessTokens) if (value.grant === grant) accessTokens.delete(key)
    return { status: 200, json: {} }
  }

  return {
    handle(request) {
      if (request.path === '/o/oauth2/v2/auth') return authorize(request)
      if (request.path === '/oauth2/token' && request.method === 'POST') return tokens(request)
      if (request.path === '/oauth2/revoke' && request.method === 'POST') return revoke(request)
      return null
    },
    refusal(authorization) {
      const access = accessTokens.get(authorization.replace(/^Bearer /i, ''))
      if (!access || access.expires <= now()) {
        return googleError(401, 'UNAUTHENTICATED', 'authError', 'Request had invalid authentication credentials. Expected OAuth 2 access token.')
      }
      if (!access.grant.scope.split(' ').includes(GMAIL_SCOPE)) {
        return googleError(403, 'PERMISSION_DENIED', 'insufficientPermissions', 'Request had insufficient authentication scopes.')
      }
      return null
    },
    revokeTokens() {
      refreshTokens.clear()
      accessTokens.clear()
    },
  }
}

/** What Google shows instead of the consent page when the request itself is wrong; null when it is right. */
function authorizeProblem(asked: URLSearchParams, client: OAuthClient): { status: number; title: string; detail: string } | null {
  const invalid = (detail: string) => ({ status: 400, title: 'Error 400: invalid_request', detail })
  if (asked.get('client_id') !== client.id) return { status: 401, title: 'Error 401: invalid_client', detail: 'The OAuth client was not found.' }
  if (!isLoopback(asked.get('redirect_uri'))) {
    return { status: 400, title: 'Error 400: redirect_uri_mismatch', detail: 'A desktop app returns to http://127.0.0.1:PORT.' }
  }
  if (asked.get('response_type') !== 'code') return invalid('response_type must be code.')
  if (asked.get('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(asked.get('code_challenge') ?? '')) return invalid('PKCE with S256 is missing.')
  const scopes = scopesOf(asked)
  if (scopes.length === 0) return invalid('Missing required parameter: scope')
  const unknown = scopes.find((scope) => !KNOWN_SCOPE.test(scope))
  return unknown ? { status: 400, title: 'Error 400: invalid_scope', detail: `Unknown scope: ${unknown}` } : null
}

function scopesOf(asked: URLSearchParams): string[] {
  return (asked.get('scope') ?? '').split(' ').filter(Boolean)
}

/** RFC 8252, 7.3: http on the loopback interface, any port, any path. */
function isLoopback(uri: string | null): boolean {
  if (!uri || !URL.canParse(uri)) return false
  const { protocol, hostname } = new URL(uri)
  return protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)
}

function oauthError(status: number, error: string, description: string): Reply {
  return { status, json: { error, error_description: description } }
}

function token(bytes: number): string {
  return randomBytes(bytes).toString('base64url')
}
