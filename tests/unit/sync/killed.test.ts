import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DetectedMail } from '#main/detection/detector.ts'
import { describePoison } from '#main/sync/history.ts'
import { detectedMail } from '#tests/support/mails.ts'
import { syncHarness } from '#tests/support/sync.ts'

let h: ReturnType<typeof syncHarness>
let account: ReturnType<ReturnType<typeof syncHarness>['addAccount']>
beforeEach(() => {
  h = syncHarness()
  account = h.addAccount()
})
afterEach(() => h.remove())

const manyIds = (count: number) => Array.from({ length: count }, (_, i) => `m${String(count - i).padStart(3, '0')}`)
const findings = () => h.findings.list(['pending']).map((finding) => finding.gmailId)
const unfinished = (id: string) => h.candidates.find(account.id, id)?.unfinished
const never = () => new Promise<DetectedMail>(() => undefined)

/** Mails that the sync has in hand at once. */
const UNDER_WAY = 16

/**
 * A life of the app that ends, as far as the database can tell, with the reading of some mails: they are never answered.
 * @param ends whether it is to end with a mail, of which so many were read before
 * @param until how many mails it ends with
 * @returns the mails that were read, in order
 */
async function killedLife(ends: (gmailId: string, before: number) => boolean, until = 1): Promise<string[]> {
  const read: string[] = []
  const left = new Set<string>()
  h.hooks.detect = async ({ id }) => {
    if (!ends(id, read.push(id) - 1)) return detectedMail()
    left.add(id)
    return never()
  }
  void h.create().syncNow()
  const stored = () => read.every((id) => left.has(id) || h.candidates.outcome(account.id, id) === 'finding')
  await expect.poll(() => left.size === until && stored(), { interval: 1 }).toBe(true)
  return read
}

/** A life that comes to its end. @returns the mails that were read, and how many at once at most */
async function wholeLife() {
  const read: string[] = []
  const inHand: string[][] = []
  const now = new Set<string>()
  h.hooks.detect = async ({ id }) => {
    read.push(id)
    now.add(id)
    await new Promise((resolve) => setTimeout(resolve, 1))
    inHand.push([...now])
    now.delete(id)
    return detectedMail()
  }
  const state = await h.create().syncNow()
  return { state, read, inHand }
}

describe('a mail whose reading ends the app', () => {
  test('comes after all others from then on, and is set apart after five ends', async () => {
    account.gmail.ids = ['m3', 'm2', 'm1']
    await killedLife((id) => id === 'm2')
    await expect.poll(findings, { interval: 1 }).toHaveLength(2)
    for (let life = 2; life <= 5; life++) {
      account.gmail.add(`n${life}`, { at: h.clock.now() })
      expect(await killedLife((id) => id === 'm2')).toEqual([`n${life}`, 'm2'])
      expect(unfinished('m2')).toBe(life)
    }
    const { state, read } = await wholeLife()
    expect(read).toEqual([])
    expect(state).toMatchObject({ state: 'idle', poison: 1 })
    expect(describePoison(h.candidates)).toMatchObject([{ gmailId: 'm2', attempts: 5, error: 'The app ended each time it read this mail.' }])

    h.candidates.retryPoison()
    await wholeLife()
    expect(findings()).toContain('m2')
    expect(unfinished('m2')).toBe(0)
  })

  test('is told from those that were in hand with it: each of them is read alone', async () => {
    account.gmail.ids = manyIds(60)
    const inHand = await killedLife(() => true, UNDER_WAY)
    const { state, read, inHand: together } = await wholeLife()
    expect(state).toMatchObject({ state: 'idle', poison: 0 })
    expect(read).toHaveLength(60)
    expect(read.slice(-UNDER_WAY)).toEqual(inHand)
    expect(together.slice(-UNDER_WAY).every((mails) => mails.length === 1)).toBe(true)
    expect(inHand.map(unfinished)).toEqual(inHand.map(() => 0))
  })
})

test('however often the app is killed in the middle of many mails, none of them is given up', async () => {
  account.gmail.ids = manyIds(60)
  for (let life = 1; life <= 3; life++) await killedLife((_, before) => before >= 4, UNDER_WAY)
  for (let life = 1; life <= 20; life++) expect(await killedLife((_, before) => before === 1)).toHaveLength(2) // of those that are read alone
  expect((await wholeLife()).state).toMatchObject({ state: 'idle', poison: 0 })
  expect(findings()).toHaveLength(60)
})

describe('is taken back', () => {
  const read = async (detect: typeof h.hooks.detect) => {
    account.gmail.ids = ['m2', 'm1']
    h.hooks.detect = async (message) => {
      expect(unfinished(message.id)).toBe(1)
      return message.id === 'm1' ? detect(message) : detectedMail()
    }
    await h.engine.syncNow()
    return [unfinished('m2'), unfinished('m1')]
  }

  test('when its outcome is stored', async () => expect(await read(async () => detectedMail())).toEqual([0, 0]))
  test('when it fails', async () => expect(await read(async () => Promise.reject(new Error('unreadable')))).toEqual([0, 0]))
  test('when it cannot be stored', async () => {
    h.parts.recorder.record = async () => Promise.reject(new Error('SQLITE_IOERR'))
    expect(await read(async () => detectedMail())).toEqual([0, 0])
  })
  test('when the app quits', async () => {
    const quits = async () => {
      void h.engine.stop()
      return never()
    }
    expect(await read(quits)).toEqual([0, 0])
  })
})
