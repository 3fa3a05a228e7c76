import { utilityProcess } from 'electron'
import type { ModelState } from '#shared/domain/model.ts'
import type { ModelProcess, StartModelProcess } from './model-process.ts'
import { type ModelSupervisor, superviseModel } from './model-supervision.ts'

/**
 * Runs the local model in a utility process of its own, so that its crash or an out-of-memory kill costs no sync.
 *
 * @param options.workerFile the built `src/llm/worker.ts`
 * @param options.onState hears every change of the state
 */
export function createModelSupervisor(options: { workerFile: string; onState: (state: ModelState) => void }): ModelSupervisor {
  const startProcess: StartModelProcess = ({ message, exit }): ModelProcess => {
    const child = utilityProcess.fork(options.workerFile, [], { serviceName: 'TrackMyRoles AI model', stdio: 'inherit' })
    child.on('message', message)
    child.once('exit', exit)
    return { post: (request) => child.postMessage(request), kill: () => void child.kill() }
  }
  return superviseModel({ startProcess, onState: options.onState })
}
