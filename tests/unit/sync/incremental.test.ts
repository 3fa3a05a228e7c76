import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DAY, NOW } from '#tests/support/database.ts'
import { daysAgo, failure } from '#tests/support/fake-gmail.ts'
import { syncHarness } from '#tests/support/sync.ts'

const MINUTE = 60_000
let h: ReturnType<typeof syncHarness>
let account: ReturnType<ReturnType<typeof syncHarness>['addAccount']>
beforeEach(async () => {
  h = syncHarness()
  account = h.addAccount()
  account.gmail.add('a1', { at: daysAgo(20) })
  await h.engine.syncNow()
  await h.clock.advance(15 * MINUTE)
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

/** One sync. @returns how many requests it made, and what it asked for */
async function tick() {
  const before = account.gmail.calls
  await h.engine.syncNow()
  return { calls: account.gmail.calls - before, scope: h.syncRuns.latest(account.id)?.scope }
}

describe('a tick', () => {
  test('when nothing came costs one request', async () => {
    expect(await tick()).toEqual({ calls: 1, scope: 'changes' })
    account.gmail.touch()
    expect(await tick()).toEqual({ calls: 1, scope: 'changes' })
    expect(account.row().historyId).toBe(account.gmail.historyId)
  })

  test('finds what came, from a day before the last listing', async () => {
    const { gmail } = account
    gmail.listed.length = 0
    gmail.add('b1', { at: h.clock.now() })
    gmail.add('b2', { at: h.clock.now(), phrase: false })
    expect((await tick()).scope).toBe('changes')
    expect(findingIds()).toEqual(['a1', 'b1'])
    expect(gmail.fetched).not.toContain('b2')
    expect(gmail.listed.every((query) => query.includes(`after:${(NOW - DAY) / 1000}`))).toBe(true)
    expect((await tick()).calls).toBe(1)
  })

  test('asks for nothing more when only own mail, drafts, chats, spam and trash came', async () => {
    for (const label of ['SENT', 'DRAFT', 'CHAT', 'SPAM', 'TRASH']) account.gmail.add(`b-${label}`, { at: h.clock.now(), labels: [label] })
    expect((await tick()).calls).toBe(1)
    expect(account.gmail.fetched).toEqual(['a1'])
  })

  test('whose queries fail asks for the same changes again: the cursor stays', async () => {
    const before = account.row().historyId
    account.gmail.add('b1', { at: h.clock.now() })
    account.gmail.beforeList = () => {
      throw failure('offline', true)
    }
    await tick()
    expect(account.row().historyId).toBe(before)
    account.gmail.beforeList = () => undefined
    await tick()
    expect(findingIds()).toEqual(['a1', 'b1'])
  })

  test('takes mail that comes while it lists the next time', async () => {
    const { gmail } = account
    gmail.add('b1', { at: h.clock.now() })
    let late = 0
    gmail.beforeList = () => {
      if (late++ === 0) gmail.add('b2', { at: h.clock.now(), phrase: false, threadId: 'thread-a1' })
    }
    await tick()
    gmail.beforeList = () => undefined
    await tick()
    expect(findingIds()).toEqual(['a1', 'b1', 'b2'])
  })
})

describe('the whole window is compared', () => {
  test('when Gmail no longer keeps the history: what came in between is found, and nothing is fetched twice', async () => {
    account.gmail.add('b1', { at: h.clock.now() })
    account.gmail.expireHistory()
    expect((await tick()).scope).toBe('window')
    expect(findingIds()).toEqual(['a1', 'b1'])
    expect(account.gmail.fetched).toEqual(['a1', 'b1'])
    expect(await tick()).toEqual({ calls: 1, scope: 'changes' })
  })

  test('when a mail left spam, however old it is', async () => {
    account.gmail.add('b1', { at: daysAgo(30), labels: ['SPAM'] })
    await tick()
    expect(findingIds()).toEqual(['a1'])
    account.gmail.restore('b1')
    expect((await tick()).scope).toBe('window')
    expect(findingIds()).toEqual(['a1', 'b1'])
  })

  test('when mail was imported with old dates', async () => {
    account.gmail.add('b1', { at: daysAgo(60) })
    expect((await tick()).scope).toBe('window')
    expect(findingIds()).toEqual(['a1', 'b1'])
  })

  test('when this clock is days ahead of Gmail’s, so that the queries would see nothing', async () => {
    h.clock.set(NOW + 5 * DAY)
    await tick() // the day's comparison
    await h.clock.advance(MINUTE)
    account.gmail.add('b1', { at: NOW })
    await tick()
    expect(findingIds()).toEqual(['a1', 'b1'])
  })

  test('when the clock was wrong and is set right', async () => {
    h.clock.set(NOW + 400 * DAY)
    await tick()
    h.clock.set(NOW + DAY)
    account.gmail.add('b1', { at: NOW })
    expect((await tick()).scope).toBe('window')
    expect(findingIds()).toEqual(['a1', 'b1'])
  })

  test('once a day: a candidate that the index of Gmail’s search showed late is found', async () => {
    account.gmail.add('b1', { at: daysAgo(3), phrase: false })
    account.gmail.add('b2', { at: h.clock.now(), phrase: false })
    await tick()
    for (const mail of account.gmail.mails) mail.phrase = true
    expect((await tick()).calls).toBe(1)
    await h.clock.advance(DAY)
    expect((await tick()).scope).toBe('window')
    expect(findingIds()).toEqual(['a1', 'b1', 'b2'])
    expect((await tick()).calls).toBe(1)
  })

  test('when the window was made wider', async () => {
    account.gmail.add('b1', { at: daysAgo(200) })
    await tick()
    expect(findingIds()).toEqual(['a1'])
    h.settings.update({ windowDays: 365 })
    expect((await tick()).scope).toBe('window')
    expect(findingIds()).toEqual(['a1', 'b1'])
  })

  test('when the queries of a new version differ: only what is new is fetched', async () => {
    const { gmail } = account
    h.accounts.update(account.id, { reconciledWith: 'the queries of an older version' })
    gmail.fetched.length = 0
    expect((await tick()).scope).toBe('window')
    expect(gmail.fetched).toEqual([])
    expect((await tick()).calls).toBe(1)
  })

  test('after months off, since the last listing', async () => {
    await h.clock.advance(200 * DAY)
    account.gmail.add('b1', { at: NOW + 10 * DAY })
    await tick()
    expect(findingIds()).toEqual(['a1', 'b1'])
  })
})

test('a mail that was moved away before it was fetched, and came back, is fetched again', async () => {
  const { gmail } = account
  gmail.add('b1', { at: h.clock.now() })
  gmail.gone.add('b1')
  await tick()
  expect(h.candidates.outcome(account.id, 'b1')).toBe('gone')
  gmail.gone.delete('b1')
  gmail.restore('b1')
  await tick()
  expect(findingIds()).toEqual(['a1', 'b1'])
})

test('a listing whose page tokens expire starts over and finds everything once', async () => {
  const { gmail } = account
  gmail.pageSize = 3
  for (let i = 0; i < 10; i++) gmail.add(`b${i}`, { at: h.clock.now() - i * MINUTE })
  let expired = 0
  gmail.beforeList = (_, token) => {
    if (token !== undefined && expired++ === 0) throw failure('page_expired')
  }
  await tick()
  expect(expired).toBeGreaterThan(1)
  expect(findingIds().length).toBe(11)
  expect(gmail.fetched.length).toBe(11)
})

test('history that never ends in one piece is not held against the account: the run fails and the next one goes on', async () => {
  const { gmail } = account
  gmail.pageSize = 2
  for (let i = 0; i < 5; i++) gmail.add(`b${i}`, { at: h.clock.now() })
  gmail.beforeHistory = (token) => {
    if (token !== undefined) throw failure('page_expired')
  }
  await tick()
  expect(h.syncRuns.latest(account.id)).toMatchObject({ errorCode: 'page_expired' })
  gmail.beforeHistory = () => undefined
  await tick()
  expect(findingIds().length).toBe(6)
})
