import { z } from 'zod'
import { settingsPatch, settings as settingsShape } from '../../domain/settings.ts'

export const settings = {
  'settings.get': { input: z.void(), output: settingsShape },
  'settings.update': { input: settingsPatch.omit({ modelPath: true }), output: settingsShape },
}
