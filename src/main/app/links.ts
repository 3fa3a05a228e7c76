/** The pages that the app links to. */
export const LINKS = {
  google_permissions: 'https://myaccount.google.com/permissions',
  google_console: 'https://console.cloud.google.com/auth/clients',
  gmail_api: 'https://console.cloud.google.com/apis/library/gmail.googleapis.com',
} as const

/** A mail at Gmail's own page, in the account it belongs to. The @ of the address stays as it is (RFC 3986, 3.4), so that people can read it. */
export function gmailLink(address: string, gmailId: string): string {
  return `https://mail.google.com/mail/?authuser=${encodeURIComponent(address).replaceAll('%40', '@')}#all/${encodeURIComponent(gmailId)}`
}

/**
 * True for what may be handed to the system browser: https without credentials, or the loopback server of a test run.
 * @param testServer address of the server in Google's place, null for Google
 */
export function isOpenable(url: string, testServer: string | null): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, username, password, origin } = new URL(url)
  if (username || password) return false
  return protocol === 'https:' || (testServer !== null && origin === new URL(testServer).origin)
}
