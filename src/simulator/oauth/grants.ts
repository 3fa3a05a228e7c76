import { createHash, randomBytes } from 'node:crypto'

const CODE_LIFE_MS = 10 * 60_000

/** What the person allowed: names of scopes, a space between them. */
type Grant = { scope: string }
type Code = { grant: Grant; redirectUri: string; challenge: string; expires: number }
type Access = { grant: Grant; expires: number }

/** An answer of the token endpoint (RFC 6749, 5.1). */
export type Issued = { access_token: string; expires_in: number; scope: string; token_type: 'Bearer'; refresh_token?: string }

/** Why no token is given (RFC 6749, 5.2). */
export type Refused = { error: string; description: string }

/** What Google keeps of sign-ins: codes, and the tokens that came of them. @param accessTokenMs how long an access token lasts */
export function createGrants({ accessTokenMs, now }: { accessTokenMs: () => number; now: () => number }) {
  const codes = new Map<string, Code>()
  const refreshTokens = new Map<string, Grant>()
  const accessTokens = new Map<string, Access>()

  const issue = (grant: Grant): Issued => {
    const accessToken = `ya29.${token(48)}`
    accessTokens.set(accessToken, { grant, expires: now() + accessTokenMs() })
    return { access_token: accessToken, expires_in: Math.floor(accessTokenMs() / 1000) - 1, scope: grant.scope, token_type: 'Bearer' }
  }

  return {
    /** A code for an authorize request; `challenge` is its PKCE challenge. */
    code(scope: string, { redirectUri, challenge }: { redirectUri: string; challenge: string }): string {
      const code = `4/0${token(24)}`
      codes.set(code, { grant: { scope }, redirectUri, challenge, expires: now() + CODE_LIFE_MS })
      return code
    },
    /** Tokens for a code, which is good for one try. */
    exchange(given: string, { redirectUri, verifier }: { redirectUri: string | null; verifier: string | null }): Issued | Refused {
      const code = codes.get(given)
      codes.delete(given)
      if (!code) return { error: 'invalid_grant', description: 'Malformed auth code.' }
      if (code.expires <= now()) return { error: 'invalid_grant', description: 'Bad Request' }
      if (code.redirectUri !== redirectUri) return { error: 'redirect_uri_mismatch', description: 'Bad Request' }
      if (!verifier) return { error: 'invalid_grant', description: 'Missing code verifier.' }
      if (createHash('sha256').update(verifier).digest('base64url') !== code.challenge) return { error: 'invalid_grant', description: 'Invalid code verifier.' }
      const refreshToken = `1//0${token(40)}`
      refreshTokens.set(refreshToken, code.grant)
      return { ...issue(code.grant), refresh_token: refreshToken }
    },
    refresh(refreshToken: string): Issued | Refused {
      const grant = refreshTokens.get(refreshToken)
      return grant ? issue(grant) : { error: 'invalid_grant', description: 'Token has been expired or revoked.' }
    },
    /** Takes the whole grant of either kind of token back. @returns whether there was one */
    revoke(given: string): boolean {
      const grant = refreshTokens.get(given) ?? accessTokens.get(given)?.grant
      if (!grant) return false
      for (const [key, value] of refreshTokens) if (value === grant) refreshTokens.delete(key)
      for (const [key, value] of accessTokens) if (value.grant === grant) accessTokens.delete(key)
      return true
    },
    revokeAll(): void {
      refreshTokens.clear()
      accessTokens.clear()
    },
    /** The scopes that an access token stands for; null for one that is not known, or has expired. */
    scopesOf(accessToken: string): string[] | null {
      const access = accessTokens.get(accessToken)
      return access && access.expires > now() ? access.grant.scope.split(' ') : null
    },
  }
}

function token(bytes: number): string {
  return randomBytes(bytes).toString('base64url')
}
