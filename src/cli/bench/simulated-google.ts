import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { parseGoogleClient } from '#main/gmail/client-file.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { signIn } from '#main/gmail/loopback.ts'
import { openAccount } from '#main/gmail/mailbox.ts'
import { createPacer } from '#main/gmail/pacer.ts'
import { CALLS, type SimulatorInput } from '#simulator/options.ts'

const started = z.object({ url: z.string(), clientJson: z.string() })
const answer = z.object({ usage: z.record(z.enum(CALLS), z.object({ calls: z.number(), units: z.number() })) })

export type SimulatedGoogle = Awaited<ReturnType<typeof simulatedGoogle>>

/** A signed-in account at a simulator in a thread of its own. */
export async function simulatedGoogle(options: SimulatorInput) {
  const thread = new Worker(new URL('./simulator-thread.ts', import.meta.url), { workerData: options })
  const { url, clientJson } = started.parse((await once(thread, 'message'))[0])
  const client = parseGoogleClient(clientJson)
  const endpoints = googleEndpoints(url)
  const { address, refreshToken } = await signIn({ client, endpoints, open: async (page) => void (await fetch(page)) })
  return {
    url,
    clientJson,
    client,
    address,
    refreshToken,
    /** @param unitsPerMinute what the client takes for its quota */
    openAccount: (unitsPerMinute: number) => openAccount({ client, refreshToken, endpoints, pacer: createPacer({ unitsPerMinute }) }),
    /** Calls and units so far, by kind. */
    async usage() {
      thread.postMessage('usage')
      return answer.parse((await once(thread, 'message'))[0]).usage
    },
    stop: () => thread.terminate(),
  }
}

type Usage = Awaited<ReturnType<SimulatedGoogle['usage']>>

export const unitsOf = (usage: Usage): number => Object.values(usage).reduce((sum, { units }) => sum + units, 0)
export const callsOf = (usage: Usage): number => Object.values(usage).reduce((sum, { calls }) => sum + calls, 0)
