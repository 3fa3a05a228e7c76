import { setTimeout as wait } from 'node:timers/promises'
import { googleFailure } from './google-errors.ts'

/** How often, and how long between; a pause is random up to a limit that doubles, so that clients do not come back in step. */
const ATTEMPTS = 4
const FIRST_PAUSE_MS = 1_000
/** A longer Retry-After is left to the sync's own schedule. */
const LONGEST_PAUSE_MS = 20_000

export type Pause = (ms: number, signal?: AbortSignal) => Promise<void>
export const pause: Pause = (ms, signal) => wait(ms, undefined, { signal })

/**
 * Runs a request to Google again while its failure is one that passes.
 * @throws AppError for the last failure; the signal's reason when it aborts
 */
export async function withRetry<T>(request: () => Promise<T>, options: { signal?: AbortSignal; pause: Pause }): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await request()
    } catch (raw) {
      options.signal?.throwIfAborted()
      const { error, retryAfterMs } = googleFailure(raw)
      const ms = Math.max(Math.random() * FIRST_PAUSE_MS * 2 ** (attempt - 1), retryAfterMs ?? 0)
      if (!error.retryable || attempt === ATTEMPTS || ms > LONGEST_PAUSE_MS) throw error
      await options.pause(ms, options.signal)
    }
  }
}

/**
 * Gives a request a time limit and an end at the signal. Each gets a controller of its own: AbortSignal.any keeps memory for each
 * request as long as the run's signal lives.
 * @param expired makes the error of the time limit
 */
export async function limited<T>(
  request: (signal: AbortSignal) => Promise<T>,
  options: { signal?: AbortSignal; timeoutMs: number; expired: () => Error },
): Promise<T> {
  const { signal, timeoutMs, expired } = options
  signal?.throwIfAborted()
  const controller = new AbortController()
  return new Promise<T>((resolve, reject) => {
    const end = (reason: unknown) => {
      reject(reason)
      controller.abort(reason)
    }
    const onAbort = () => end(signal?.reason)
    const timer = setTimeout(() => end(expired()), timeoutMs)
    signal?.addEventListener('abort', onAbort, { once: true })
    request(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', onAbort)
      })
  })
}
