import { z } from 'zod'
import type { EventData, EventName, Input, Output, Route } from './contract/index.ts'
import { errorShape } from './errors.ts'

/** How an answer crosses the bridge: Electron keeps only the message of an error that is thrown across it. */
export const reply = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), data: z.unknown() }), z.object({ ok: z.literal(false), error: errorShape })])
export type Reply = z.infer<typeof reply>

/** What the preload puts on `window.trackmyroles`. */
export type Bridge = {
  request(route: Route, input: unknown): Promise<unknown>
  subscribe(listener: (message: unknown) => void): () => void
}

export type Request = <R extends Route>(route: R, ...input: Input<R> extends void ? [] : [Input<R>]) => Promise<Output<R>>
export type Subscribe = <E extends EventName>(event: E, listener: (data: EventData<E>) => void) => () => void
