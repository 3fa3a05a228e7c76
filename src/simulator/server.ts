import { createServer } from 'node:http'
import type { SimulatedMailbox } from './gmail/mailbox.ts'
import type { OAuthClient } from './oauth/authorize-request.ts'
import { type Consent, createOAuth } from './oauth/oauth.ts'
import { type SimulatorInput, type SimulatorOptions, simulatorOptions } from './options.ts'
import type { Usage } from './quota.ts'
import { generatedMailbox } from './sample/generated.ts'
import { sampleMailbox } from './sample/index.ts'
import { createService } from './service.ts'

export type Simulator = {
  /** Address of the server, without a slash at the end; the app's TRACKMYROLES_GOOGLE_URL. */
  url: string
  /** The OAuth client file as Google's console offers it for a desktop app. */
  clientJson: string
  /** Live: mail added, removed or relabelled here is what the next request sees, history included. */
  mailbox: SimulatedMailbox
  /** `METHOD /path?query` of every request so far. */
  requests: string[]
  /** Live: what is set here holds from the next request on. */
  switches: SimulatorOptions
  /** Calls and quota units so far. */
  usage: Usage
  /** What the person does on the consent page; may be changed before each sign-in. */
  consent: Consent
  /** Takes the app's access back, as the person can do in their Google account. */
  revokeTokens(): void
  stop(): Promise<void>
}

const CLIENT: OAuthClient = { id: '104172655418-simulator.apps.googleusercontent.com', secret: 'simulator-client-secret' }

/**
 * Starts a server on 127.0.0.1 that behaves like Google's OAuth and Gmail for one account; see `simulatorOptions` for what can be switched.
 * @param options.mailbox default: the sample mailbox, or one of `mails` generated ones
 * @param options.now ms since the epoch; tokens, quota and the schedule go by it
 * @param options.autoConsent short for `consent: { auto: true }`: opening the authorize address allows access at once
 * @throws ZodError for options out of range
 * @example const simulator = await startSimulator({ now: Date.now, autoConsent: true, faults: [{ kind: '429', rate: 0.1 }] })
 */
export async function startSimulator(
  options: SimulatorInput & { mailbox?: SimulatedMailbox | undefined; now: () => number; autoConsent?: boolean },
): Promise<Simulator> {
  const { mailbox: given, now, autoConsent = false, ...input } = options
  const switches = simulatorOptions.parse(input)
  const mailbox = given ?? (switches.mails === null ? sampleMailbox(now()) : generatedMailbox({ mails: switches.mails, now: now() }))
  const consent: Consent = { auto: autoConsent, answer: 'allow', gmail: true, ...switches.consent }
  const oauth = createOAuth({ client: CLIENT, address: mailbox.address, consent, accessTokenMs: () => switches.accessTokenMs, now })
  const requests: string[] = []
  const service = createService({ mailbox, oauth, switches, now })

  const server = createServer((message, response) => {
    requests.push(`${message.method} ${message.url}`)
    service.handle(message, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(switches.port, '127.0.0.1', resolve)
  })
  const bound = server.address()
  const url = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : switches.port}`

  return {
    url,
    clientJson: clientFile(url),
    mailbox,
    requests,
    switches,
    usage: service.usage,
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
