import { z } from 'zod'
import { settings as settingsShape } from '../../domain/settings.ts'

export const settings = {
  'settings.get': { input: z.void(), output: settingsShape },
  'settings.update': { input: settingsShape.omit({ modelPath: true }).partial(), output: settingsShape },
}
