import { setTimeout as wait } from 'node:timers/promises'
import { buildQueries } from '#main/gmail/query.ts'
import { UNITS_PER_MINUTE } from '#main/gmail/quota.ts'
import { benchApp } from './app.ts'
import { benchEngine, directory } from './bench-engine.ts'
import { plainLoop } from './plain-loop.ts'
import type { Figure } from './report.ts'
import { callsOf, simulatedGoogle, unitsOf } from './simulated-google.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** As much mail as one minute of quota cannot bring. */
const MAILS_WITH_QUOTA = 2_000
/** About how long Gmail takes for a mail over a home's line. */
const LATENCY_MS: [number, number] = [150, 350]
/** The burst at the start is left out of the minute that is measured. */
const SETTLE_MS = 10_000

const MAILS_WITHOUT_LIMITS = 3_000
const NO_LIMIT = 1e9

const queries = () => buildQueries(directory, { afterSeconds: Math.floor((Date.now() - 90 * DAY_MS) / 1000) })

/** A first sync of a generated mailbox: a minute of it under Gmail's quota, all of it without limits, each beside a plain loop; and in the app itself. */
export async function benchSync(): Promise<Figure[]> {
  return [...(await withQuota()), ...(await withoutLimits()), ...(await benchApp())]
}

/** One minute of a first sync as Gmail would let it run: units and mails, with the quota enforced by the simulator. */
async function withQuota(): Promise<Figure[]> {
  const limits = { mails: MAILS_WITH_QUOTA, quota: { unitsPerMinute: UNITS_PER_MINUTE }, latencyMs: LATENCY_MS }
  const google = await simulatedGoogle(limits)
  const { engine, recorded, close } = benchEngine(google, { unitsPerMinute: UNITS_PER_MINUTE })
  const ended = engine.syncNow()
  await wait(SETTLE_MS)
  const before = { usage: await google.usage(), recorded: recorded() }
  await wait(MINUTE_MS)
  const after = { usage: await google.usage(), recorded: recorded() }
  await close()
  await ended
  await google.stop()
  console.log(`Units of a first sync under a quota of ${UNITS_PER_MINUTE} a minute, after ${(SETTLE_MS + MINUTE_MS) / 1000} seconds:`)
  console.table(after.usage)

  const plain = await plainMinute(limits)
  const share = (units: number) => (100 * units) / UNITS_PER_MINUTE
  const baselineName = 'list, then get one by one; a second after each refusal'
  return [
    {
      name: 'first sync under quota',
      value: share(unitsOf(after.usage) - unitsOf(before.usage)),
      unit: '% of the quota',
      aim: 95,
      baseline: 100,
      baselineName: 'the quota',
    },
    { name: 'first sync under quota', value: after.recorded - before.recorded, unit: 'mails/min', baseline: plain.mails, baselineName },
    { name: 'refused for quota', value: refused(after.usage), unit: 'calls', baseline: plain.refused, baselineName },
  ]
}

async function plainMinute(limits: Parameters<typeof simulatedGoogle>[0]): Promise<{ mails: number; refused: number }> {
  const google = await simulatedGoogle(limits)
  const ends = new AbortController()
  const running = plainLoop(google, queries(), ends.signal)
  await wait(SETTLE_MS)
  const before = (await google.usage()).get.units / 20
  await wait(MINUTE_MS)
  const usage = await google.usage()
  ends.abort()
  await running
  await google.stop()
  return { mails: usage.get.units / 20 - before, refused: refused(usage) }
}

type Usage = Awaited<ReturnType<Awaited<ReturnType<typeof simulatedGoogle>>['usage']>>

/** Gets that cost nothing were refused. */
const refused = ({ get }: Usage) => get.calls - get.units / 20

/** A whole first sync as fast as this computer can, and the tick after it. */
async function withoutLimits(): Promise<Figure[]> {
  const google = await simulatedGoogle({ mails: MAILS_WITHOUT_LIMITS })
  const baseline = await rate(() => plainLoop(google, queries()))
  const { syncWhole, recorded, close } = benchEngine(google, { unitsPerMinute: NO_LIMIT })
  const synced = await rate(async () => {
    await syncWhole()
    return recorded()
  })
  const before = await google.usage()
  await syncWhole()
  const after = await google.usage()
  await close()
  await google.stop()
  const listing = 5 * queries().length
  return [
    { name: 'first sync without limits', value: synced, unit: 'mails/s', aim: 150, baseline, baselineName: 'list, then get one by one, and nothing else' },
    { name: 'a tick without news', value: unitsOf(after) - unitsOf(before), unit: 'units', aim: 2, baseline: listing, baselineName: 'all queries again' },
    {
      name: 'a tick without news',
      value: callsOf(after) - callsOf(before),
      unit: 'calls',
      aim: 1,
      baseline: queries().length,
      baselineName: 'all queries again',
    },
  ]
}

/** Mails a second of a run that returns how many it handled. */
async function rate(run: () => Promise<number>): Promise<number> {
  const start = performance.now()
  const mails = await run()
  return (mails * 1000) / (performance.now() - start)
}
