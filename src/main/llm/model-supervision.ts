import type { TypeDecider } from '#llm/protocol.ts'
import type { ModelState } from '#shared/domain/model.ts'
import type { StartModelProcess } from './model-process.ts'
import { ModelSession } from './model-session.ts'

export type ModelSupervisor = {
  state(): ModelState
  /**
   * Uses the model at a path from now on, in place of the one before; null for none. Choosing a failed one again tries it again.
   *
   * @returns the state when the model is ready or has failed
   */
  load(path: string | null): Promise<ModelState>
  /** Null when there is no model to ask: none chosen, or it failed. A sleeping one wakes when it is asked. */
  decider(): TypeDecider | null
  /** Ends the model's process for good; answers still awaited reject with `model_crashed`. */
  close(): Promise<void>
}

/** Keeps at most one model in use. Free of Electron: `startProcess` brings the process. */
export function superviseModel(options: { startProcess: StartModelProcess; onState: (state: ModelState) => void }): ModelSupervisor {
  let session: ModelSession | null = null
  const state = (): ModelState => session?.state ?? { state: 'none' }

  const load = async (path: string | null) => {
    const before = session
    session = path === null ? null : new ModelSession({ ...options, path })
    const current = session
    await before?.end()
    if (current) await current.load()
    else options.onState(state())
    return state()
  }
  const decider = () => (session && session.state.state !== 'failed' ? session : null)
  const close = async () => {
    const last = session
    session = null
    await last?.end()
  }
  return { state, load, decider, close }
}
