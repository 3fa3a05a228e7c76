import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { callOf } from './calls.ts'
import { createFaults, FAULT_EFFECTS } from './faults.ts'
import { handleGmail } from './gmail/gmail.ts'
import type { SimulatedMailbox } from './gmail/mailbox.ts'
import { googleError, type Reply, readRequest, type SimulatedRequest, sendReply } from './http.ts'
import type { OAuth } from './oauth/oauth.ts'
import type { CallKind, SimulatorOptions } from './options.ts'
import { createQuota } from './quota.ts'
import { seededRandom } from './random.ts'
import { type MailMaker, mailMaker } from './sample/generated.ts'
import { createSchedule } from './schedule.ts'

const notFound = (message: string) => googleError(404, 'NOT_FOUND', 'notFound', message)
const exhausted = (status: number, reason: string, message: string) => googleError(status, 'RESOURCE_EXHAUSTED', reason, message)

/** Answers requests as Google does, with what the switches put in between. `switches` is live. */
export function createService(options: { mailbox: SimulatedMailbox; oauth: OAuth; switches: SimulatorOptions; now: () => number }) {
  const { mailbox, oauth, switches, now } = options
  const random = seededRandom(switches.seed)
  const faults = createFaults(random)
  const quota = createQuota(now)
  let maker: MailMaker | null = null
  const makeMail: MailMaker = (index, date) => {
    maker ??= mailMaker(now())
    return maker(index, date)
  }
  const catchUp = createSchedule({ mailbox, now, makeMail })
  let gmailCalls = 0
  let underWay = 0

  /** What keeps a request from Gmail: too many of them. */
  function limit(call: CallKind): Reply | null {
    if (switches.atOnce !== null && underWay > switches.atOnce) return exhausted(429, 'rateLimitExceeded', 'Too many concurrent requests for user.')
    if (quota.take(call, switches.quota?.unitsPerMinute ?? null)) return null
    return exhausted(switches.quota?.status ?? 429, 'userRateLimitExceeded', 'Quota exceeded for quota metric.')
  }

  function answer(request: SimulatedRequest, call: CallKind | null): Reply {
    const refused = call && limit(call)
    if (refused) return refused
    const signIn = oauth.handle(request)
    if (signIn) return signIn
    if (call === null) return notFound('The requested URL was not found on this server.')
    if (++gmailCalls === switches.revokeAfterCalls) oauth.revokeTokens()
    catchUp(switches)
    return oauth.refusal(request.authorization) ?? handleGmail(request, mailbox, now()) ?? notFound('Method not found.')
  }

  function latency(): number {
    const { latencyMs } = switches
    return typeof latencyMs === 'number' ? latencyMs : latencyMs[0] + random() * (latencyMs[1] - latencyMs[0])
  }

  async function respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(message)
    if (switches.offline) return void response.socket?.resetAndDestroy()
    const call = callOf(request)
    const fault = call && faults.pick(call, switches.faults)
    const effect = fault ? FAULT_EFFECTS[fault.kind] : null
    const reply = effect && 'reply' in effect ? effect.reply : answer(request, call)
    const ms = latency()
    if (ms > 0) await wait(ms)
    sendReply(response, reply, {
      delivery: effect && 'delivery' in effect ? effect.delivery : 'whole',
      gzip: switches.gzip && /\bgzip\b/.test(String(message.headers['accept-encoding'] ?? '')),
      retryAfterSeconds: fault?.retryAfterSeconds,
    })
  }

  return {
    usage: quota.usage,
    handle(message: IncomingMessage, response: ServerResponse): void {
      underWay++
      response.once('close', () => underWay--)
      respond(message, response).catch((error: unknown) => sendReply(response, googleError(500, 'INTERNAL', 'backendError', String(error))))
    },
  }
}
