/** Where Google's services are. `gmailRoot` is the address below which `gmail/v1` lies, with its slash. */
export type GoogleEndpoints = { authorize: string; token: string; revoke: string; gmailRoot: string }

/** https://developers.google.com/identity/protocols/oauth2/native-app */
const GOOGLE: GoogleEndpoints = {
  authorize: 'https://accounts.google.com/o/oauth2/v2/auth',
  token: 'https://oauth2.googleapis.com/token',
  revoke: 'https://oauth2.googleapis.com/revoke',
  gmailRoot: 'https://gmail.googleapis.com/',
}

/**
 * Google's addresses, or those of another server that behaves like Google.
 * @example googleEndpoints('http://127.0.0.1:4000').token // 'http://127.0.0.1:4000/oauth2/token'
 */
export function googleEndpoints(baseUrl?: string): GoogleEndpoints {
  if (baseUrl === undefined) return GOOGLE
  const at = (path: string) => new URL(path, baseUrl).href
  return { authorize: at('/o/oauth2/v2/auth'), token: at('/oauth2/token'), revoke: at('/oauth2/revoke'), gmailRoot: at('/') }
}
