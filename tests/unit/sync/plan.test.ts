import { describe, expect, test } from 'vitest'
import { planRun, queriesFingerprint } from '#main/sync/plan.ts'

const DAY = 86_400_000
const NOW = 1_780_000_000_000
const WITH = 'these queries'

const settled = { historyId: '77', listedUntil: NOW - 3600_000, reconciledAt: NOW - 3600_000, reconciledDays: 90, reconciledWith: WITH }
const plan = (change: Partial<typeof settled> | { historyId: null } | { reconciledAt: null }) =>
  planRun({ ...settled, ...change }, { now: NOW, windowDays: 90, queries: WITH })

describe('what a run asks for', () => {
  test('only what changed, with a day of overlap, after a listing of the same day', () => {
    expect(plan({})).toEqual({ scope: 'changes', since: '77', from: NOW - 3600_000 - DAY, windowFrom: NOW - 90 * DAY })
  })

  test.each([
    ['the first time', { historyId: null }],
    ['never reconciled', { reconciledAt: null }],
    ['a day after the last time', { reconciledAt: NOW - DAY }],
    ['a reconciliation in the future, by a wrong clock', { reconciledAt: NOW + 1 }],
    ['a wider window', { reconciledDays: 60 }],
    ['other queries', { reconciledWith: 'fewer queries' }],
  ])('the whole window: %s', (_, change) => expect(plan(change)).toEqual({ scope: 'window', windowFrom: NOW - 90 * DAY }))

  test('a narrower window asks for nothing more', () => expect(plan({ reconciledDays: 365 }).scope).toBe('changes'))

  test('the whole window, when the last listing is in the future: what it covered is unknown', () => {
    expect(plan({ listedUntil: NOW + 400 * DAY })).toEqual({ scope: 'window', windowFrom: NOW - 90 * DAY })
  })

  test('off for longer than the window: everything since the last listing', () => {
    expect(plan({ listedUntil: NOW - 200 * DAY, reconciledAt: NOW - 200 * DAY })).toEqual({ scope: 'window', windowFrom: NOW - 201 * DAY })
  })
})

test('the fingerprint of the queries changes with a sender, shipped or learnt, and with a company, and with nothing else', () => {
  const sender = { name: 'Ats', kind: 'ats' as const, domains: ['ats.example'], employerIn: [], mixed: false, source: 'https://ats.example' }
  const names = { learnedSenders: [], companies: [] }
  const none = queriesFingerprint({ senders: [] }, names)
  expect(queriesFingerprint({ senders: [] }, { ...names })).toBe(none)
  expect(queriesFingerprint({ senders: [sender] }, names)).not.toBe(none)
  expect(queriesFingerprint({ senders: [] }, { ...names, learnedSenders: ['corvane.example'] })).not.toBe(none)
  expect(queriesFingerprint({ senders: [] }, { ...names, companies: ['Corvane'] })).not.toBe(none)
})
