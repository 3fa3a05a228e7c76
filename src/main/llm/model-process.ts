import { type ModelReply, type ModelRequest, modelReply } from '#llm/protocol.ts'
import { AppError } from '#shared/ipc/errors.ts'

/** A process of the model, as little of it as the supervision needs: Electron's utility process, or a test's stand-in. */
export interface ModelProcess {
  post(request: ModelRequest): void
  kill(): void
}

/** Starts a process. Requests posted before it is up wait for it; `exit` comes once, however it ends. */
export type StartModelProcess = (listener: { message(data: unknown): void; exit(): void }) => ModelProcess

/** The process ended, or was ended, before it answered. */
export class ModelProcessGone extends Error {}

/** What answers nothing for this long hangs. Enough for a slow disk and for a long mail on a very slow processor. */
const ANSWER_LIMIT_MS = 5 * 60_000

export type ModelConnection = {
  /**
   * Asks and waits for the answer. The signal tells the process to give up; its answer still ends the wait.
   *
   * @throws AppError that the process answered; ModelProcessGone
   */
  ask(request: { type: 'load'; modelPath: string; gpu: boolean } | { type: 'decide'; text: string }, signal?: AbortSignal): Promise<ModelReply>
  /** Ends the process. What was asked rejects with ModelProcessGone at once. */
  end(): void
  /** Resolves when the process has ended. */
  exited: Promise<void>
}

/**
 * Starts a process and pairs its answers with what it was asked.
 *
 * @param onLost hears once that no answer can come any more, before those who wait do
 */
export function connectModel(start: StartModelProcess, onLost: () => void): ModelConnection {
  const waiting = new Map<number, { resolve(reply: ModelReply): void; reject(error: unknown): void }>()
  let lastId = 0
  let lost = false
  let process: ModelProcess

  const lose = () => {
    if (lost) return
    lost = true
    onLost()
    for (const { reject } of waiting.values()) reject(new ModelProcessGone())
    waiting.clear()
  }
  const end = () => {
    lose()
    process.kill()
  }
  const receive = (data: unknown) => {
    const reply = modelReply.safeParse(data)
    if (!reply.success) return end() // out of its mind: as good as crashed
    const asked = waiting.get(reply.data.id)
    waiting.delete(reply.data.id)
    if (reply.data.type === 'failed') asked?.reject(AppError.fromShape(reply.data.error))
    else asked?.resolve(reply.data)
  }
  const exited = new Promise<void>((resolve) => {
    const exit = () => {
      lose()
      resolve()
    }
    process = start({ message: receive, exit })
  })

  const ask: ModelConnection['ask'] = (request, signal) => {
    if (lost) return Promise.reject(new ModelProcessGone())
    const id = ++lastId
    const cancel = () => process.post({ type: 'cancel', id })
    const limit = setTimeout(end, ANSWER_LIMIT_MS)
    signal?.addEventListener('abort', cancel)
    return new Promise<ModelReply>((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      process.post({ ...request, id })
    }).finally(() => {
      clearTimeout(limit)
      signal?.removeEventListener('abort', cancel)
    })
  }
  return { ask, end, exited }
}
