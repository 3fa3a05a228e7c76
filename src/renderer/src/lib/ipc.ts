import { type ZodType, z } from 'zod'
import { type Bridge, type Request, reply, type Subscribe } from '#shared/ipc/bridge.ts'
import { contract, type EventData, type EventName, events, type Output, type Route } from '#shared/ipc/contract/index.ts'
import { AppError } from '#shared/ipc/errors.ts'

declare global {
  interface Window {
    readonly trackmyroles: Bridge
  }
}

const message = z.object({ event: z.string(), data: z.unknown() })

/**
 * Asks main. The answer is checked against the contract: a mistake shows up here, by name, not as a crash somewhere in a screen.
 * @throws AppError as main sent it, or `internal` for an answer that breaks the contract
 * @example const pending = await request('findings.list', { tab: 'pending' })
 */
export const request: Request = async (route, ...input) => {
  const answer = reply.parse(await window.trackmyroles.request(route, input[0]))
  if (!answer.ok) throw AppError.fromShape(answer.error)
  return checked(route, answer.data)
}

function checked<R extends Route>(route: R, data: unknown): Output<R> {
  const output: ZodType = contract[route].output
  const result = output.safeParse(data)
  if (!result.success) throw AppError.from(result.error)
  return result.data as Output<R>
}

/**
 * Listens to one of main's events.
 * @returns a function that stops listening
 */
export const subscribe: Subscribe = (event, listener) =>
  window.trackmyroles.subscribe((raw) => {
    const { event: name, data } = message.parse(raw)
    if (name === event) listener(eventData(event, data))
  })

function eventData<E extends EventName>(event: E, data: unknown): EventData<E> {
  const schema: ZodType = events[event]
  return schema.parse(data) as EventData<E>
}
