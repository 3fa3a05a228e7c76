import { type Settings, settingsPatch, settings as settingsShape } from '#shared/domain/settings.ts'
import { AppError } from '#shared/ipc/errors.ts'
import type { Database } from './database.ts'
import { settings } from './schema.ts'

export type SettingsRepository = ReturnType<typeof settingsRepository>

/** What the person set, one row a setting; what was never set has its default. */
export function settingsRepository({ orm, transaction }: Database) {
  const get = (): Settings =>
    withDefaults(
      Object.fromEntries(
        orm
          .select()
          .from(settings)
          .all()
          .map((row) => [row.key, row.value]),
      ),
    )
  return {
    get,
    /** @throws AppError invalid_input */
    update: (patch: Partial<Settings>): Settings => {
      const checked = settingsPatch.safeParse(patch)
      if (!checked.success) throw new AppError('invalid_input', 'This setting cannot have that value.', { hint: 'Nothing was changed.', cause: checked.error })
      return transaction(() => {
        for (const [key, value] of Object.entries(checked.data)) {
          if (value === undefined) continue
          orm.insert(settings).values({ key, value }).onConflictDoUpdate({ target: settings.key, set: { value } }).run()
        }
        return get()
      })
    },
  }
}

/** A stored value that this version does not allow (its range may have changed) gives way to the default, and the others stay. */
function withDefaults(stored: Record<string, unknown>): Settings {
  const parsed = settingsShape.safeParse(stored)
  if (parsed.success) return parsed.data
  const refused = new Set(parsed.error.issues.map((issue) => issue.path[0]))
  return settingsShape.parse(Object.fromEntries(Object.entries(stored).filter(([key]) => !refused.has(key))))
}
