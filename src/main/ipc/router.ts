import { ipcMain, type WebFrameMain } from 'electron'
import type { output } from 'zod'
import type { Reply } from '#shared/ipc/bridge.ts'
import { REQUEST_CHANNEL } from '#shared/ipc/channels.ts'
import { type Contract, contract, type Output, type Route } from '#shared/ipc/contract/index.ts'
import type { RouteShape, Topic } from '#shared/ipc/contract/route.ts'
import { AppError } from '#shared/ipc/errors.ts'

type Parsed<R extends Route> = output<Contract[R]['input']>

/** What answers a request; the input has been checked, the answer will be. */
type Handler<R extends Route> = (input: Parsed<R>) => Promise<Output<R>> | Output<R>

/** The handlers of one namespace: `Handlers<'sync'>` answers every `sync.*` route. */
export type Handlers<Namespace extends string> = { [R in Route as R extends `${Namespace}.${string}` ? R : never]: Handler<R> }

type AllHandlers = { [R in Route]: Handler<R> }

/**
 * The one place where the window's requests arrive: sender, input and output are checked for every route.
 * @param options.isTrusted says whether a frame's URL is the app's own page
 * @param options.report is told of every error that is not the person's to see (a broken answer, a bug)
 * @param options.onChange is told what a successful request has changed
 */
export function serveRequests(
  handlers: AllHandlers,
  options: { isTrusted: (url: string) => boolean; report: (route: string, error: unknown) => void; onChange: (topics: Topic[]) => void },
): void {
  const { isTrusted, report, onChange } = options
  ipcMain.handle(REQUEST_CHANNEL, async (event, route: unknown, input: unknown): Promise<Reply> => {
    if (!comesFromOwnPage(event.senderFrame, isTrusted) || !isRoute(route)) {
      return failure(new AppError('invalid_input', 'The request was refused.', { hint: 'Restart the app.' }))
    }
    try {
      const data = await answer(handlers, route, input)
      const { changes }: RouteShape = contract[route]
      if (changes) onChange(changes)
      return { ok: true, data }
    } catch (error) {
      const known = AppError.from(error)
      if (known.code === 'internal') report(route, error)
      return failure(known)
    }
  })
}

const failure = (error: AppError): Reply => ({ ok: false, error: error.toShape() })

const isRoute = (route: unknown): route is Route => typeof route === 'string' && Object.hasOwn(contract, route)

/** A frame inside the page is refused too: only the window's main frame speaks for the person. */
function comesFromOwnPage(frame: WebFrameMain | null, isTrusted: (url: string) => boolean): boolean {
  return frame !== null && frame.parent === null && isTrusted(frame.url)
}

async function answer<R extends Route>(handlers: AllHandlers, route: R, raw: unknown): Promise<unknown> {
  const { input, output }: RouteShape = contract[route]
  const checked = input.safeParse(raw)
  if (!checked.success) throw new AppError('invalid_input', 'This could not be read.', { hint: 'Check what was entered.', cause: checked.error })
  const handler: Handler<R> = handlers[route]
  return output.parse(await handler(checked.data as Parsed<R>))
}
