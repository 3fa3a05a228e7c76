import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildQueries, readQuery, writeQuery } from '#main/gmail/query.ts'
import { matchingTerm } from '#main/missing-mail/query-match.ts'
import { NOW } from '../../support/database.ts'

const known = { directory: { senders: [] }, names: { learnedSenders: [], companies: ['Quillfeather Ltd'] } }
const mail = { gmailId: 'a1', receivedAt: NOW }
const queries = buildQueries(known.directory, { ...known.names, afterSeconds: Math.floor(NOW / 1000) - 60 })

/** A Gmail in which exactly one term finds the mail. */
function mailboxWith(wanted: string) {
  const asked: string[] = []
  const list = async (query: string) => {
    asked.push(query)
    const found = readQuery(query).terms.includes(wanted)
    return { mails: [{ gmailId: 'other', threadId: 't' }, ...(found ? [{ gmailId: 'a1', threadId: 't' }] : [])], nextPageToken: null }
  }
  return { asked, list }
}

test('every query is read and written back as it was', () => {
  for (const query of queries) {
    const { terms, rest } = readQuery(query)
    expect(writeQuery(terms, rest)).toBe(query)
    expect(terms.length).toBeGreaterThan(1)
  }
})

test('any term that finds the mail is named, with few questions that all are about its minute', async () => {
  const terms = [...new Set(queries.flatMap((query) => readQuery(query).terms))]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...terms), async (term) => {
      const mailbox = mailboxWith(term)
      expect(await matchingTerm(mailbox, known, mail)).toBe(term)
      expect(mailbox.asked.length).toBeLessThanOrEqual(queries.length + 9)
      expect(mailbox.asked.every((query) => query.includes(`after:${NOW / 1000 - 60}`) && query.endsWith(` before:${NOW / 1000 + 60}`))).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('none: every query was asked once', async () => {
  const mailbox = mailboxWith('nothing has this')
  expect(await matchingTerm(mailbox, known, mail)).toBeNull()
  expect(mailbox.asked.length).toBe(queries.length)
})
