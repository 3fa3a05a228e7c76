export type OAuthClient = { id: string; secret: string }

const KNOWN_SCOPE = /^(openid|email|profile|https:\/\/(www\.googleapis\.com\/auth\/\S+|mail\.google\.com\/))$/

/** What Google shows instead of the consent page when the request itself is wrong; null when it is right. */
export function authorizeProblem(asked: URLSearchParams, client: OAuthClient): { status: number; title: string; detail: string } | null {
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

/** The scopes that an authorize request asks for. */
export function scopesOf(asked: URLSearchParams): string[] {
  return (asked.get('scope') ?? '').split(' ').filter(Boolean)
}

/** RFC 8252, 7.3: http on the loopback interface, any port, any path. */
function isLoopback(uri: string | null): boolean {
  if (!uri || !URL.canParse(uri)) return false
  const { protocol, hostname } = new URL(uri)
  return protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)
}
