import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { app, protocol, session } from 'electron'

const ORIGIN = 'app://trackmyroles'
export const START_PAGE = `${ORIGIN}/index.html`

/** True for the app's own pages: what requests and navigation are checked against. */
export function isOwnPage(url: string): boolean {
  return url === ORIGIN || url.startsWith(`${ORIGIN}/`)
}

/** Before `ready`: an own scheme, so that pages have an origin and the policy is a real header (file: has neither). */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** The nonce is for the <style> elements that Radix puts in at run time; scripts come from the app's own files alone. */
const contentSecurityPolicy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Serves the built window from `folder`, with the policy on every answer. */
export function servePages(folder: string): void {
  protocol.handle('app', async (request) => {
    const path = normalize(join(folder, decodeURIComponent(new URL(request.url).pathname)))
    const type = TYPES[extname(path)]
    if (!path.startsWith(folder + sep) || !type) return new Response(null, { status: 404 })
    const nonce = randomBytes(16).toString('base64')
    try {
      const body = await readFile(path)
      const headers = { 'Content-Type': type, 'Content-Security-Policy': contentSecurityPolicy(nonce), 'X-Content-Type-Options': 'nosniff' }
      return new Response(type.startsWith('text/html') ? body.toString().replace('%CSP_NONCE%', nonce) : new Uint8Array(body), { headers })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

/** Electron's checklist: no permissions, no navigation, no new windows, no webviews, for every page that ever exists. */
export function lockDown(isAllowed: (url: string) => boolean): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, allow) => allow(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.setSpellCheckerEnabled(false) // its dictionaries are downloaded, and corrections would leave traces of text
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => isAllowed(event.url) || event.preventDefault())
    contents.on('will-redirect', (event) => isAllowed(event.url) || event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
