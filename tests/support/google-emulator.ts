import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { createServer } from '@emulators/core'
import { type GoogleSeedConfig, getGoogleStore, googlePlugin, seedFromConfig } from '@emulators/google'

/**
 * Serves the Google emulator of the `emulate` project on a free port: a second witness of OAuth, paging and payloads that this
 * project did not write. `intercept` supplies what it lacks, or a fault; `rewrite` changes an address before the emulator sees it.
 */
export async function startGoogleEmulator(seed: GoogleSeedConfig) {
  const http = createHttpServer()
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const bound = http.address()
  const url = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
  const { app, store } = createServer(googlePlugin, { baseUrl: url })
  googlePlugin.seed?.(store, url)
  seedFromConfig(store, url, seed)
  const hooks: { intercept?: (request: Request) => Response | undefined; rewrite?: (address: URL) => void } = {}
  const requests: string[] = []

  http.on('request', async (message, response) => {
    requests.push(`${message.method} ${message.url}`)
    const request = await toRequest(message, url, hooks.rewrite)
    const answer = hooks.intercept?.(request) ?? (await app.fetch(request))
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })

  return {
    url,
    requests,
    hooks,
    store: getGoogleStore(store),
    /** What the person does in the browser: opens the consent page and picks the account. Returns the page after the redirect. */
    consent: (authorizeUrl: string, address: string) => consent(url, authorizeUrl, address),
    stop: () =>
      new Promise<void>((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}

async function toRequest(message: IncomingMessage, base: string, rewrite?: (address: URL) => void): Promise<Request> {
  const address = new URL(`${base}${message.url ?? '/'}`)
  rewrite?.(address)
  const headers = new Headers(Object.entries(message.headers).map(([name, value]): [string, string] => [name, String(value)]))
  const body = await buffer(message)
  return new Request(address, { method: message.method ?? 'GET', headers, ...(body.length > 0 ? { body: new Uint8Array(body) } : {}) })
}

async function consent(base: string, authorizeUrl: string, address: string): Promise<Response> {
  const page = await (await fetch(authorizeUrl)).text()
  for (const [, form = ''] of page.matchAll(/<form[^>]*>(.*?)<\/form>/gs)) {
    const inputs = [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)]
    const fields = new URLSearchParams(inputs.map(([, name = '', value = '']): [string, string] => [name, value.replaceAll('&amp;', '&')]))
    if (fields.get('email') === address) return fetch(`${base}/o/oauth2/v2/auth/callback`, { method: 'POST', body: fields })
  }
  throw new Error(`The consent page does not offer ${address}.`)
}
