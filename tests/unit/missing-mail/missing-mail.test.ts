import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accountsRepository } from '#main/db/accounts.ts'
import { candidatesRepository } from '#main/db/candidates.ts'
import type { Database } from '#main/db/database.ts'
import { findingsRepository } from '#main/db/findings.ts'
import { setAsideRepository } from '#main/db/set-aside.ts'
import { settingsRepository } from '#main/db/settings.ts'
import { threadsRepository } from '#main/db/threads.ts'
import type { DetectedMail } from '#main/detection/detector.ts'
import type { MailTrace } from '#main/gmail/find-mail.ts'
import { createMissingMail } from '#main/missing-mail/missing-mail.ts'
import { createRecorder } from '#main/review/recorder.ts'
import { createReview } from '#main/review/review.ts'
import { createTakeIn } from '#main/review/take-in.ts'
import { mailExplanation, mailSearch } from '#shared/domain/missing-mail.ts'
import { DAY, NOW, temporaryDatabase } from '../../support/database.ts'
import { failure } from '../../support/fake-gmail.ts'
import { detectedMail } from '../../support/mails.ts'

const ID = '19a0000000000001'
const now = () => NOW
const vaultKey = async () => Buffer.alloc(32, 1)
const trace = (more: Partial<MailTrace> = {}): MailTrace => ({
  gmailId: ID,
  threadId: 't1',
  labels: ['INBOX'],
  receivedAt: NOW - DAY,
  from: 'Northwind <careers@northwind.example>',
  subject: 'Your application',
  messageId: '<1@northwind.example>',
  ...more,
})
const notJob = detectedMail({ verdict: 'not_job', type: null, reason: 'A newsletter.', evidence: [{ field: 'type', quote: 'Our news of the week' }] })

/** Mailboxes by account address: what is found there, or why nothing can be asked. */
let mailboxes: Record<string, MailTrace[] | Error>
let mail: DetectedMail
let db: Database
let folder: string
let asked: string[]

beforeEach(() => {
  const opened = temporaryDatabase()
  db = opened.db
  folder = opened.folder
  mailboxes = {}
  mail = detectedMail()
  asked = []
})
afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true })
})

function connect(address: string, state: 'connected' | 'disconnected' = 'connected') {
  const accounts = accountsRepository(db)
  const { id } = accounts.create({ address, clientId: 'c', sample: false })
  mailboxes[address] = [trace()]
  return accounts.update(id, { state, listedUntil: NOW - 60_000 })
}

function service() {
  const reading = { db, now, vaultKey, readMail: async () => mail }
  const missing = createMissingMail({
    accounts: accountsRepository(db),
    candidates: candidatesRepository(db),
    findings: findingsRepository(db),
    setAside: setAsideRepository(db),
    threads: threadsRepository(db),
    settings: settingsRepository(db),
    openMailbox: async ({ address }) => ({
      async find() {
        const found = mailboxes[address]
        if (found instanceof Error) throw found
        return found ?? []
      },
      async list(query) {
        asked.push(query)
        return { mails: [], nextPageToken: null }
      },
    }),
    readMail: reading.readMail,
    takeIn: createTakeIn(reading),
    directory: { senders: [] },
    knownNames: () => ({ learnedSenders: [], companies: [] }),
    now,
  })
  return { missing, review: createReview(reading), candidates: candidatesRepository(db), setAside: setAsideRepository(db) }
}

/** What a sync would have made of the mail. */
async function synced(accountId: number, detected: DetectedMail | 'gone'): Promise<void> {
  candidatesRepository(db).enqueue(accountId, [{ gmailId: ID, threadId: 't1' }])
  await createRecorder({ db, now, vaultKey }).record(accountId, ID, 't1', detected)
}

describe('finding', () => {
  test('asks every account, newest mail first; one that cannot be asked is named', async () => {
    connect('one@example.com')
    connect('two@example.com')
    connect('three@example.com', 'disconnected')
    mailboxes['two@example.com'] = [trace({ gmailId: '19a0000000000002', receivedAt: NOW, labels: ['SPAM'] })]
    const found = mailSearch.parse(await service().missing.find({ pasted: 'Your application' }))
    expect(found.mails.map(({ accountAddress, gmailId, place }) => [accountAddress, gmailId, place])).toEqual([
      ['two@example.com', '19a0000000000002', 'spam'],
      ['one@example.com', ID, 'inbox'],
    ])
    expect(found.unasked).toEqual([{ accountAddress: 'three@example.com', message: 'three@example.com is not connected.', hint: expect.any(String) }])
  })

  test('of one account alone', async () => {
    connect('one@example.com')
    const two = connect('two@example.com')
    const { mails } = await service().missing.find({ pasted: ID, accountId: two.id })
    expect(mails.map(({ accountAddress }) => accountAddress)).toEqual(['two@example.com'])
  })

  test('says clearly what keeps it from asking', async () => {
    const { missing } = service()
    await expect(missing.find({ pasted: 'x' })).rejects.toMatchObject({ code: 'not_found', message: 'Gmail is not connected.' })
    connect('one@example.com')
    await expect(missing.find({ pasted: '  ' })).rejects.toMatchObject({ code: 'invalid_input' })
    await expect(missing.find({ pasted: 'https://mail.google.com/mail/u/0/#inbox' })).rejects.toMatchObject({
      code: 'invalid_input',
      message: 'This names no mail.',
    })
    mailboxes['one@example.com'] = failure('offline')
    await expect(missing.find({ pasted: 'x' })).rejects.toMatchObject({ code: 'offline' })
  })
})

describe('explaining and rescue', () => {
  const explained = async (accountId: number) => mailExplanation.parse(await service().missing.explain({ accountId, gmailId: ID }))

  test('a mail that no query finds is fetched on request, and waits', async () => {
    const { id: accountId } = connect('one@example.com')
    const before = await explained(accountId)
    expect(before).toMatchObject({ rescue: 'fetch', finding: null })
    expect(before.steps.at(-1)).toMatchObject({ step: 'query', passed: false })
    const { missing, review, candidates } = service()
    const finding = await missing.review({ accountId, gmailId: ID })
    expect(finding).toMatchObject({ state: 'pending', verdict: 'job', gmailId: ID })
    expect(candidates.outcome(accountId, ID)).toBe('finding')
    expect(await review.text(finding.id)).toMatchObject({ source: 'kept' })
    expect(await explained(accountId)).toMatchObject({ rescue: 'open_finding', finding: { id: finding.id, state: 'pending' } })
  })

  test('a mail that was listed is not asked for by queries', async () => {
    const { id: accountId } = connect('one@example.com')
    await synced(accountId, notJob)
    await explained(accountId)
    expect(asked).toEqual([])
  })

  test('a mail that was set aside: the reason, its words, and bringing it to review', async () => {
    const { id: accountId } = connect('one@example.com')
    mail = notJob
    await synced(accountId, notJob)
    const answer = await explained(accountId)
    expect(answer).toMatchObject({ rescue: 'fetch', quotes: ['Our news of the week'] })
    expect(answer.steps.at(-1)?.text).toBe('A newsletter.')
    const { missing, setAside } = service()
    const finding = await missing.review({ accountId, gmailId: ID })
    expect(finding).toMatchObject({ state: 'pending', verdict: 'unsure', reason: 'You asked for this mail.' })
    expect(setAside.count()).toBe(0)
  })

  test('judged otherwise by now: no words for a judgement that no longer stands', async () => {
    const { id: accountId } = connect('one@example.com')
    await synced(accountId, notJob)
    expect((await explained(accountId)).quotes).toEqual([])
  })

  test('queued, given up, gone and own mail come all the same, once', async () => {
    const { id: accountId } = connect('one@example.com')
    const { missing, candidates, review } = service()
    candidates.enqueue(accountId, [{ gmailId: ID, threadId: 't1' }])
    candidates.fail(accountId, ID, { attempts: 5, nextTryAt: null, lastError: 'It is not readable.', poison: true })
    expect((await explained(accountId)).steps.at(-1)?.text).toBe('It was tried 5 times: It is not readable.')
    mail = { ...detectedMail(), ownMail: true }
    const [one, other] = await Promise.all([missing.review({ accountId, gmailId: ID }), missing.review({ accountId, gmailId: ID })])
    expect(one.id).toBe(other.id)
    expect(review.counts().pending).toBe(1)
    expect(candidates.countPoison(accountId)).toBe(0)
  })

  test('a sync that reads the mail meanwhile changes nothing', async () => {
    const { id: accountId } = connect('one@example.com')
    const { missing, review } = service()
    const finding = await missing.review({ accountId, gmailId: ID })
    await synced(accountId, notJob)
    expect(review.get(finding.id).state).toBe('pending')
    expect(review.counts()).toMatchObject({ pending: 1, setAside: 0 })
  })

  test('ignored earlier: brought back by undoing that', async () => {
    const { id: accountId } = connect('one@example.com')
    await synced(accountId, mail)
    const { review } = service()
    const [finding] = review.list('pending')
    review.ignore(finding?.id ?? 0)
    const answer = await explained(accountId)
    expect(answer).toMatchObject({ rescue: 'bring_back', finding: { id: finding?.id, state: 'ignored' } })
    review.undo(answer.finding?.id ?? 0)
    expect(await explained(accountId)).toMatchObject({ rescue: 'open_finding' })
  })

  test('nothing is written when the mail cannot be read', async () => {
    const { id: accountId } = connect('one@example.com')
    mailboxes['one@example.com'] = []
    await expect(service().missing.review({ accountId, gmailId: ID })).rejects.toMatchObject({ code: 'mail_gone' })
    expect(candidatesRepository(db).find(accountId, ID)).toBeNull()
  })
})
