import type { Timers } from '../time/timers.ts'

/** A random pause up to a limit: clients that failed together do not come back together (AWS Architecture Blog, "Exponential Backoff And Jitter"). */
export const fullJitter = (ms: number, longestMs: number) => Math.random() * Math.min(ms, longestMs)

/** @throws the signal's reason as soon as it aborts */
export function wait(timers: Timers, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const onAbort = () => {
      cancel()
      reject(signal?.reason)
    }
    const cancel = timers.after(ms, () => {
      signal?.removeEventListener('abort', onAbort)
      resolve()
    })
    signal?.addEventListener('abort', onAbort, { once: true })
  })
}

/**
 * Gives a request a time limit and an end at the signal. Each gets a controller of its own: AbortSignal.any keeps memory for each
 * request as long as the run's signal lives.
 * @param expired makes the error of the time limit
 */
export async function limited<T>(
  request: (signal: AbortSignal) => Promise<T>,
  options: { timers: Timers; signal?: AbortSignal | undefined; timeoutMs: number; expired: () => Error },
): Promise<T> {
  const { timers, signal, timeoutMs, expired } = options
  signal?.throwIfAborted()
  const controller = new AbortController()
  return new Promise<T>((resolve, reject) => {
    const end = (reason: unknown) => {
      reject(reason)
      controller.abort(reason)
    }
    const onAbort = () => end(signal?.reason)
    const cancel = timers.after(timeoutMs, () => end(expired()))
    signal?.addEventListener('abort', onAbort, { once: true })
    request(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        cancel()
        signal?.removeEventListener('abort', onAbort)
      })
  })
}
