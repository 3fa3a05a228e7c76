import { z } from 'zod'

/** What a sync in a process of its own is told: its database, and where and as whom it finds Gmail. */
export const syncTask = z.object({
  file: z.string(),
  url: z.string(),
  client: z.object({ clientId: z.string(), clientSecret: z.string() }),
  address: z.string(),
  refreshToken: z.string(),
  /** A mail whose reading kills the process. */
  deadly: z.string().optional(),
})
export type SyncTask = z.infer<typeof syncTask>
