import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { senderDirectory } from '#core/detection/directory.ts'
import { accountsRepository } from '#main/db/accounts.ts'
import { candidatesRepository } from '#main/db/candidates.ts'
import { findingsRepository } from '#main/db/findings.ts'
import { setAsideRepository } from '#main/db/set-aside.ts'
import { settingsRepository } from '#main/db/settings.ts'
import { threadsRepository } from '#main/db/threads.ts'
import { createDetector } from '#main/detection/detector.ts'
import { parseGoogleClient } from '#main/gmail/client-file.ts'
import { googleEndpoints } from '#main/gmail/endpoints.ts'
import { signIn } from '#main/gmail/loopback.ts'
import { createMailbox } from '#main/gmail/mailbox.ts'
import { createMissingMail, type MissingMail } from '#main/missing-mail/missing-mail.ts'
import { createTakeIn } from '#main/review/take-in.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import type { MailExplanation } from '#shared/domain/missing-mail.ts'
import { textPart } from '#simulator/gmail/mime.ts'
import { unitsOf } from '#simulator/quota.ts'
import { sampleMailbox, sampleMails } from '#simulator/sample/index.ts'
import { type Simulator, startSimulator } from '#simulator/server.ts'
import { temporaryDatabase } from '#tests/support/database.ts'
import { realSync, type SignedInAt } from '#tests/support/real-sync.ts'

const now = Date.now()
const LETTER = '19a0000000000001'
const sample = sampleMails(now)
const isHidden = ({ labelIds }: { labelIds: string[] }) => labelIds.some((label) => ['SPAM', 'TRASH', 'SENT', 'DRAFT', 'CHAT'].includes(label))

let simulator: Simulator
let google: SignedInAt
let missing: MissingMail
let stop: () => Promise<void>
const { db, folder } = temporaryDatabase(Date.now)

/** A first sync of the sample takes two seconds; five times as long where other tests take the processor. */
const FIRST_SYNC_MS = 30_000

beforeAll(async () => {
  simulator = await startSimulator({ mailbox: sampleMailbox(now), now: Date.now, autoConsent: true })
  simulator.mailbox.add({
    id: LETTER,
    threadId: LETTER,
    labelIds: ['INBOX'],
    internalDate: now - 3_600_000,
    headers: [
      { name: 'From', value: 'Tamsin Orrell <tamsin@orrell.example>' },
      { name: 'Subject', value: 'Zebra crossings' },
      { name: 'Message-ID', value: '<zebra@orrell.example>' },
    ],
    body: textPart('As announced, the paint is dry.'),
  })
  const client = parseGoogleClient(simulator.clientJson)
  const endpoints = googleEndpoints(simulator.url)
  const signedIn = await signIn({ client, endpoints, open: async (url) => void (await fetch(url)) })
  google = { url: simulator.url, client, ...signedIn }
  accountsRepository(db).create({ address: signedIn.address, clientId: client.clientId, sample: false })
  const detector = createDetector({ workerFile: new URL('../../../src/main/detection/worker.ts', import.meta.url), decider: () => null })
  const openMailbox = async () => createMailbox({ client, refreshToken: signedIn.refreshToken, endpoints, interactive: true })
  const readMail = async ({ address }: { address: string }, gmailId: string) => {
    const mail = await (await openMailbox()).get(gmailId)
    if (!mail) throw new Error('gone')
    return detector.detect(mail, address)
  }
  missing = createMissingMail({
    accounts: accountsRepository(db),
    candidates: candidatesRepository(db),
    findings: findingsRepository(db),
    setAside: setAsideRepository(db),
    threads: threadsRepository(db),
    settings: settingsRepository(db),
    openMailbox,
    readMail,
    takeIn: createTakeIn({ db, now: Date.now, vaultKey: async () => Buffer.alloc(32, 1), readMail }),
    directory: senderDirectory.parse(senders),
    knownNames: () => ({ learnedSenders: [], companies: [] }),
    now: Date.now,
  })
  stop = () => detector.close()
})
afterAll(async () => {
  await stop()
  await simulator.stop()
  db.close()
  rmSync(folder, { recursive: true })
})

const explain = (gmailId: string): Promise<MailExplanation> => missing.explain({ accountId: 1, gmailId })
const textOf = ({ steps }: MailExplanation, step: string) => steps.find((one) => one.step === step)?.text

test('finds a mail by address, Message-ID and subject, wherever it lies', async () => {
  const idsFor = async (pasted: string) => (await missing.find({ pasted })).mails.map(({ gmailId }) => gmailId)
  expect(await idsFor(`https://mail.google.com/mail/u/0/#inbox/${LETTER}`)).toEqual([LETTER])
  expect(await idsFor('Message-ID: <zebra@orrell.example>')).toEqual([LETTER])
  expect(await idsFor('zebra crossings')).toEqual([LETTER])
  expect(await idsFor('no mail has this subject')).toEqual([])
  const spam = sample.find(({ labelIds }) => labelIds.includes('SPAM'))
  expect((await missing.find({ pasted: spam?.id ?? '' })).mails).toEqual([expect.objectContaining({ gmailId: spam?.id, place: 'spam' })])
})

test('before the first sync: by what the search will find each mail, for few units', async () => {
  const job = sample.filter((mail) => mail.truth.type !== 'not_job' && !isHidden(mail)).slice(0, 12)
  const units = unitsOf(simulator.usage)
  for (const { id } of job) {
    const answer = await explain(id)
    expect(answer.steps.at(-1)).toMatchObject({ step: 'queue', passed: false })
    expect(textOf(answer, 'query')).toMatch(/^The search finds it by (its sender, |the words “|“).+\.$/)
    expect(answer.rescue).toBe('fetch')
  }
  expect((unitsOf(simulator.usage) - units) / job.length).toBeLessThan(150)
  expect((await explain(LETTER)).steps.at(-1)).toMatchObject({ step: 'query', passed: false })
})

describe('after a sync', () => {
  beforeAll(async () => {
    const sync = realSync(db, google)
    expect(await sync.engine.syncNow()).toMatchObject({ state: 'idle' })
    await sync.stop()
  }, FIRST_SYNC_MS)

  test('every mail of the sample has an answer that fits what was stored', async () => {
    const outcomes = new Map<string, number>()
    for (const { id } of sample) {
      const answer = await explain(id)
      const outcome = candidatesRepository(db).outcome(1, id)
      const last = answer.steps.at(-1)
      if (outcome === 'finding') expect(answer).toMatchObject({ rescue: 'open_finding', finding: { state: 'pending' } })
      else if (last?.step === 'judgement') expect(outcome).toMatch(/^(set_aside|own_mail)$/)
      else expect(outcome).toBeNull()
      const kind = outcome ?? last?.step ?? 'none'
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1)
    }
    expect(outcomes.get('finding')).toBeGreaterThan(5)
    expect(outcomes.get('set_aside')).toBeGreaterThan(0)
  })

  test('a mail that was set aside comes with the reason that is kept', async () => {
    const [row] = setAsideRepository(db).list()
    const answer = await explain(row?.gmailId ?? '')
    expect(textOf(answer, 'judgement')).toBe(row?.reason)
    const finding = await missing.review({ accountId: 1, gmailId: row?.gmailId ?? '' })
    expect(finding).toMatchObject({ state: 'pending', verdict: 'unsure' })
    expect(await explain(row?.gmailId ?? '')).toMatchObject({ rescue: 'open_finding' })
  })

  test('a mail that no query finds is fetched on request, and no sync takes it back', async () => {
    const finding = await missing.review({ accountId: 1, gmailId: LETTER })
    const sync = realSync(db, google)
    await sync.engine.syncNow()
    await sync.stop()
    expect(findingsRepository(db).get(finding.id).state).toBe('pending')
  })

  test('too old: only a wider window or fetching helps', async () => {
    settingsRepository(db).update({ windowDays: 7 })
    const id = '19a0000000000002'
    simulator.mailbox.add({
      id,
      threadId: id,
      labelIds: [],
      internalDate: now - 30 * 86_400_000,
      headers: [{ name: 'Subject', value: 'An old application' }],
      body: textPart('…'),
    })
    expect((await explain(id)).steps.at(-1)).toMatchObject({ step: 'window', passed: false })
    settingsRepository(db).update({ windowDays: 90 })
  })

  test('offline and refused', async () => {
    simulator.switches.offline = true
    await expect(missing.find({ pasted: 'Zebra' })).rejects.toMatchObject({ code: 'offline' })
    simulator.switches.offline = false
    simulator.revokeTokens()
    await expect(missing.find({ pasted: 'Zebra' })).rejects.toMatchObject({ code: 'needs_reconnect' })
  })
})
