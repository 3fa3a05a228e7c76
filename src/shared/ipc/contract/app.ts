import { z } from 'zod'
import type { Routes } from './route.ts'

export const app = {
  'app.info': {
    input: z.void(),
    output: z.object({ version: z.string(), sample: z.boolean(), platform: z.enum(['darwin', 'win32', 'linux']), dataFolder: z.string() }),
  },
  'app.openDataFolder': { input: z.void(), output: z.void() },
  /** Opens one of the pages that the app links to, in the system browser. */
  'app.openLink': { input: z.object({ link: z.enum(['google_permissions', 'google_console', 'gmail_api']) }), output: z.void() },
  /** Disconnects every account, deletes every row, backup and secret. */
  'app.deleteEverything': { input: z.void(), output: z.object({ revoked: z.boolean() }), changes: ['accounts', 'findings', 'applications', 'learning'] },
} satisfies Routes
