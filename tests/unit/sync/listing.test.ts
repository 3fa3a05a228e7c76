import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ListedMail } from '#main/gmail/mailbox.ts'
import { buildQueries } from '#main/gmail/query.ts'
import { listCandidates, listFrom } from '#main/sync/listing.ts'

const DAY = 86_400_000
const NOW = 1_780_000_000_000

describe('from when an account is listed', () => {
  test.each<[string, number | null, number]>([
    ['the first time: the whole window', null, NOW - 90 * DAY],
    ['then: a day before the last listing', NOW - 3600_000, NOW - 3600_000 - DAY],
    ['after months: since the last listing', NOW - 200 * DAY, NOW - 201 * DAY],
    ['listed in the future, by a wrong clock: the whole window', NOW + 400 * DAY, NOW - 90 * DAY],
  ])('%s', (_, listedUntil, from) => expect(listFrom({ listedUntil }, { now: NOW, windowDays: 90 })).toBe(from))
})

const directory = { senders: [] }
const queryCount = buildQueries(directory, { afterSeconds: 0 }).length
const together = <T>(tasks: (() => Promise<T>)[]) => Promise.all(tasks.map((task) => task()))

/** A mailbox whose n-th query finds `lists[n]`, in pages of `size`. */
function mailboxWith(lists: string[][], size: number) {
  const queries: string[] = []
  const asked: string[] = []
  return {
    asked,
    async list(query: string, page?: string) {
      asked.push(query)
      if (!queries.includes(query)) queries.push(query)
      const all = lists[queries.indexOf(query)] ?? []
      const start = Number(page ?? 0)
      const mails: ListedMail[] = all.slice(start, start + size).map((gmailId) => ({ gmailId, threadId: gmailId }))
      return { mails, nextPageToken: start + size < all.length ? String(start + size) : null }
    },
  }
}

test('every page of every query, each mail once, each query in its own order', async () => {
  const ids = fc.uniqueArray(fc.nat(60).map(String), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(fc.array(ids, { minLength: queryCount, maxLength: queryCount }), fc.integer({ min: 1, max: 7 }), async (lists, size) => {
      const found = (await listCandidates(mailboxWith(lists, size), { directory, from: NOW, together })).map((mail) => mail.gmailId)
      expect([...found].sort()).toEqual([...new Set(lists.flat())].sort())
      for (const list of lists) {
        const newest = list[0]
        if (newest !== undefined) expect(found.indexOf(newest)).toBeLessThan(queryCount)
      }
    }),
  )
})

test('asks in whole seconds', async () => {
  const mailbox = mailboxWith([], 10)
  await listCandidates(mailbox, { directory, from: 1_780_000_000_999, together })
  expect(mailbox.asked.every((query) => query.includes('after:1780000000'))).toBe(true)
})
