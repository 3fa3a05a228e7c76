import { z } from 'zod'
import { modelState } from '../../domain/model.ts'

export const model = {
  'model.state': { input: z.void(), output: modelState },
  /** Opens a file dialog for a GGUF and loads it; the state before when cancelled. */
  'model.choose': { input: z.void(), output: modelState },
  'model.remove': { input: z.void(), output: modelState },
}
