import { z } from 'zod'

export const SYNC_MINUTES = { min: 5, max: 240, standard: 15 } as const

/** What a person can set. Each has one default, here. */
export const settings = z.object({
  syncMinutes: z.number().int().min(SYNC_MINUTES.min).max(SYNC_MINUTES.max).default(SYNC_MINUTES.standard),
  syncPaused: z.boolean().default(false),
  /** How far back the first sync of an account looks. */
  windowDays: z.number().int().min(7).max(730).default(90),
  /** Keep the encrypted text of a finding until it is reviewed (offline review); off keeps the quotes alone. */
  keepText: z.boolean().default(true),
  /** Start in the tray when the person signs in to the computer. */
  startAtLogin: z.boolean().default(false),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Single-letter keys in the Email Inbox; speech input needs them off (WCAG 2.1.4). */
  singleKeys: z.boolean().default(true),
  /** Path of the GGUF file of the local model, null for none. */
  modelPath: z.string().nullable().default(null),
})
export type Settings = z.infer<typeof settings>

const { shape } = settings

/** A change of some settings. Without the defaults: zod 4 fills them in for absent keys even in a partial shape, which would reset all others. */
export const settingsPatch = z
  .object({
    syncMinutes: shape.syncMinutes.unwrap(),
    syncPaused: shape.syncPaused.unwrap(),
    windowDays: shape.windowDays.unwrap(),
    keepText: shape.keepText.unwrap(),
    startAtLogin: shape.startAtLogin.unwrap(),
    theme: shape.theme.unwrap(),
    singleKeys: shape.singleKeys.unwrap(),
    modelPath: shape.modelPath.unwrap(),
  } satisfies Record<keyof Settings, z.ZodType>)
  .partial()
