import { z } from 'zod'

/** `connected` may sync; `needs_reconnect`: Google refuses the token; `disconnected`: the person took the access back, what was found is kept. */
const accountState = z.enum(['connected', 'needs_reconnect', 'disconnected'])

export const account = z.object({
  id: z.number().int(),
  address: z.string(),
  state: accountState,
  /** True for the fictional mailbox of `--sample`. */
  sample: z.boolean(),
  lastSyncAt: z.iso.datetime().nullable(),
  nextSyncAt: z.iso.datetime().nullable(),
})
export type Account = z.infer<typeof account>
