import { AppError } from '#shared/ipc/errors.ts'
import type { Engine } from './engine.ts'
import { type ModelReply, type ModelRequest, modelRequest } from './protocol.ts'

type Load = (options: { modelPath: string; gpu: boolean }) => Promise<Engine>

/**
 * Answers the app's requests with one engine.
 *
 * @param post sends a reply to the app
 * @returns takes each message as it comes in; throws on one that is not of the protocol
 */
export function createModelHost(load: Load, post: (reply: ModelReply) => void): (message: unknown) => void {
  let engine: Promise<Engine> | undefined
  const running = new Map<number, AbortController>()

  const decide = async (id: number, text: string): Promise<ModelReply> => {
    if (!engine) throw new Error('decide came before load')
    const controller = new AbortController()
    running.set(id, controller)
    try {
      return { type: 'decided', id, decision: await (await engine).decide(text, controller.signal) }
    } catch (error) {
      if (controller.signal.aborted) return { type: 'cancelled', id }
      throw error
    } finally {
      running.delete(id)
    }
  }

  const answer = async (request: Exclude<ModelRequest, { type: 'cancel' }>): Promise<ModelReply> => {
    const { id } = request
    if (request.type === 'decide') return decide(id, request.text)
    engine = load(request)
    const { name, sizeBytes } = await engine
    return { type: 'loaded', id, name, sizeBytes }
  }

  return (message) => {
    const request = modelRequest.parse(message)
    if (request.type === 'cancel') return running.get(request.id)?.abort()
    answer(request).then(post, (error: unknown) => post({ type: 'failed', id: request.id, error: AppError.from(error).toShape() }))
  }
}
