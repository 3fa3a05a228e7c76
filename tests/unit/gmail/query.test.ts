import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SenderDirectory, senderDirectory } from '#core/detection/directory.ts'
import { buildQueries, type QueryOptions } from '#main/gmail/query.ts'
import directory from '#resources/senders.json' with { type: 'json' }
import type { StoredMail } from '#simulator/gmail/mailbox.ts'
import { parseQuery } from '#simulator/gmail/query.ts'

const AFTER = 1_780_000_000
const shipped = senderDirectory.parse(directory)

type Told = { from?: string; subject?: string; text?: string; file?: string; labels?: string[]; at?: number }

function mail({ from = 'Someone <someone@private.example>', subject = '', text = '', file, labels = ['INBOX'], at = AFTER + 60 }: Told): StoredMail {
  const leaf = (mimeType: string, content: string, filename = '') => ({ mimeType, content, filename, headers: [], parts: [], detached: false })
  const parts = [leaf('text/plain', text), ...(file ? [leaf('application/octet-stream', '', file)] : [])]
  return {
    id: '18f0000000000001',
    threadId: '18f0000000000001',
    historyId: 1,
    labelIds: labels,
    internalDate: at * 1000,
    headers: [
      { name: 'From', value: from },
      { name: 'Subject', value: subject },
    ],
    body: { mimeType: 'multipart/mixed', content: '', filename: '', headers: [], parts, detached: false },
  }
}

/** Whether the queries would bring the mail in, by the simulator's reading of Gmail's search. */
function found(told: Told, senders: SenderDirectory = shipped): boolean {
  return buildQueries(senders, { afterSeconds: AFTER }).some((query) => parseQuery(query, { now: AFTER * 1000, labels: [] }).matches(mail(told)))
}

describe('finds', () => {
  test.each<[string, Told]>([
    ['a known sender', { from: 'Acme <no-reply@us.greenhouse-mail.io>' }],
    ['a confirmation', { text: 'Thank you for applying to Acme.' }],
    ['a confirmation by its subject', { subject: 'Your application to Acme' }],
    ['a rejection', { text: 'we have decided to pursue other candidates whose experience fits better' }],
    ['a rejection without the common words', { text: 'We regret to inform you that the role is closed.' }],
    ['an interview invitation', { text: 'Could you share your availability for a call next week?' }],
    ['a calendar invitation', { subject: 'Chat', file: 'invite.ics' }],
    ['an assessment', { text: 'please complete the coding challenge within 5 days' }],
    ['an offer', { text: 'We are pleased to offer you the position' }],
    ['outreach', { text: 'I came across your profile and have an open role' }],
    ['a letter with a word of hiring', { text: 'The panel liked your talk.' }],
    ['a letter that greets and names work', { text: 'Hi Sam, would you come to the bakery on Friday? It is about the pastry chef job.' }],
    ['a job title for a subject', { subject: 'Senior Backend Engineer', text: 'Free on Thursday?' }],
    ['mail that was archived', { text: 'Thank you for applying', labels: [] }],
    ['other case and line breaks', { text: 'THANK YOU\nfor   Applying!' }],
  ])('%s', (_, told) => expect(found(told)).toBe(true))
})

describe('leaves alone', () => {
  test.each<[string, Told]>([
    ['private mail', { subject: 'Dinner on Friday?', text: 'Shall we meet at seven? Bring the kids.' }],
    ['a shop', { from: 'Shop <orders@shop.example>', subject: 'Your order has shipped', text: 'Thank you for your order. Track your parcel.' }],
    ['a bank', { subject: 'Your statement is ready', text: 'Log in to see your account statement.' }],
    ['mail to many with a word of hiring', { text: 'The panel liked it. Unsubscribe here.' }],
    ['mail to many that greets and names work', { text: 'Hi, see our chef of the month. Unsubscribe' }],
    ['work that no letter speaks of', { text: 'The chef opened a bakery in town.' }],
    ['what the person wrote', { text: 'Thank you for applying', labels: ['SENT'] }],
    ['drafts', { text: 'Thank you for applying', labels: ['DRAFT'] }],
    ['chats', { text: 'Thank you for applying', labels: ['CHAT'] }],
    ['spam', { text: 'Thank you for applying', labels: ['SPAM'] }],
    ['trash', { text: 'Thank you for applying', labels: ['TRASH'] }],
    ['older mail', { text: 'Thank you for applying', at: AFTER - 1 }],
    ['a domain that only ends alike', { from: 'x <a@notgreenhouse.io>' }],
  ])('%s', (_, told) => expect(found(told)).toBe(false))
})

describe('of the person', () => {
  const after = { afterSeconds: AFTER }
  const none: SenderDirectory = { senders: [] }
  const finds = (options: Partial<QueryOptions>, told: Told) =>
    buildQueries(none, { ...after, ...options }).some((query) => parseQuery(query, { now: AFTER * 1000, labels: [] }).matches(mail(told)))
  const from = { from: 'Ann <ann@quietfirm.example>', text: 'Tuesday?' }

  test('learned senders', () => {
    expect(finds({}, from)).toBe(false)
    expect(finds({ learnedSenders: ['quietfirm.example'] }, from)).toBe(true)
    expect(finds({ learnedSenders: ['ann@quietfirm.example'] }, from)).toBe(true)
    expect(finds({ learnedSenders: ['bob@quietfirm.example'] }, from)).toBe(false)
  })

  test('companies of applications, in sender or subject', () => {
    expect(finds({ companies: ['Quiet Firm'] }, { from: '"Quiet Firm" <hello@qf.example>' })).toBe(true)
    expect(finds({ companies: ['Quiet Firm'] }, { subject: 'Re: Quiet Firm' })).toBe(true)
    expect(finds({ companies: ['Quiet Firm'] }, { text: 'It is a quiet firm' })).toBe(false)
  })

  test('names are names: no operator comes out of them, and short ones find nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (companies) => {
        for (const query of buildQueries(none, { ...after, companies })) {
          expect(query.length).toBeLessThanOrEqual(1800)
          expect(query.replace(/"[^"]*"/g, '')).not.toMatch(/in:(?!sent|drafts|chats)|(?<!-)\bin:/)
          parseQuery(query, { now: 0, labels: [] })
        }
      }),
    )
    expect(finds({ companies: ['X', '!?', '"'] }, { subject: 'X !? "' })).toBe(false)
  })
})

const domain = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}\.[a-z]{2,6}$/)
const anyDirectory = fc.array(fc.array(domain, { minLength: 1, maxLength: 6 }), { maxLength: 120 }).map(
  (senders): SenderDirectory => ({
    senders: senders.map((domains) => ({ name: 'X', kind: 'ats', domains, employerIn: [], mixed: false, source: 'https://example.com' })),
  }),
)

test('any directory: every query is short enough, names no place that Gmail would hide, and every domain is in one of them', () => {
  fc.assert(
    fc.property(anyDirectory, (senders) => {
      const queries = buildQueries(senders, { afterSeconds: AFTER })
      const terms = queries.flatMap((query) => query.match(/from:[^\s}]+/g) ?? [])
      const domains = senders.senders.flatMap((sender) => sender.domains)
      expect(new Set(terms)).toEqual(new Set(domains.map((name) => `from:${name}`)))
      expect(terms.length).toBe(new Set(terms).size)
      for (const query of queries) {
        expect(query.length).toBeLessThanOrEqual(1800)
        expect(query).toContain(`after:${AFTER}`)
        expect(query).toContain('-in:sent -in:drafts -in:chats')
        expect(query).not.toMatch(/in:(anywhere|spam|trash)/)
      }
    }),
  )
})
