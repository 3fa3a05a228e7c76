import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { daysAgo, failure } from '#tests/support/fake-gmail.ts'
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
const reply = (gmailId: string, threadId: string, more = {}) => account.gmail.add(gmailId, { threadId, at: h.clock.now(), phrase: false, ...more })

describe('in a first sync', () => {
  test('the other mails of a thread with a finding are read too, without asking for the thread', async () => {
    account.gmail.add('a1', { threadId: 'one', at: daysAgo(9) })
    reply('a2', 'one', { at: daysAgo(8) })
    reply('a3', 'one', { at: daysAgo(7), labels: ['SENT'] })
    reply('b1', 'two', { at: daysAgo(6) })
    await h.engine.syncNow()
    expect(findingIds()).toEqual(['a1', 'a2'])
    expect(account.gmail.fetched).not.toContain('b1')
    expect(account.gmail.threadsAsked).toEqual([])
  })

  test('threads of mail that is not about jobs are left alone', async () => {
    account.gmail.add('a1-news', { threadId: 'one' })
    reply('a2', 'one')
    await h.engine.syncNow()
    expect(account.gmail.fetched).toEqual(['a1-news'])
  })

  test('killed before the threads were looked at, the next one looks at them', async () => {
    for (let i = 0; i < 12; i++) {
      account.gmail.add(`a${i}`, { threadId: `t${i}`, at: daysAgo(9) })
      reply(`b${i}`, `t${i}`, { at: daysAgo(8) })
    }
    h.threads.markExpanded = () => undefined
    const { unexpanded } = h.parts.threads
    h.parts.threads.unexpanded = () => {
      throw failure('disk_full')
    }
    await h.engine.syncNow()
    expect(findingIds().length).toBe(12)
    h.parts.threads.unexpanded = unexpanded
    await h.engine.syncNow()
    expect(findingIds().length).toBe(24)
    expect(account.gmail.threadsAsked).toEqual([]) // so many are found in the window
  })
})

describe('later', () => {
  beforeEach(async () => {
    account.gmail.add('a1', { threadId: 'one', at: daysAgo(9) })
    await h.engine.syncNow()
    await h.clock.advance(15 * MINUTE)
  })

  test('a reply in a known thread needs no phrase, and no query', async () => {
    account.gmail.listed.length = 0
    reply('a2', 'one')
    await h.engine.syncNow()
    expect(findingIds()).toEqual(['a1', 'a2'])
    expect(account.gmail.listed).toEqual([])
    expect(account.gmail.threadsAsked).toEqual([])
  })

  test('a reply that is found brings the rest of its thread', async () => {
    reply('b1', 'two', { at: daysAgo(400) })
    reply('b2', 'two', { at: daysAgo(5) })
    await h.engine.syncNow()
    account.gmail.add('b3', { threadId: 'two', at: h.clock.now() })
    await h.engine.syncNow()
    expect(findingIds()).toEqual(['a1', 'b1', 'b2', 'b3'])
    expect(account.gmail.threadsAsked).toEqual(['two'])
    await h.engine.syncNow()
    expect(account.gmail.threadsAsked).toEqual(['two'])
  })

  test('a thread that cannot be asked for is asked for again', async () => {
    reply('b1', 'two', { at: daysAgo(5) })
    await h.engine.syncNow()
    const { open } = account.gmail
    account.gmail.open = (signal) => ({ ...open.call(account.gmail, signal), thread: () => Promise.reject(failure('offline', true)) })
    account.gmail.add('b2', { threadId: 'two', at: h.clock.now() })
    await h.engine.syncNow()
    expect(findingIds()).toEqual(['a1', 'b2'])
    account.gmail.open = open
    await h.engine.syncNow()
    expect(findingIds()).toEqual(['a1', 'b1', 'b2'])
  })

  test('a reply that came while the history was lost is found', async () => {
    reply('a2', 'one')
    account.gmail.expireHistory()
    await h.engine.syncNow()
    expect(findingIds()).toEqual(['a1', 'a2'])
  })

  test('a thread whose finding was ignored is no longer of interest', async () => {
    const [finding] = h.findings.list(['pending'])
    if (finding) h.findings.update(finding.id, { state: 'ignored' })
    reply('a2', 'one')
    await h.engine.syncNow()
    expect(account.gmail.fetched).toEqual(['a1'])
  })
})
