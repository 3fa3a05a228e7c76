import { z } from 'zod'

/** The OAuth client file that Google's console offers for a client of type Desktop app. */
export const googleClientFile = z.object({
  installed: z.object({ client_id: z.string().min(1), client_secret: z.string().min(1) }),
})
export type GoogleClient = { clientId: string; clientSecret: string }
