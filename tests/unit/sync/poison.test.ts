import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { describePoison, describeRuns } from '#main/sync/history.ts'
import { DAY, NOW } from '#tests/support/database.ts'
import { failure } from '#tests/support/fake-gmail.ts'
import { syncHarness } from '#tests/support/sync.ts'

const MINUTE = 60_000
let h: ReturnType<typeof syncHarness>
let account: ReturnType<ReturnType<typeof syncHarness>['addAccount']>
beforeEach(() => {
  h = syncHarness()
  account = h.addAccount()
})
afterEach(async () => {
  await h.engine.stop()
  h.remove()
})

const findingIds = () =>
  h.findings
    .list(['pending'])
    .map((finding) => finding.gmailId)
    .sort()
const tries = (id: string) => account.gmail.fetched.filter((fetched) => fetched === id).length
const manyIds = (count: number) => Array.from({ length: count }, (_, i) => `m${String(count - i).padStart(3, '0')}`)

describe('a mail that cannot be read', () => {
  const { gmailId, words } = { gmailId: 'm2', words: 'private words of a mail' }
  beforeEach(() => {
    account.gmail.ids = ['m3', gmailId, 'm1']
  })
  const breakDetection = () => {
    const { detect } = h.hooks
    h.hooks.detect = async (message, ...rest) => {
      if (message.id === gmailId) throw new Error(words)
      return detect(message, ...rest)
    }
    return () => {
      h.hooks.detect = detect
    }
  }

  test('waits for its next try and blocks no other; the account is up to date', async () => {
    const mend = breakDetection()
    expect((await h.engine.syncNow()).state).toBe('idle')
    expect(findingIds()).toEqual(['m1', 'm3'])
    expect(h.candidates.countQueued(1)).toBe(1)
    expect(h.syncRuns.latest(1)).toMatchObject({ found: 2, failed: 1, errorCode: null })
    expect(account.row().lastSyncAt).toBe(NOW)
    expect(h.errors[0]).toEqual({ where: 'sync: a mail stays queued', code: 'internal' })

    await h.engine.syncNow()
    expect(tries(gmailId)).toBe(1) // not yet
    mend()
    await h.clock.advance(MINUTE)
    await h.engine.syncNow()
    expect(findingIds()).toEqual(['m1', 'm2', 'm3'])
    expect(tries('m1')).toBe(1)
  })

  test('is set apart after five tries, counted and shown without its words, and can be tried again', async () => {
    const mend = breakDetection()
    for (let hours = 0; hours < 24; hours++) {
      await h.engine.syncNow()
      await h.clock.advance(60 * MINUTE)
    }
    expect(tries(gmailId)).toBe(5)
    expect(h.candidates.outcome(1, gmailId)).toBe('poison')
    expect(h.engine.state()).toMatchObject({ state: 'idle', poison: 1 })
    expect(describePoison(h.candidates)).toMatchObject([
      { accountAddress: 'person1@example.com', gmailId, attempts: 5, error: 'Something unexpected went wrong.' },
    ])

    mend()
    expect(h.candidates.retryPoison()).toBe(1)
    expect(await h.engine.syncNow()).toMatchObject({ state: 'idle', poison: 0 })
    expect(findingIds()).toEqual(['m1', 'm2', 'm3'])
  })

  test('is not put off for ever by a clock that was ahead', async () => {
    const mend = breakDetection()
    h.clock.set(NOW + 300 * DAY)
    await h.engine.syncNow()
    mend()
    h.clock.set(NOW)
    await h.engine.syncNow()
    expect(findingIds()).toEqual(['m1', 'm2', 'm3'])
  })

  test('that is given up and then read by hand gets its outcome', async () => {
    breakDetection()
    await h.engine.syncNow()
    h.candidates.fail(1, gmailId, { attempts: 5, nextTryAt: null, lastError: 'x', poison: true })
    expect(await h.parts.recorder.record(1, gmailId, 't', 'gone')).toBe('gone')
    expect(h.candidates.outcome(1, gmailId)).toBe('gone')
  })
})

test('failures of Gmail for some mails alone do not end the run', async () => {
  const { gmail } = account
  gmail.ids = manyIds(60)
  gmail.beforeGet = (id) => {
    if (Number(id.slice(1)) % 20 === 3) throw failure('google_unavailable', true)
  }
  await h.engine.syncNow()
  expect(findingIds().length).toBe(57)
})

describe('when every mail fails', () => {
  test('the run ends soon, and however long it lasts no mail is given up for it', async () => {
    const { gmail } = account
    gmail.ids = manyIds(50)
    gmail.beforeGet = () => {
      throw failure('google_unavailable', true)
    }
    expect(await h.engine.syncNow()).toMatchObject({ state: 'failed', message: 'Message of google_unavailable.' })
    expect(gmail.fetched.length).toBeLessThanOrEqual(21)
    for (let hours = 0; hours < 48; hours++) {
      await h.clock.advance(60 * MINUTE)
      await h.engine.syncNow()
    }
    expect(h.candidates.countPoison(1)).toBe(0)
    gmail.beforeGet = () => undefined
    await h.clock.advance(60 * MINUTE)
    await h.engine.syncNow()
    expect(findingIds().length).toBe(50)
  })

  test('because detection does not run, the run ends and no mail is held responsible', async () => {
    account.gmail.ids = manyIds(30)
    h.hooks.detect = async () => {
      throw failure('internal', true)
    }
    expect((await h.engine.syncNow()).state).toBe('failed')
    expect(h.candidates.attempts(1, 'm030')).toBe(0)
    expect(h.candidates.countQueued(1)).toBe(30)
  })

  test('because nothing can be stored, the run ends and no mail is held responsible', async () => {
    account.gmail.ids = manyIds(30)
    const { record } = h.parts.recorder
    h.parts.recorder.record = async () => {
      throw new Error('SQLITE_IOERR')
    }
    expect((await h.engine.syncNow()).state).toBe('failed')
    expect(h.candidates.attempts(1, 'm030')).toBe(0)
    h.parts.recorder.record = record
    await h.engine.syncNow()
    expect(findingIds().length).toBe(30)
  })
})

test('many poison mails side by side hold up the rest for a moment only', async () => {
  const { gmail } = account
  gmail.ids = manyIds(40)
  gmail.beforeGet = (id) => {
    if (id > 'm030' && id < 'm999') throw failure('google_unavailable', true)
  }
  await h.engine.syncNow()
  await h.engine.syncNow()
  await h.engine.syncNow()
  expect(findingIds().length).toBe(30)
  for (let hours = 0; hours < 48; hours++) {
    await h.clock.advance(60 * MINUTE)
    gmail.add(`n${hours}`, { at: h.clock.now() })
    await h.engine.syncNow()
  }
  expect(h.candidates.countQueued(1)).toBe(0)
  expect(h.candidates.countPoison(1)).toBe(10)
})

describe('mails that fail with nothing else to read', () => {
  const failing = (count: number) => {
    account.gmail.beforeGet = (id) => {
      if (id.startsWith('x')) throw failure('google_unavailable', true)
    }
    for (let mail = 0; mail < count; mail++) account.gmail.add(`x${mail}`, { at: h.clock.now() })
  }
  const hours = async (count: number) => {
    for (let hour = 0; hour < count; hour++) {
      await h.clock.advance(60 * MINUTE)
      await h.engine.syncNow()
    }
  }

  test.each([1, 4, 9, 30])('%i of them are set apart after five tries each: a mail that was read before still can be', async (count) => {
    account.gmail.ids = ['m1', 'm2']
    await h.engine.syncNow()
    failing(count)
    await hours(96)
    expect(h.candidates.countPoison(1)).toBe(count)
    for (let mail = 0; mail < count; mail++) expect(tries(`x${mail}`)).toBeGreaterThanOrEqual(5)
    expect(h.engine.state()).toMatchObject({ state: 'idle', poison: count })
  })

  test.each([3, 9])('%i of them wait for as long as Gmail fails for that one too', async (count) => {
    account.gmail.ids = ['m1', 'm2']
    await h.engine.syncNow()
    failing(count)
    account.gmail.beforeGet = () => {
      throw failure('google_unavailable', true)
    }
    await hours(48)
    expect(h.candidates.countPoison(1)).toBe(0)
    account.gmail.beforeGet = () => undefined
    await hours(2)
    expect(findingIds().length).toBe(count + 2)
  })

  test('a control that was deleted meanwhile tells of fetching, the one before it of detection', async () => {
    account.gmail.ids = ['m1', 'm2']
    await h.engine.syncNow()
    account.gmail.gone.add('m2')
    account.gmail.add('x1', { at: h.clock.now() })
    const { detect } = h.hooks
    h.hooks.detect = async (message) => {
      if (message.id === 'x1') throw new Error('unreadable')
      return detect(message)
    }
    await hours(24)
    expect(h.candidates.outcome(1, 'x1')).toBe('poison')
  })

  test('in an account of which nothing was ever read, a few are set apart too', async () => {
    failing(3)
    await hours(24)
    expect(h.candidates.countPoison(1)).toBe(3)
  })
})

test('the history shows the last 50 runs with their figures and errors, newest first', async () => {
  account.gmail.ids = ['m1']
  for (let run = 0; run < 52; run++) {
    await h.clock.advance(15 * MINUTE)
    await h.engine.syncNow()
  }
  account.gmail.beforeHistory = () => {
    throw failure('offline', true)
  }
  await h.clock.advance(MINUTE)
  await h.engine.syncNow()
  const runs = describeRuns(h.syncRuns)
  expect(runs.length).toBe(50)
  expect(runs[0]).toMatchObject({ accountAddress: 'person1@example.com', scope: null, error: { code: 'offline', message: 'Message of offline.' } })
  expect(runs[1]).toMatchObject({ scope: 'changes', listed: 0, error: null })
})
