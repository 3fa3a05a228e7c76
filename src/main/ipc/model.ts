import { dialog } from 'electron'
import type { ModelState } from '#shared/domain/model.ts'
import type { Handlers } from './router.ts'

/** @param use loads the model at a path and remembers the choice; null for none */
export function modelHandlers(options: { state: () => ModelState; use: (path: string | null) => Promise<ModelState> }): Handlers<'model'> {
  return {
    'model.state': () => options.state(),
    'model.choose': async () => {
      const { filePaths } = await dialog.showOpenDialog({
        title: 'AI model',
        properties: ['openFile'],
        filters: [{ name: 'GGUF model', extensions: ['gguf'] }],
      })
      const [file] = filePaths
      return file ? options.use(file) : options.state()
    },
    'model.remove': () => options.use(null),
  }
}
