import { OAuth2Client } from 'google-auth-library'
import type { GoogleClient } from '#shared/domain/google-client.ts'
import type { GoogleEndpoints } from './endpoints.ts'
import { notGoogle } from './google-errors.ts'

/** The only scope that is ever asked for: https://developers.google.com/workspace/gmail/api/auth/scopes */
export const SCOPE = 'https://www.googleapis.com/auth/gmail.readonly'

/** How long one request to Google may take. */
export const REQUEST_TIMEOUT_MS = 30_000

/**
 * Google's own client library, set to the given addresses.
 * @param redirectUri where the browser comes back to; only a sign-in needs it
 */
export function oauthClient(client: GoogleClient, endpoints: GoogleEndpoints, redirectUri?: string): OAuth2Client {
  const auth = new OAuth2Client({
    clientId: client.clientId,
    clientSecret: client.clientSecret,
    redirectUri,
    endpoints: { oauth2AuthBaseUrl: endpoints.authorize, oauth2TokenUrl: endpoints.token, oauth2RevokeUrl: endpoints.revoke },
    transporterOptions: { timeout: REQUEST_TIMEOUT_MS },
  })
  // one policy of retries, ours (pacer.ts): the library's own for tokens would multiply it
  auth.transporter.interceptors.request.add({ resolved: async (config) => Object.assign(config, { retry: false, retryConfig: undefined }) })
  // the library writes into whatever answer it gets: a network's login page must be told from tokens before that
  auth.transporter.interceptors.response.add({
    resolved: async (response) => {
      if (typeof response.data !== 'object' || response.data === null) throw notGoogle(response.status)
      return response
    },
  })
  return auth
}
