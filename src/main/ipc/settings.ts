import type { Settings } from '#shared/domain/settings.ts'
import type { Handlers } from './router.ts'

/** @param change stores a change and lets it take effect */
export function settingsHandlers(settings: { get(): Settings }, change: (patch: Partial<Settings>) => Settings): Handlers<'settings'> {
  return { 'settings.get': () => settings.get(), 'settings.update': (patch) => change(patch) }
}
