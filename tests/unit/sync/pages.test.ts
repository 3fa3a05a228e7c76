import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listPages, readHistory, readPages } from '#main/sync/pages.ts'
import { FakeGmail, failure } from '#tests/support/fake-gmail.ts'

const never = new AbortController().signal

test('every page is read once, in order, whatever the sizes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 9 }), async (mails, pageSize) => {
      const gmail = new FakeGmail()
      gmail.pageSize = pageSize
      gmail.ids = Array.from({ length: mails }, (_, i) => `m${i}`)
      const read: string[] = []
      await listPages(gmail.open(never), 'after:0', (page) => void read.push(...page.map(({ gmailId }) => gmailId)))
      expect(read).toEqual(gmail.mails.map(({ gmailId }) => gmailId))
    }),
  )
})

test('a listing whose page token expires starts over', async () => {
  const gmail = new FakeGmail()
  gmail.pageSize = 2
  gmail.ids = ['m5', 'm4', 'm3', 'm2', 'm1']
  let expired = 0
  gmail.beforeList = (_, token) => {
    if (token === '4' && expired++ === 0) throw failure('page_expired')
  }
  const read = new Set<string>()
  await listPages(gmail.open(never), 'after:0', (page) => {
    for (const { gmailId } of page) read.add(gmailId)
  })
  expect([...read]).toEqual(['m5', 'm4', 'm3', 'm2', 'm1'])
  expect(gmail.listed.length).toBe(2 + 3)
})

test('page tokens that always expire end it; other failures do at once', async () => {
  let starts = 0
  const expiring = async (token?: string) => {
    if (token !== undefined) throw failure('page_expired')
    starts++
    return { mails: [1], nextPageToken: 'x' }
  }
  await expect(readPages(expiring, () => undefined)).rejects.toMatchObject({ code: 'page_expired' })
  expect(starts).toBe(3)
  starts = 0
  const offline = async () => {
    starts++
    throw failure('offline')
  }
  await expect(readPages(offline, () => undefined)).rejects.toMatchObject({ code: 'offline' })
  expect(starts).toBe(1)
})

test('history over several pages: each mail once, and the id of the first page, for what comes meanwhile is the next run’s', async () => {
  const gmail = new FakeGmail()
  gmail.pageSize = 2
  const before = gmail.historyId
  for (const id of ['a', 'b', 'c']) gmail.add(id)
  gmail.restore('a')
  const atFirst = gmail.historyId
  gmail.beforeHistory = (token) => {
    if (token === '2') gmail.add('late')
  }
  const { mails, historyId } = await readHistory(gmail.open(never), before)
  expect(mails.map(({ gmailId, change }) => [gmailId, change])).toEqual([
    ['a', 'restored'],
    ['b', 'added'],
    ['c', 'added'],
    ['late', 'added'],
  ])
  expect(historyId).toBe(atFirst)
})
