import { createServer } from 'node:http'
import { handleGmail } from './gmail.ts'
import { googleError, type Reply, readRequest, type SimulatedRequest, sendReply } from './http.ts'
import type { SimulatedMailbox } from './mailbox.ts'
import { type Consent, createOAuth, type OAuthClient } from './oauth.ts'
import { sampleMailbox } from './sample/index.ts'

export type Simulator = {
  /** Address of the server, without a slash at the end; the app's TRACKMYROLES_GOOGLE_URL. */
  url: string
  /** The OAuth client file as Google's console offers it for a desktop app. */
  clientJson: string
  /** Live: mail added, removed or relabelled here is what the next request sees, history included. */
  mailbox: SimulatedMailbox
  /** `METHOD /path?query` of every request so far. */
  requests: string[]
  /** What the person does on the consent page; may be changed before each sign-in. */
  consent: Consent
  /** Takes the app's access back, as the person can do in their Google account. */
  revokeTokens(): void
  stop(): Promise<void>
}

const CLIENT: OAuthClient = { id: '104172655418-simulator.apps.googleusercontent.com', secret: 'simulator-client-secret' }

/**
 * Starts a server on 127.0.0.1 that behaves like Google's OAuth and Gmail for one account.
 * @param options.mailbox default: the sample mailbox
 * @param options.now ms since the epoch; tokens expire and newer_than: counts by it
 * @param options.port default: a free one
 * @param options.autoConsent opening the authorize address allows access at once, so that no browser is needed
 * @example const simulator = await startSimulator({ now: Date.now, autoConsent: true })
 */
export async function startSimulator(options: { mailbox?: SimulatedMailbox; now: () => number; port?: number; autoConsent?: boolean }): Promise<Simulator> {
  const { now } = options
  const mailbox = options.mailbox ?? sampleMailbox(now())
  const consent: Consent = { auto: options.autoConsent ?? false, answer: 'allow', gmail: true }
  const oauth = createOAuth({ client: CLIENT, address: mailbox.address, consent, now })
  const requests: string[] = []

  const answer = (request: SimulatedRequest): Reply => {
    const signIn = oauth.handle(request)
    if (signIn) return signIn
    if (!request.path.startsWith('/gmail/v1/')) return googleError(404, 'NOT_FOUND', 'notFound', 'The requested URL was not found on this server.')
    return oauth.refusal(request.authorization) ?? handleGmail(request, mailbox, now()) ?? googleError(404, 'NOT_FOUND', 'notFound', 'Method not found.')
  }

  const server = createServer((message, response) => {
    requests.push(`${message.method} ${message.url}`)
    readRequest(message)
      .then((request) => sendReply(response, answer(request)))
      .catch((error: unknown) => sendReply(response, googleError(500, 'INTERNAL', 'backendError', String(error))))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const bound = server.address()
  const url = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : options.port}`

  return {
    url,
    clientJson: clientFile(url),
    mailbox,
    requests,
    consent,
    revokeTokens: oauth.revokeTokens,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function clientFile(url: string): string {
  const installed = {
    client_id: CLIENT.id,
    project_id: 'trackmyroles-simulator',
    auth_uri: `${url}/o/oauth2/v2/auth`,
    token_uri: `${url}/oauth2/token`,
    client_secret: CLIENT.secret,
    redirect_uris: ['http://localhost'],
  }
  return JSON.stringify({ installed })
}
