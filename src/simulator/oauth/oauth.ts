import { googleError, type Reply, type SimulatedRequest } from '../http.ts'
import { authorizeProblem, type OAuthClient, scopesOf } from './authorize-request.ts'
import { consentPage, errorPage } from './consent-page.ts'
import { createGrants, type Issued, type Refused } from './grants.ts'

export const GMAIL_SCOPE = 'https://www.googleapis.com/auth/gmail.readonly'

/** What the person does on the consent page; a test sets it before the sign-in. */
export type Consent = {
  /** Opening the authorize address answers at once, without a page. */
  auto: boolean
  answer: 'allow' | 'deny'
  /** False: access is allowed but the Gmail permission is left unticked, as Google's granular consent offers. */
  gmail: boolean
}

export type OAuth = {
  handle(request: SimulatedRequest): Reply | null
  /** Null when the bearer token may read Gmail, else the error to send. */
  refusal(authorization: string): Reply | null
  /** What happens when the person removes the app's access in their Google account. */
  revokeTokens(): void
}

type OAuthOptions = { client: OAuthClient; address: string; consent: Consent; accessTokenMs: () => number; now: () => number }
type Grants = ReturnType<typeof createGrants>

/**
 * Google's OAuth 2.0 for installed apps: authorize with PKCE, token, refresh, revoke
 * (https://developers.google.com/identity/protocols/oauth2/native-app).
 */
export function createOAuth(options: OAuthOptions): OAuth {
  const grants = createGrants(options)
  return {
    handle(request) {
      if (request.path === '/o/oauth2/v2/auth') return authorize(request, options, grants)
      if (request.path === '/oauth2/token' && request.method === 'POST') return tokens(request.form, options.client, grants)
      if (request.path === '/oauth2/revoke' && request.method === 'POST') return revoke(request, grants)
      return null
    },
    refusal(authorization) {
      const scopes = grants.scopesOf(authorization.replace(/^Bearer /i, ''))
      if (!scopes) {
        return googleError(401, 'UNAUTHENTICATED', 'authError', 'Request had invalid authentication credentials. Expected OAuth 2 access token.')
      }
      if (scopes.includes(GMAIL_SCOPE)) return null
      return googleError(403, 'PERMISSION_DENIED', 'insufficientPermissions', 'Request had insufficient authentication scopes.')
    },
    revokeTokens: grants.revokeAll,
  }
}

/** The consent page, and what comes back from it. */
function authorize(request: SimulatedRequest, { client, address, consent }: OAuthOptions, grants: Grants): Reply {
  const asked = request.method === 'POST' ? request.form : request.query
  const problem = authorizeProblem(asked, client)
  if (problem) return { status: problem.status, html: errorPage(problem.title, problem.detail) }
  if (request.method === 'POST') return decided(asked, { allowed: asked.get('answer') === 'allow', gmail: asked.has('gmail') }, grants)
  if (consent.auto) return decided(asked, { allowed: consent.answer === 'allow', gmail: consent.gmail }, grants)
  return { status: 200, html: consentPage({ address, asked, gmail: scopesOf(asked).includes(GMAIL_SCOPE) ? consent.gmail : null }) }
}

/** Sends the browser back to the app, with a code or an error. */
function decided(asked: URLSearchParams, { allowed, gmail }: { allowed: boolean; gmail: boolean }, grants: Grants): Reply {
  const redirectUri = asked.get('redirect_uri') ?? ''
  const target = new URL(redirectUri)
  if (allowed) {
    const scope = scopesOf(asked)
      .filter((name) => gmail || name !== GMAIL_SCOPE)
      .join(' ')
    target.searchParams.set('code', grants.code(scope, { redirectUri, challenge: asked.get('code_challenge') ?? '' }))
    target.searchParams.set('scope', scope)
  } else target.searchParams.set('error', 'access_denied')
  const state = asked.get('state')
  if (state !== null) target.searchParams.set('state', state)
  return { status: 302, location: target.href }
}

function tokens(form: URLSearchParams, client: OAuthClient, grants: Grants): Reply {
  if (form.get('client_id') !== client.id) return oauthError(401, 'invalid_client', 'The OAuth client was not found.')
  if (form.get('client_secret') !== client.secret) return oauthError(401, 'invalid_client', 'The provided client secret is invalid.')
  const type = form.get('grant_type')
  if (type === 'authorization_code') {
    return answer(grants.exchange(form.get('code') ?? '', { redirectUri: form.get('redirect_uri'), verifier: form.get('code_verifier') }))
  }
  if (type === 'refresh_token') return answer(grants.refresh(form.get('refresh_token') ?? ''))
  return oauthError(400, 'unsupported_grant_type', `Invalid grant_type: ${type ?? ''}`)
}

function revoke({ form, query }: SimulatedRequest, grants: Grants): Reply {
  const revoked = grants.revoke(form.get('token') ?? query.get('token') ?? '')
  return revoked ? { status: 200, json: {} } : oauthError(400, 'invalid_token', 'Token expired or revoked')
}

const answer = (issued: Issued | Refused): Reply => ('error' in issued ? oauthError(400, issued.error, issued.description) : { status: 200, json: issued })

function oauthError(status: number, error: string, description: string): Reply {
  return { status, json: { error, error_description: description } }
}
