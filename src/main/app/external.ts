import { shell } from 'electron'
import { AppError } from '#shared/ipc/errors.ts'

/** The pages that the app links to. */
export const LINKS = {
  google_permissions: 'https://myaccount.google.com/permissions',
  google_console: 'https://console.cloud.google.com/auth/clients',
  gmail_api: 'https://console.cloud.google.com/apis/library/gmail.googleapis.com',
} as const

/** True for what may be handed to the system browser: https without credentials, or the loopback server of a test run. */
export function isOpenable(url: string, testServer: string | null): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, username, password, origin } = new URL(url)
  if (username || password) return false
  return protocol === 'https:' || (testServer !== null && origin === new URL(testServer).origin)
}

/**
 * The one door to the outside.
 * @param options.print prints `open URL` instead (unpackaged test runs)
 */
export function externalOpener(options: { print: boolean; testServer: string | null }): (url: string) => Promise<void> {
  return async (url) => {
    if (!isOpenable(url, options.testServer))
      throw new AppError('invalid_input', 'This address cannot be opened.', { hint: 'Only https addresses are opened in the browser.' })
    if (options.print) process.stdout.write(`open ${url}\n`)
    else await shell.openExternal(url)
  }
}
