import type { Settings } from '#shared/domain/settings.ts'
import type { SettingsRepository } from '../db/settings.ts'
import type { Handlers } from './router.ts'

export function settingsHandlers(settings: SettingsRepository, onChange: (settings: Settings) => void): Handlers<'settings'> {
  return {
    'settings.get': () => settings.get(),
    'settings.update': (patch) => {
      const changed = settings.update(patch)
      onChange(changed)
      return changed
    },
  }
}
