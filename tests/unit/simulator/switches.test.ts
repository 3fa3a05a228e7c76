import { afterEach, describe, expect, test } from 'vitest'
import { parseGoogleClient } from '#main/gmail/client-file.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { signIn } from '#main/gmail/loopback.ts'
import { createMailbox } from '#main/gmail/mailbox.ts'
import { createPacer } from '#main/gmail/pacer.ts'
import type { ErrorCode } from '#shared/ipc/errors.ts'
import { FAULTS, type FaultKind, type SimulatorInput } from '#simulator/options.ts'
import { unitsOf } from '#simulator/quota.ts'
import { type Simulator, startSimulator } from '#simulator/server.ts'
import { fastClock } from '#tests/support/fast-clock.ts'
import { failure } from '#tests/support/mailbox-server.ts'

const SECOND = 1_000
const QUERY = 'application after:1000000000'

let simulator: Simulator
afterEach(() => simulator.stop())

/** A simulator and a mailbox at it, by a clock that runs a hundredfold, or slower where the server must see what the client meant. */
async function start(options: SimulatorInput = {}, times = 100) {
  const clock = fastClock(times)
  simulator = await startSimulator({ now: clock.now, autoConsent: true, ...options })
  const google = { client: parseGoogleClient(simulator.clientJson), endpoints: googleEndpoints(simulator.url) }
  const faults = simulator.switches.faults
  simulator.switches.faults = [] // the sign-in itself goes well
  const { refreshToken } = await signIn({ ...google, open: async (url) => void (await fetch(url)) })
  simulator.switches.faults = faults
  const mailbox = createMailbox({ ...google, refreshToken, pacer: createPacer(clock) })
  return { clock, mailbox }
}

const everyId = async (mailbox: Awaited<ReturnType<typeof start>>['mailbox']) => {
  const ids: string[] = []
  let pageToken: string | undefined
  do {
    const page = await mailbox.list('after:1000000000', pageToken)
    ids.push(...page.mails.map(({ gmailId }) => gmailId))
    pageToken = page.nextPageToken ?? undefined
  } while (pageToken !== undefined)
  return ids
}

describe('a fault', () => {
  const passes = (kind: FaultKind) => !['403-permission', '401', 'gone', 'page-expired'].includes(kind)

  test.each(FAULTS.filter(passes))('%s of the first two requests: the client gets its list', async (kind) => {
    const { mailbox } = await start({ faults: [{ kind, on: 'list', calls: [1, 2] }] })
    expect((await mailbox.list(QUERY)).mails.length).toBeGreaterThan(0)
    expect(simulator.requests.filter((request) => request.includes('/messages?')).length).toBe(3)
  })

  test.each<[FaultKind, ErrorCode]>([
    ['403-permission', 'permission_denied'],
    ['401', 'needs_reconnect'],
    ['429', 'rate_limited'],
    ['403-quota', 'rate_limited'],
    ['503', 'google_unavailable'],
    ['portal', 'google_unavailable'],
    ['truncated', 'google_unavailable'],
    ['bad-gzip', 'google_unavailable'],
    ['hang', 'offline'],
    ['reset', 'offline'],
    ['break-off', 'offline'],
  ])('%s of every request: the client says %s', async (kind, code) => {
    const { mailbox } = await start({ faults: [{ kind, rate: 1 }] })
    expect((await failure(mailbox.list(QUERY))).code).toBe(code)
  })

  test('of history: the id has expired', async () => {
    const { mailbox } = await start({ faults: [{ kind: 'gone', on: 'history', calls: [1] }] })
    const { historyId } = await mailbox.profile()
    expect((await failure(mailbox.history(historyId))).code).toBe('history_expired')
    expect((await mailbox.history(historyId)).mails).toEqual([])
  })

  test('of a page token: it has expired', async () => {
    const { mailbox } = await start({ mails: 1_000, faults: [{ kind: 'page-expired', on: 'list', calls: [2] }] })
    const { nextPageToken } = await mailbox.list('after:1000000000')
    expect((await failure(mailbox.list('after:1000000000', nextPageToken ?? ''))).code).toBe('page_expired')
  })

  test('of the token endpoint', async () => {
    const { mailbox } = await start({ faults: [{ kind: 'portal', on: 'token', rate: 1 }] })
    expect((await failure(mailbox.list(QUERY))).code).toBe('google_unavailable')
  })

  test('at a rate, the same with the same seed', async () => {
    const run = async (seed: number) => {
      const { mailbox } = await start({ seed, faults: [{ kind: '500', on: 'list', rate: 0.3 }] })
      for (let time = 0; time < 20; time++) await mailbox.list(QUERY).catch(() => undefined)
      await simulator.stop()
      return simulator.requests.filter((request) => request.includes('/messages?')).length
    }
    const first = await run(7)
    expect(first).toBeGreaterThan(22)
    expect(await run(7)).toBe(first)
    simulator = await startSimulator({ now: Date.now })
  })

  test('needs a rate or call numbers', async () => {
    simulator = await startSimulator({ now: Date.now })
    await expect(startSimulator({ now: Date.now, faults: [{ kind: '500' }] })).rejects.toThrow(/rate or call numbers/)
  })
})

describe('quota', () => {
  test.each([403, 429] as const)('more units than a minute has are refused with %i, and the client gets them all in the end', async (status) => {
    const { mailbox } = await start({ quota: { unitsPerMinute: 600, status } }, 40) // the client believes in 6,000
    const ids = (await everyId(mailbox)).slice(0, 45)
    const mails = await Promise.all(ids.map((id) => mailbox.get(id)))
    expect(mails.filter((mail) => mail !== null).length).toBe(45)
    expect(simulator.usage.get.calls).toBeGreaterThan(45)
    expect(simulator.usage.get.units).toBe(45 * 20)
  })

  test('a client that knows the quota is never refused, and uses 95% of it and more', async () => {
    const { mailbox, clock } = await start({ quota: { unitsPerMinute: 6_000 }, mails: 1_000 }, 20)
    const ids = (await everyId(mailbox)).slice(0, 400)
    const [started, before] = [clock.now(), unitsOf(simulator.usage)]
    await Promise.all(ids.map((id) => mailbox.get(id)))
    const minutes = (clock.now() - started) / 60_000
    expect(simulator.usage.get.calls).toBe(400)
    expect((unitsOf(simulator.usage) - before) / minutes).toBeGreaterThanOrEqual(6_000 * 0.95)
  })

  test('requests at once', async () => {
    const { mailbox } = await start({ atOnce: 5, latencyMs: [5, 20] })
    const { mails } = await mailbox.list(QUERY)
    await Promise.all(mails.slice(0, 20).map(({ gmailId }) => mailbox.get(gmailId)))
    expect(simulator.usage.get.calls).toBe(Math.min(20, mails.length))
  })
})

describe('as time goes by', () => {
  test('mail arrives, and history tells', async () => {
    const { mailbox, clock } = await start()
    const { historyId } = await mailbox.profile()
    simulator.switches.arrivalEveryMs = 10 * SECOND
    const from = clock.now()
    await expect.poll(async () => (await mailbox.history(historyId)).mails.length, { interval: 50 }).toBeGreaterThanOrEqual(3)
    const { mails } = await mailbox.history(historyId)
    expect(mails.length).toBeLessThanOrEqual((clock.now() - from) / (10 * SECOND))
    expect(mails.every(({ change }) => change === 'added')).toBe(true)
    expect(await mailbox.get(mails[0]?.gmailId ?? '')).not.toBeNull()
  })

  test('mail leaves spam and trash', async () => {
    const { mailbox } = await start()
    const { historyId } = await mailbox.profile()
    simulator.switches.restoreEveryMs = 10 * SECOND
    await expect.poll(async () => (await mailbox.history(historyId)).mails.map(({ change }) => change), { interval: 50 }).toContain('restored')
  })

  test('history is forgotten', async () => {
    const { mailbox } = await start()
    const { historyId } = await mailbox.profile()
    expect((await mailbox.history(historyId)).mails).toEqual([])
    simulator.switches.forgetHistoryEveryMs = 20 * SECOND
    await expect.poll(() => mailbox.history(historyId).catch((error: { code: string }) => error.code), { interval: 50 }).toBe('history_expired')
  })

  test('access tokens end and are renewed', async () => {
    const { mailbox } = await start({ accessTokenMs: 1_000 })
    for (let time = 0; time < 5; time++) await mailbox.profile()
    expect(simulator.usage.token.calls).toBeGreaterThan(2)
  })
})

describe('the person', () => {
  test('takes the access back in the middle', async () => {
    const { mailbox } = await start({ revokeAfterCalls: 4 })
    await mailbox.list(QUERY)
    await mailbox.list(QUERY)
    expect((await failure(mailbox.list(QUERY))).code).toBe('needs_reconnect')
  })

  test.each([
    [{ answer: 'deny' as const }, 'signin_denied'],
    [{ gmail: false }, 'scope_missing'],
  ])('answers the consent page with %j', async (consent, code) => {
    simulator = await startSimulator({ now: Date.now, autoConsent: true, consent })
    const google = { client: parseGoogleClient(simulator.clientJson), endpoints: googleEndpoints(simulator.url) }
    expect((await failure(signIn({ ...google, open: async (url) => void (await fetch(url)) }))).code).toBe(code)
  })

  test('is offline, and back', async () => {
    const { mailbox } = await start()
    simulator.switches.offline = true
    expect((await failure(mailbox.list(QUERY))).code).toBe('offline')
    simulator.switches.offline = false
    expect((await mailbox.list(QUERY)).mails.length).toBeGreaterThan(0)
  })
})

describe('a mailbox of 20,000', () => {
  test('is listed whole', async () => {
    const { mailbox } = await start({ mails: 20_000, gzip: true })
    const ids = await everyId(mailbox)
    expect(new Set(ids).size).toBe(20_000)
    const mail = await mailbox.get(ids.at(-1) ?? '')
    expect(mail?.payload?.headers?.some(({ name }) => name === 'Message-ID')).toBe(true)
  })
})

test('threads and traces: what the client finds of a mail, wherever it lies', async () => {
  const { mailbox } = await start()
  const spam = simulator.mailbox.newestFirst().find(({ labelIds }) => labelIds.includes('SPAM'))
  const header = (name: string) => spam?.headers.find((one) => one.name === name)?.value ?? ''
  for (const pasted of [spam?.id ?? '', header('Message-ID'), header('Subject')]) {
    expect((await mailbox.find(pasted)).map(({ gmailId }) => gmailId)).toEqual([spam?.id])
  }
  expect((await mailbox.find(spam?.id ?? ''))[0]).toMatchObject({ labels: expect.arrayContaining(['SPAM']), subject: header('Subject'), from: header('From') })
  expect(await mailbox.thread(spam?.threadId ?? '')).toEqual([])
  expect(await mailbox.find('18f0000000000000')).toEqual([])
  const whole = simulator.mailbox.newestFirst().find((mail) => simulator.mailbox.inThread(mail.threadId).length > 1)
  expect((await mailbox.thread(whole?.threadId ?? '')).length).toBeGreaterThan(0)
  expect((await mailbox.find(`https://mail.google.com/mail/u/0/#inbox/${whole?.threadId}`)).map(({ gmailId }) => gmailId)).toContain(whole?.id)
})
