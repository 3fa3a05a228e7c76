import { z } from 'zod'
import { poisonMail, syncRun, syncState } from '../../domain/sync.ts'

export const sync = {
  'sync.state': { input: z.void(), output: syncState },
  /** Starts a sync of all connected accounts (or joins the running one); resolves when it has ended. */
  'sync.now': { input: z.void(), output: syncState },
  /** The last 50 runs of all accounts, newest first. */
  'sync.history': { input: z.void(), output: z.array(syncRun) },
  /** The mails that were given up, newest first. */
  'sync.poison': { input: z.void(), output: z.array(poisonMail) },
  /** Queues the given-up mails again, with all their tries, and starts a sync. @returns how many there are */
  'sync.retryPoison': { input: z.void(), output: z.number().int() },
}
