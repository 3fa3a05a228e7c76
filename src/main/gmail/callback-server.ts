import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Result, resultPage } from './result-page.ts'

/** What Google sent back: a code to exchange, or the name of an error (RFC 6749, 4.1.2). */
export type Callback = { code: string } | { error: string }

export type CallbackServer = {
  redirectUri: string
  /** The first request that knows the state; its browser waits for `show`. */
  callback: Promise<Callback>
  /** Answers that browser; resolves when the page has left. */
  show(result: Result): Promise<void>
  close(): void
}

/**
 * Waits on the loopback interface for the browser to come back from Google (RFC 8252, 7.3): 127.0.0.1 alone, a free port, one use.
 * @param state the secret that the callback must repeat; a request without it changes nothing, so no other page can end the sign-in
 */
export async function startCallbackServer(state: string): Promise<CallbackServer> {
  const server = createServer()
  const port = await listen(server)
  let waiting: ServerResponse | null = null
  const callback = new Promise<Callback>((resolve) => {
    server.on('request', (request, response) => {
      const refused = refusal(request, { port, state, used: waiting !== null })
      if (refused) return void send(response, refused)
      waiting = response
      resolve(readCallback(request))
    })
  })
  return {
    redirectUri: `http://127.0.0.1:${port}`,
    callback,
    show: async (result) => {
      if (waiting) await send(waiting, result)
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') return reject(new Error('no TCP port'))
      resolve(address.port)
    })
  })
}

function refusal(request: IncomingMessage, expected: { port: number; state: string; used: boolean }): Result | null {
  // another Host is a name that was pointed at this machine (DNS rebinding)
  if (request.headers.host !== `127.0.0.1:${expected.port}`) return 'missing'
  const url = parse(request)
  if (url?.pathname !== '/') return 'missing'
  if (request.method !== 'GET') return 'method'
  if (!sameSecret(url.searchParams.get('state') ?? '', expected.state)) return 'stranger'
  return expected.used ? 'used' : null
}

function parse(request: IncomingMessage): URL | null {
  const address = `http://127.0.0.1${request.url ?? ''}`
  return URL.canParse(address) ? new URL(address) : null
}

function readCallback(request: IncomingMessage): Callback {
  const query = parse(request)?.searchParams
  const code = query?.get('code')
  return code ? { code } : { error: query?.get('error') ?? 'no_code' }
}

/** Hashing makes both sides equally long, which timingSafeEqual needs, and hides the length. */
function sameSecret(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(expected))
}

function send(response: ServerResponse, result: Result): Promise<void> {
  const { status, headers, html } = resultPage(result)
  return new Promise((resolve) => {
    if (response.destroyed) return resolve() // the browser did not wait
    response.once('close', resolve)
    response.writeHead(status, headers).end(html)
  })
}
