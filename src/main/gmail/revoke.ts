import type { GoogleEndpoints } from './endpoints.ts'

const TIMEOUT_MS = 10_000

/**
 * Takes a token back at Google, and with it everything that was granted in the same sign-in (RFC 7009; the token travels in the body,
 * where no log of addresses keeps it).
 * @returns false when Google could not be told; then the access stays until it is removed on Google's permissions page
 */
export async function revoke(endpoints: GoogleEndpoints, token: string): Promise<boolean> {
  try {
    const response = await fetch(endpoints.revoke, { method: 'POST', body: new URLSearchParams({ token }), signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (response.ok) return true
    // Google answers 400 invalid_token for what is revoked or expired already: nothing is left to take back
    return response.status === 400 && (await response.text()).includes('invalid_token')
  } catch {
    return false
  }
}
