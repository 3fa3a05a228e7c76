import { z } from 'zod'
import { syncState } from '../../domain/sync.ts'

export const sync = {
  'sync.state': { input: z.void(), output: syncState },
  /** Starts a sync of all connected accounts (or joins the running one); resolves when it has ended. */
  'sync.now': { input: z.void(), output: syncState },
}
