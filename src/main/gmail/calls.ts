import type { gmail } from '@googleapis/gmail'
import type { OAuth2Client } from 'google-auth-library'
import type { z } from 'zod'
import { AppError } from '#shared/ipc/errors.ts'
import { statusOfGoogle } from './google-errors.ts'
import type { Pacer, RunOptions } from './pacer.ts'
import type { RequestKind } from './quota.ts'

/** What every request gets: an end, and no retries of the library's own, which know nothing of Gmail's reasons. */
type Limits = { signal: AbortSignal; retry: false }

/** What a status of Gmail's means for this request, where it means something of its own. */
type Meanings = Partial<Record<400 | 404, () => AppError>>

export type Call = <T>(kind: RequestKind, shape: z.ZodType<T>, request: (limits: Limits) => Promise<{ data: unknown }>, meanings?: Meanings) => Promise<T>

/** Sends requests by the pacer's turn, with a token that is valid, and checks the shape of the answers. */
export function caller(auth: OAuth2Client, pacer: Pacer, options: RunOptions): Call {
  return (kind, shape, request, meanings = {}) =>
    pacer.run(
      kind,
      async (signal) => {
        const answer = await withFreshToken(auth, () => request({ signal, retry: false })).catch((raw: unknown) => {
          throw meaning(raw, meanings) ?? raw
        })
        return shape.parse(answer.data)
      },
      options,
    )
}

function meaning(raw: unknown, meanings: Meanings): AppError | null {
  const status = statusOfGoogle(raw)
  return status === 400 || status === 404 ? (meanings[status]?.() ?? null) : null
}

/** Gmail no longer takes a page token, after some days or when the query changes. */
export const pageExpired = () =>
  new AppError('page_expired', 'Gmail no longer knows where the list was.', { hint: 'Nothing is lost: the list starts again by itself.' })

/** https://developers.google.com/workspace/gmail/api/guides/sync#full_synchronization: ids last a week or more, sometimes hours. */
export const historyExpired = () =>
  new AppError('history_expired', 'Gmail no longer knows what changed since the last sync.', { hint: 'Nothing is lost: everything is compared once.' })

/**
 * An access token can end before its time (a changed password, a clock that is wrong): the first 401 asks for another one.
 * The library's own way (forceRefreshOnFailure) would do so for every 403 of the rate limit too.
 */
async function withFreshToken<T>(auth: OAuth2Client, request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    const used = auth.credentials.access_token
    if (!used || statusOfGoogle(error) !== 401) throw error
    auth.setCredentials({ refresh_token: auth.credentials.refresh_token })
    return request()
  }
}

/** Gmail's methods as Google's library offers them. */
export type Users = ReturnType<typeof gmail>['users']

/** Null for what is no longer in Gmail. */
export async function orGone<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'mail_gone') return null
    throw error
  })
}
