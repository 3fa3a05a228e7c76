import { describe, expect, test } from 'vitest'
import { explainMail, placeOf } from '#main/missing-mail/explain.ts'
import type { Facts } from '#main/missing-mail/facts.ts'
import { NO_FIELDS } from '#shared/domain/detection.ts'
import type { Finding, FindingState } from '#shared/domain/finding.ts'
import { mailStep, rescue } from '#shared/domain/missing-mail.ts'
import { DAY, NOW } from '../../support/database.ts'

const trace = { gmailId: 'a1', threadId: 't1', labels: ['INBOX'], receivedAt: NOW - 3 * DAY, from: 'a@b.example', subject: 'Hello', messageId: '<1@b>' }

/** A mail that no query finds. */
const nothing: Facts = {
  trace,
  account: { id: 1, address: 'me@example.com', listedUntil: NOW - 60_000 },
  term: null,
  inKnownThread: false,
  candidate: null,
  queued: 0,
  finding: null,
  setAside: null,
  windowDays: 90,
  now: NOW,
}

const candidate = (outcome: NonNullable<Facts['candidate']>['outcome'], more: Partial<NonNullable<Facts['candidate']>> = {}) => ({
  id: 1,
  accountId: 1,
  gmailId: 'a1',
  threadId: 't1',
  outcome,
  attempts: 0,
  nextTryAt: null,
  lastError: null,
  unfinished: 0,
  ...more,
})

const setAside = {
  id: 1,
  accountId: 1,
  gmailId: 'a1',
  threadId: 't1',
  senderName: null,
  senderAddress: null,
  subject: null,
  date: NOW,
  reason: 'A digest of job alerts.',
  setAsideAt: NOW,
}

const finding = (state: FindingState): Finding => ({
  id: 7,
  accountId: 1,
  accountAddress: 'me@example.com',
  gmailId: 'a1',
  threadId: 't1',
  senderName: null,
  senderAddress: null,
  subject: null,
  date: new Date(NOW).toISOString(),
  state,
  verdict: 'job',
  type: 'rejection',
  confidence: 1,
  decidedBy: 'rules',
  reason: 'It says no.',
  fields: { ...NO_FIELDS, company: 'Northwind' },
  evidence: [],
  applicationId: state === 'confirmed' ? 3 : null,
  reviewedAt: null,
})

const found = (state: FindingState): Partial<Facts> => ({ candidate: candidate('finding'), finding: finding(state) })
const labelled = (...labels: string[]): Partial<Facts> => ({ trace: { ...trace, labels } })

describe('where a mail stops', () => {
  test.each<[string, Partial<Facts>, string, RegExp, string | undefined]>([
    ['spam', labelled('SPAM', 'UNREAD'), 'place', /Spam is never read/, undefined],
    ['trash', labelled('TRASH'), 'place', /trash is never read/, undefined],
    ['trash, though it was listed before', { ...labelled('TRASH'), candidate: candidate('set_aside'), setAside }, 'place', /trash is never read/, undefined],
    ['a draft', labelled('DRAFT'), 'place', /Drafts/, undefined],
    ['a chat', labelled('CHAT'), 'place', /Chats/, undefined],
    ['sent, to oneself too', labelled('SENT', 'INBOX'), 'place', /wrote yourself/, 'fetch'],
    ['too old', { trace: { ...trace, receivedAt: NOW - 120 * DAY } }, 'window', /120 days old; only mail of the last 90 days/, 'fetch'],
    ['no query', {}, 'query', /no known recruiter/, 'fetch'],
    ['before the first listing', { term: 'from:lever.co', account: { ...nothing.account, listedUntil: null } }, 'queue', /first sync/, 'fetch'],
    ['after the last sync', { term: 'from:lever.co', account: { ...nothing.account, listedUntil: NOW - 4 * DAY } }, 'queue', /after the last sync/, 'fetch'],
    ['listed by none', { term: 'from:lever.co' }, 'queue', /did not list it/, 'fetch'],
    ['in a known conversation', { inKnownThread: true }, 'queue', /did not list it/, 'fetch'],
    ['waiting alone', { candidate: candidate('queued'), queued: 1 }, 'queue', /only mail in the queue/, 'fetch'],
    ['waiting among others', { candidate: candidate('queued'), queued: 40 }, 'queue', /40 mails are in the queue/, 'fetch'],
    [
      'failed before',
      { candidate: candidate('queued', { attempts: 2, lastError: 'Gmail had a problem.', nextTryAt: NOW + 60_000 }) },
      'queue',
      /tried twice: Gmail had a problem\. The next try is due/,
      'fetch',
    ],
    [
      'given up',
      { candidate: candidate('poison', { attempts: 5, lastError: 'It is not readable.' }) },
      'queue',
      /tried 5 times: It is not readable\./,
      'fetch',
    ],
    ['gone when it was fetched', { candidate: candidate('gone') }, 'queue', /spam or trash at that moment/, 'fetch'],
    ['set aside', { candidate: candidate('set_aside'), setAside }, 'judgement', /digest of job alerts/, 'fetch'],
    ['set aside long ago', { candidate: candidate('set_aside') }, 'judgement', /more than 30 days ago/, 'fetch'],
    ['own mail', { candidate: candidate('own_mail') }, 'judgement', /your own mail is left out/, 'fetch'],
    ['ignored', found('ignored'), 'review', /never comes back/, 'bring_back'],
    ['not job mail', found('not_job'), 'review', /does not come back/, 'bring_back'],
  ])('%s', (_, more, step, text, wanted) => {
    const steps = explainMail({ ...nothing, ...more })
    const last = steps.at(-1)
    expect(last).toMatchObject({ step, passed: false })
    expect(last?.text).toMatch(text)
    expect(last?.rescue).toBe(wanted)
    expect(last?.advice).toMatch(/\.$/)
    expect(steps.slice(0, -1).every(({ passed }) => passed)).toBe(true)
    for (const one of steps) mailStep.parse(one)
  })
})

describe('a mail that is here', () => {
  test('waits for review', () => {
    const steps = explainMail({ ...nothing, ...found('pending') })
    expect(steps.map(({ step }) => step)).toEqual(['gmail', 'place', 'window', 'query', 'queue', 'judgement', 'review'])
    expect(steps.every(({ passed }) => passed)).toBe(true)
    expect(steps.find(({ step }) => step === 'judgement')?.text).toBe('Rejection. It says no.')
    expect(steps.at(-1)).toMatchObject({ rescue: 'open_finding' })
  })

  test('belongs to an application, though it lies in the trash now', () => {
    const steps = explainMail({ ...nothing, ...found('confirmed'), ...labelled('TRASH') })
    expect(steps.at(-1)).toMatchObject({ passed: true, text: 'It belongs to your application at Northwind.', rescue: 'open_application' })
    expect(rescue.options).toContain(steps.at(-1)?.rescue)
  })
})

test('says what the search finds it by', () => {
  const text = (term: string) => explainMail({ ...nothing, term }).find(({ step }) => step === 'query')?.text
  expect(text('from:lever.co')).toBe('The search finds it by its sender, lever.co.')
  expect(text('subject:"phone screen"')).toBe('The search finds it by “phone screen” in its subject.')
  expect(text('"thank you for applying"')).toBe('The search finds it by the words “thank you for applying”.')
  expect(text('hiring')).toBe('The search finds it by the words “hiring”.')
  expect(text('filename:ics')).toBe('The search finds it by a calendar invitation in it.')
})

test.each([
  [['INBOX', 'UNREAD'], 'inbox'],
  [['UNREAD', 'CATEGORY_UPDATES'], 'archive'],
  [[], 'archive'],
  [['SENT', 'TRASH'], 'trash'],
  [['DRAFT', 'TRASH'], 'draft'],
  [['SPAM'], 'spam'],
])('labels %j: %s', (labels, place) => expect(placeOf(labels)).toBe(place))
