import { expect } from 'vitest'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { createMailbox } from '#main/gmail/mailbox.ts'
import { REQUEST_TIMEOUT_MS } from '#main/gmail/oauth.ts'
import { createPacer } from '#main/gmail/pacer.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { fastClock } from './fast-clock.ts'
import { type Answer, type ReceivedRequest, serve } from './http-server.ts'

export const client = { clientId: 'the-client', clientSecret: 'the-secret' }
export const TOKEN_PATH = '/oauth2/token'
export const PORTAL: Answer = { body: '<!doctype html><title>Welcome to the hotel network</title>', headers: { 'Content-Type': 'text/html' } }

/** An error as Gmail answers it. */
export const apiError = (status: number, reason: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers,
  json: { error: { code: status, message: 'private words of the server', errors: [{ domain: 'global', reason, message: 'private words of the server' }] } },
})

export const failure = (promise: Promise<unknown>): Promise<AppError> =>
  promise.then(
    () => expect.unreachable('must reject'),
    (error: unknown) => (error instanceof AppError ? error : expect.unreachable(`not an AppError: ${String(error)}`)),
  )

/** Mailboxes of one test at a server that says what the test wants; time runs a hundredfold. */
export function mailboxServer() {
  let stop: () => Promise<void> = async () => undefined

  /** Hands out tokens and answers Gmail's requests with `gmail`, or token requests with `token`. */
  async function mailboxAt(
    gmail: (request: ReceivedRequest, count: number) => Answer,
    options: { token?: (count: number) => Answer; signal?: AbortSignal; interactive?: boolean } = {},
  ) {
    let tokens = 0
    let calls = 0
    const server = await serve((request) => {
      if (request.path !== TOKEN_PATH) return gmail(request, ++calls)
      tokens++
      return options.token?.(tokens) ?? { json: { access_token: `token-${tokens}`, expires_in: 3599, token_type: 'Bearer' } }
    })
    stop = server.stop
    const clock = fastClock()
    const pacer = createPacer(clock)
    const { signal, interactive = false } = options
    const mailbox = createMailbox({ client, refreshToken: 'the-refresh-token', endpoints: googleEndpoints(server.url), signal, pacer, interactive })
    return {
      mailbox,
      pacer,
      clock,
      requests: server.requests,
      /** How often Gmail itself was asked. */
      calls: () => calls,
      /** The pauses that were made, in milliseconds. */
      pauses: () => clock.waits.filter((ms) => ms !== REQUEST_TIMEOUT_MS),
    }
  }

  return {
    mailboxAt,
    async stop() {
      await stop()
      stop = async () => undefined
    },
  }
}
