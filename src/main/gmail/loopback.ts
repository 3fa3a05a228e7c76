import { randomBytes } from 'node:crypto'
import { CodeChallengeMethod, type OAuth2Client } from 'google-auth-library'
import { z } from 'zod'
import type { GoogleClient } from '#shared/domain/google-client.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { type Callback, type CallbackServer, startCallbackServer } from './callback-server.ts'
import type { GoogleEndpoints } from './endpoints.ts'
import { googleFailure, tokenError } from './google-errors.ts'
import { createMailbox } from './mailbox.ts'
import { oauthClient, SCOPE } from './oauth.ts'
import { createPacer } from './pacer.ts'
import type { Result } from './result-page.ts'
import { revoke } from './revoke.ts'

/** How long the person has for Google's pages. */
const TIMEOUT_MS = 5 * 60_000

type SignInOptions = {
  client: GoogleClient
  endpoints: GoogleEndpoints
  /** Shows Google's page in the system browser. */
  open: (url: string) => void | Promise<void>
  /** Cancels the sign-in. */
  signal?: AbortSignal
  /** How long the person has, in milliseconds. */
  timeoutMs?: number
  /** The account that Google's page offers first. */
  loginHint?: string
}
export type SignedIn = { address: string; refreshToken: string }

/**
 * Signs in at Google with read access to Gmail, in the system browser (RFC 8252: loopback address, PKCE, state).
 * What Google granted in a sign-in that fails is taken back.
 * @throws AppError signin_cancelled, signin_timeout, signin_denied, scope_missing, client_invalid, offline, google_unavailable …
 */
export async function signIn(options: SignInOptions): Promise<SignedIn> {
  if (options.signal?.aborted) throw cancelled()
  const state = randomBytes(32).toString('base64url')
  const server = await startCallbackServer(state)
  try {
    const auth = oauthClient(options.client, options.endpoints, server.redirectUri)
    const { codeVerifier, codeChallenge } = await auth.generateCodeVerifierAsync()
    const url = auth.generateAuthUrl({
      access_type: 'offline',
      prompt: 'consent', // without it Google gives a refresh token at the first sign-in only
      scope: SCOPE,
      state,
      code_challenge: codeChallenge,
      code_challenge_method: CodeChallengeMethod.S256,
      ...(options.loginHint === undefined ? {} : { login_hint: options.loginHint }),
    })
    const callback = await waitForPerson(server, url, options)
    return await concluded(server, () => finish(auth, codeVerifier, callback, options))
  } finally {
    server.close()
  }
}

/** The browser's tab says how it ended before the app does. */
async function concluded(server: CallbackServer, finishing: () => Promise<SignedIn>): Promise<SignedIn> {
  try {
    const signedIn = await finishing()
    await server.show('success')
    return signedIn
  } catch (raw) {
    const { error } = googleFailure(raw)
    await server.show(PAGES[error.code] ?? 'failure')
    throw error
  }
}

const PAGES: Partial<Record<AppError['code'], Result>> = { signin_denied: 'denied', scope_missing: 'scope' }

async function waitForPerson(server: CallbackServer, url: string, { open, signal, timeoutMs = TIMEOUT_MS }: SignInOptions): Promise<Callback> {
  const ended = new AbortController() // takes timer and listener away, however it ends
  const failed = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(timedOut()), timeoutMs)
    ended.signal.addEventListener('abort', () => clearTimeout(timer))
    signal?.addEventListener('abort', () => reject(cancelled()), { signal: ended.signal })
    // not waited for: some systems report back only when the browser is closed
    Promise.resolve()
      .then(() => open(url))
      .catch((cause: unknown) => reject(noBrowser(cause)))
  })
  return Promise.race([server.callback, failed]).finally(() => ended.abort())
}

async function finish(auth: OAuth2Client, codeVerifier: string, callback: Callback, options: SignInOptions): Promise<SignedIn> {
  if ('error' in callback) throw refused(callback.error)
  const tokens = await exchange(auth, callback.code, codeVerifier, options.signal)
  try {
    checkGrant(tokens)
    const address = await addressOf(tokens.refresh_token, options)
    if (options.signal?.aborted) throw cancelled()
    return { address, refreshToken: tokens.refresh_token }
  } catch (raw) {
    const { error } = googleFailure(raw)
    if (await revoke(options.endpoints, tokens.refresh_token ?? tokens.access_token)) throw error
    throw new AppError(error.code, error.message, { hint: `${error.hint} Google could not be told to forget this sign-in: remove it at ${PERMISSIONS_PAGE}.` })
  }
}

/** Where a person sees and removes what was granted. */
const PERMISSIONS_PAGE = 'myaccount.google.com/permissions'

const tokenAnswer = z.object({ access_token: z.string().min(1), refresh_token: z.string().min(1).optional(), scope: z.string().optional() })
type Tokens = z.infer<typeof tokenAnswer>

async function exchange(auth: OAuth2Client, code: string, codeVerifier: string, signal?: AbortSignal): Promise<Tokens> {
  try {
    return await createPacer().run('token', async () => tokenAnswer.parse((await auth.getToken({ code, codeVerifier })).tokens), { signal })
  } catch (raw) {
    if (signal?.aborted) throw cancelled()
    const { error } = googleFailure(raw)
    if (error.code !== 'needs_reconnect') throw error
    // invalid_grant here is the code's, not a token's
    throw new AppError('signin_timeout', 'Google no longer accepted the sign-in code.', {
      hint: "Connect again without waiting on Google's pages; check that this computer's clock is right.",
    })
  }
}

/** Google lets people untick single permissions. A missing `scope` means that all was granted (RFC 6749, 5.1). */
function checkGrant(tokens: Tokens): asserts tokens is Tokens & { refresh_token: string } {
  if (tokens.scope !== undefined && !tokens.scope.split(' ').includes(SCOPE)) {
    throw new AppError('scope_missing', 'Google did not grant reading mail.', {
      hint: "Connect again, and on Google's page tick the box for viewing your email messages and settings.",
    })
  }
  if (tokens.refresh_token === undefined) {
    throw new AppError('permission_denied', 'Google granted access for one hour only.', {
      hint: `Remove TrackMyRoles at ${PERMISSIONS_PAGE} and connect again.`,
    })
  }
}

/** Asked with the token that will be stored, so that what is stored is known to work. */
async function addressOf(refreshToken: string, { client, endpoints, signal }: SignInOptions): Promise<string> {
  try {
    return (await createMailbox({ client, refreshToken, endpoints, signal }).profile()).address
  } catch (error) {
    if (signal?.aborted) throw cancelled()
    throw error
  }
}

const cancelled = () => new AppError('signin_cancelled', 'The sign-in was cancelled.', { hint: 'Choose Connect Gmail to start again.' })
const timedOut = () =>
  new AppError('signin_timeout', 'The sign-in was not finished in time.', { hint: 'Choose Connect Gmail and finish in the browser within five minutes.' })
const noBrowser = (cause: unknown) =>
  new AppError('internal', 'The browser could not be opened.', { hint: 'Check that this computer has a default browser, then connect again.', cause })

/** https://developers.google.com/identity/protocols/oauth2/native-app#authorization-errors; most are shown by Google and never come back. */
function refused(error: string): AppError {
  if (error === 'access_denied') return new AppError('signin_denied', 'Access to Gmail was not granted.', { hint: 'Sign in again and allow reading mail.' })
  if (error === 'admin_policy_enforced' || error === 'org_internal') {
    return new AppError('signin_denied', 'The administrator of this account does not allow it.', { hint: 'Ask the administrator, or use another account.' })
  }
  return tokenError(400, error)
}
