import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { SimulatedGoogle } from './simulated-google.ts'

const token = z.object({ access_token: z.string() })
const page = z.object({ messages: z.array(z.object({ id: z.string() })).default([]), nextPageToken: z.string().optional() })

/**
 * What a loop without any thought does: it lists, then gets one by one, and does nothing with the mails. Refused, it waits a second.
 * @param ends ends it
 * @returns how many mails it got
 */
export async function plainLoop(google: SimulatedGoogle, queries: string[], ends?: AbortSignal): Promise<number> {
  const body = new URLSearchParams({
    client_id: google.client.clientId,
    client_secret: google.client.clientSecret,
    refresh_token: google.refreshToken,
    grant_type: 'refresh_token',
  })
  const { access_token } = token.parse(await (await fetch(`${google.url}/oauth2/token`, { method: 'POST', body })).json())
  const read = async (path: string): Promise<unknown> => {
    for (;;) {
      const response = await fetch(`${google.url}/gmail/v1/users/me/${path}`, { headers: { authorization: `Bearer ${access_token}` } })
      const answer: unknown = await response.json()
      if (response.ok || ends?.aborted) return answer
      await wait(1_000)
    }
  }
  const ids = new Set<string>()
  for (const q of queries) {
    let pageToken: string | undefined
    do {
      const asked = new URLSearchParams({ q, maxResults: '500', ...(pageToken === undefined ? {} : { pageToken }) })
      const found = page.parse(await read(`messages?${asked}`))
      for (const { id } of found.messages) ids.add(id)
      pageToken = found.nextPageToken
    } while (pageToken !== undefined && !ends?.aborted)
  }
  let got = 0
  for (const id of ids) {
    if (ends?.aborted) break
    await read(`messages/${id}`)
    got++
  }
  return got
}
