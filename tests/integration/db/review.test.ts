import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { reviewsRepository } from '#main/db/reviews.ts'
import { settingsRepository } from '#main/db/settings.ts'
import { applicationEvent } from '#shared/domain/application.ts'
import { NO_FIELDS } from '#shared/domain/detection.ts'
import { contract } from '#shared/ipc/contract/index.ts'
import { DAY, NOW } from '#tests/support/database.ts'
import { detectedMail } from '#tests/support/mails.ts'
import { reviewFixture } from './review-fixture.ts'

let fixture = reviewFixture()
beforeEach(() => {
  fixture = reviewFixture()
})
afterEach(() => fixture.db.close())

const company = (name: string, title: string | null = null) => ({ ...NO_FIELDS, company: name, title })
const code = (expected: string) => expect.objectContaining({ code: expected })

describe('Confirm', () => {
  test('adds an application, and links the next mail of it', async () => {
    const { review, find, asDetected } = fixture
    const confirmed = review.confirm(asDetected(await find()))
    expect(confirmed).toMatchObject({ state: 'confirmed', reviewedAt: new Date(NOW).toISOString() })
    expect(review.listApplications()).toMatchObject([{ id: confirmed.applicationId, company: 'Northwind', status: 'applied' }])
    const rejection = await find(detectedMail({ type: 'rejection' }, { date: NOW + DAY }))
    expect(review.suggestions(asDetected(rejection))).toMatchObject([{ certainty: 'sure', reason: 'The only application at Northwind' }])
    expect(review.confirm(asDetected(rejection)).applicationId).toBe(confirmed.applicationId)
    expect(review.listApplications()).toMatchObject([
      { status: 'rejected', firstEventAt: new Date(NOW).toISOString(), lastEventAt: new Date(NOW + DAY).toISOString() },
    ])
  })

  test('adds a new one when no suggestion is sure', async () => {
    const { review, find, asDetected } = fixture
    review.confirm(asDetected(await find(detectedMail({ fields: company('Northwind', 'Nurse') }))))
    review.confirm(asDetected(await find(detectedMail({ fields: company('Northwind', 'Cook') }))))
    expect(review.listApplications().map(({ title }) => title)).toEqual(['Cook', 'Nurse'])
  })

  test('deletes subject, reason, quotes and text, and keeps the rest', async () => {
    const { review, find, asDetected, mailbox } = fixture
    const finding = await find()
    const confirmed = review.confirmNew(asDetected(finding))
    expect(confirmed).toMatchObject({
      subject: null,
      reason: '',
      evidence: [],
      fields: finding.fields,
      senderAddress: finding.senderAddress,
      gmailId: finding.gmailId,
    })
    expect(await review.text(finding.id)).toEqual({ text: 'Thank you for applying.', source: 'gmail' })
    mailbox.clear()
    await expect(review.text(finding.id)).rejects.toMatchObject({ code: 'mail_gone' })
  })

  test('keeps what the person changed, and remembers what was detected', async () => {
    const { db, review, find } = fixture
    const { id } = await find(detectedMail({ type: 'status_update' }))
    const fields = { ...company('  Southwind  Ltd ', ' '), location: 'Oslo' }
    const confirmed = review.confirmNew({ findingId: id, type: 'offer', fields })
    expect(confirmed).toMatchObject({ type: 'offer', fields: { ...company('Southwind Ltd'), location: 'Oslo' } })
    expect(review.listApplications()).toMatchObject([{ company: 'Southwind Ltd', title: null, location: 'Oslo', status: 'offer' }])
    expect(reviewsRepository(db).standing(id)).toMatchObject({
      detectedType: 'status_update',
      detectedFields: { company: 'Northwind' },
      type: 'offer',
      fields: { company: 'Southwind Ltd' },
    })
  })

  test.each([null, '', '  '])('needs a company: %j', async (name) => {
    const { review, find } = fixture
    const { id } = await find()
    const reviewed = { findingId: id, type: 'offer' as const, fields: { ...NO_FIELDS, company: name } }
    for (const confirm of [review.confirm, review.confirmNew]) expect(() => confirm(reviewed)).toThrow(code('invalid_input'))
    expect(() => review.confirmNew(reviewed)).toThrow('Fill in the company first.')
    expect(review.get(id).state).toBe('pending')
  })

  test('suggests by the fields as edited', async () => {
    const { review, find, asDetected } = fixture
    review.confirm(asDetected(await find(detectedMail({ fields: company('Southwind') }))))
    const { id } = await find(detectedMail({ type: 'rejection' }))
    expect(review.suggestions({ findingId: id, type: 'rejection', fields: company('Northwind') })).toEqual([])
    expect(review.suggestions({ findingId: id, type: 'rejection', fields: company('Southwind') })).toMatchObject([{ company: 'Southwind', certainty: 'sure' }])
  })

  test('knows an application by every name that was linked to it, until that is taken back', async () => {
    const { review, find, asDetected } = fixture
    const { applicationId } = review.confirm(asDetected(await find(detectedMail({ fields: company('Northwind Traders', 'Cook') }))))
    const renamed = await find(detectedMail({ type: 'status_update', fields: company('Northwind', 'Chef de Partie') }))
    const rejection = await find(detectedMail({ type: 'rejection', fields: company('Northwind', 'Chef de Partie') }, { date: NOW + DAY }))
    expect(review.suggestions(asDetected(rejection))).toMatchObject([{ certainty: 'possible' }])
    review.confirmLink({ ...asDetected(renamed), applicationId: applicationId ?? 0 })
    expect(review.suggestions(asDetected(rejection))).toMatchObject([{ applicationId, company: 'Northwind Traders', title: 'Cook', certainty: 'sure' }])
    review.undo(renamed.id)
    expect(review.suggestions(asDetected(rejection))).toMatchObject([{ certainty: 'possible' }])
  })

  test('a second role that waits at the company makes the suggestion unsure', async () => {
    const { review, find, asDetected } = fixture
    review.confirm(asDetected(await find(detectedMail({ fields: company('Northwind', 'Nurse') }))))
    const rejection = await find(detectedMail({ type: 'rejection' }))
    expect(review.suggestions(asDetected(rejection))[0]?.certainty).toBe('sure')
    await find(detectedMail({ fields: company('Northwind', 'Cook') }))
    expect(review.suggestions(asDetected(rejection))[0]?.certainty).toBe('possible')
  })
})

describe('Link', () => {
  test('goes where the person says; details that were missing come from the linked mail', async () => {
    const { review, find, asDetected } = fixture
    const { applicationId } = review.confirm(asDetected(await find()))
    const other = await find(detectedMail({ type: 'interview_invitation', fields: { ...company('Northwind Traders', 'Nurse'), location: 'Oslo' } }))
    const linked = review.confirmLink({ ...asDetected(other), applicationId: applicationId ?? 0 })
    expect(linked.applicationId).toBe(applicationId)
    expect(review.listApplications()).toMatchObject([{ company: 'Northwind', title: 'Nurse', location: 'Oslo', status: 'interviewing' }])
    review.undo(other.id)
    expect(review.listApplications()).toMatchObject([{ company: 'Northwind', title: null, location: null, status: 'applied' }])
  })

  test('of a mail that names no company takes the one of the application', async () => {
    const { review, find, asDetected } = fixture
    const { applicationId } = review.confirm(asDetected(await find()))
    const reply = await find(detectedMail({ type: 'interview_invitation', fields: { ...NO_FIELDS, company: null } }), 'thread-1')
    expect(reply.fields.company).toBeNull()
    expect(review.confirm(asDetected(reply))).toMatchObject({ applicationId, fields: { company: 'Northwind' } })
    expect(review.undo(reply.id).fields.company).toBeNull()
  })

  test('is refused for an application that is not there, or no longer shown', async () => {
    const { review, find, asDetected } = fixture
    const first = await find()
    const { applicationId } = review.confirm(asDetected(first))
    review.undo(first.id)
    const second = await find()
    for (const gone of [99, applicationId ?? 0]) expect(() => review.confirmLink({ ...asDetected(second), applicationId: gone })).toThrow(code('not_found'))
    expect(review.get(second.id)).toMatchObject({ state: 'pending', subject: 'Your application to Northwind' })
  })
})

describe('Ignore and Not job mail', () => {
  test.each(['ignore', 'notJob'] as const)('%s deletes the content and adds nothing', async (action) => {
    const { review, find } = fixture
    const { id } = await find()
    expect(review[action](id)).toMatchObject({
      state: action === 'ignore' ? 'ignored' : 'not_job',
      subject: null,
      reason: '',
      evidence: [],
      applicationId: null,
    })
    expect(review.listApplications()).toEqual([])
    expect(review.list(action === 'ignore' ? 'ignored' : 'reviewed')).toHaveLength(1)
  })

  test('what was ignored never comes back', async () => {
    const { review, find, candidates, recorder, account } = fixture
    const { id, gmailId, threadId } = await find()
    review.ignore(id)
    expect(candidates.enqueue(account.id, [{ gmailId, threadId }])).toBe(0)
    await recorder.record(account.id, gmailId, threadId, detectedMail())
    expect(review.counts()).toEqual({ pending: 0, reviewed: 0, ignored: 1, setAside: 0 })
  })
})

test('a finding is reviewed once', async () => {
  const { review, find, asDetected } = fixture
  const finding = await find()
  review.ignore(finding.id)
  const again = [
    () => review.confirm(asDetected(finding)),
    () => review.confirmNew(asDetected(finding)),
    () => review.ignore(finding.id),
    () => review.notJob(finding.id),
  ]
  for (const act of again) expect(act).toThrow(code('already_reviewed'))
  expect(() => review.ignore(999)).toThrow(code('not_found'))
})

describe('Undo', () => {
  test.each(['ignore', 'notJob', 'confirm'] as const)('of %s brings the finding back as it was, text and all', async (action) => {
    const { review, find, mailbox } = fixture
    const before = await find()
    if (action === 'confirm') review.confirm({ findingId: before.id, type: 'offer', fields: company('Southwind') })
    else review[action](before.id)
    expect(review.undo(before.id)).toEqual(before)
    mailbox.clear()
    expect(await review.text(before.id)).toEqual({ text: 'Thank you for applying.', source: 'kept' })
    expect(review.listApplications()).toEqual([])
    expect(review.counts()).toEqual({ pending: 1, reviewed: 0, ignored: 0, setAside: 0 })
  })

  test('after a restart brings it back without its content', async () => {
    const { review, find } = fixture
    const before = await find()
    review.ignore(before.id)
    review.forget()
    expect(review.undo(before.id)).toEqual({ ...before, subject: null, reason: '', evidence: [] })
    expect((await review.text(before.id)).source).toBe('gmail')
  })

  test('does not keep the text again when the person has switched that off', async () => {
    const { db, review, find } = fixture
    const { id } = await find()
    review.ignore(id)
    settingsRepository(db).update({ keepText: false })
    review.undo(id)
    expect((await review.text(id)).source).toBe('gmail')
  })

  test('takes an application along only when nothing else stands', async () => {
    const { review, find, asDetected } = fixture
    const [first, second] = [await find(), await find(detectedMail({ type: 'offer' }, { date: NOW + DAY }))]
    const { applicationId } = review.confirm(asDetected(first))
    review.confirmLink({ ...asDetected(second), applicationId: applicationId ?? 0 })
    review.undo(first.id)
    expect(review.listApplications()).toMatchObject([{ id: applicationId, status: 'offer', firstEventAt: new Date(NOW + DAY).toISOString() }])
    review.undo(second.id)
    expect(review.listApplications()).toEqual([])
    expect(() => review.getApplication(applicationId ?? 0)).toThrow(code('not_found'))
  })

  test('and review again is a review of its own', async () => {
    const { review, find, asDetected } = fixture
    const finding = await find()
    review.confirm(asDetected(finding))
    review.undo(finding.id)
    expect(() => review.undo(finding.id)).toThrow(code('nothing_to_undo'))
    const again = review.confirm(asDetected(finding))
    expect(again.state).toBe('confirmed')
    expect(review.listApplications()).toMatchObject([{ id: again.applicationId, status: 'applied' }])
    review.undo(finding.id)
    expect(review.listApplications()).toEqual([])
  })
})

describe('the text of a finding', () => {
  test('comes from this computer while it waits', async () => {
    const { review, find } = fixture
    const { id } = await find()
    expect(await review.text(id)).toEqual({ text: 'Thank you for applying.', source: 'kept' })
  })

  test('comes from Gmail when the key has changed, and asks for the keychain when it is locked', async () => {
    const { review, find, vault } = fixture
    const { id } = await find()
    vault.key = Buffer.alloc(32, 8)
    expect((await review.text(id)).source).toBe('gmail')
    vault.key = null
    await expect(review.text(id)).rejects.toMatchObject({ code: 'keychain_unavailable' })
  })
})

describe('Set aside', () => {
  const alert = detectedMail({ verdict: 'not_job', type: null, confidence: 0.99, fields: NO_FIELDS, evidence: [] }, { subject: 'An unusual invitation' })

  test('a rescued mail waits for review like any other', async () => {
    const { review, arrive } = fixture
    await arrive(alert)
    const [row] = review.listSetAside()
    const rescued = await review.rescue(row?.id ?? 0)
    expect(rescued).toMatchObject({
      state: 'pending',
      verdict: 'unsure',
      type: 'status_update',
      confidence: 0,
      reason: 'You rescued this mail.',
      subject: 'An unusual invitation',
    })
    expect(review.listSetAside()).toEqual([])
    expect(await review.text(rescued.id)).toMatchObject({ source: 'kept' })
    expect(review.confirm({ findingId: rescued.id, type: 'interview_invitation', fields: company('Northwind') }).state).toBe('confirmed')
  })

  test('stays when Gmail cannot be read or the keychain is locked; two rescues at once come to the one finding', async () => {
    const { review, arrive, mailbox, vault } = fixture
    const gmailId = await arrive(alert)
    const id = review.listSetAside()[0]?.id ?? 0
    mailbox.clear()
    await expect(review.rescue(id)).rejects.toMatchObject({ code: 'mail_gone' })
    mailbox.set(gmailId, alert)
    vault.key = null
    await expect(review.rescue(id)).rejects.toMatchObject({ code: 'keychain_unavailable' })
    expect(review.counts()).toEqual({ pending: 0, reviewed: 0, ignored: 0, setAside: 1 })
    vault.key = Buffer.alloc(32, 7)
    const [one, other] = await Promise.all([review.rescue(id), review.rescue(id)])
    expect(one.id).toBe(other.id)
    expect(review.counts()).toEqual({ pending: 1, reviewed: 0, ignored: 0, setAside: 0 })
  })
})

describe('applications', () => {
  test('a status set by hand is an event that can be retracted; the same status again is none', async () => {
    const { review, find, asDetected, clock } = fixture
    const { applicationId } = review.confirm(asDetected(await find()))
    const id = applicationId ?? 0
    clock.now += DAY
    expect(review.setStatus(id, 'withdrawn').status).toBe('withdrawn')
    expect(review.setStatus(id, 'withdrawn').status).toBe('withdrawn')
    const { events } = review.getApplication(id)
    expect(events.map(({ kind }) => kind.kind)).toEqual(['mail', 'status'])
    review.retractEvent(events[1]?.id ?? 0)
    expect(review.getApplication(id)).toMatchObject({ status: 'applied', events: [{ retractedAt: null }, { retractedAt: new Date(NOW + DAY).toISOString() }] })
    expect(() => review.retractEvent(events[1]?.id ?? 0)).toThrow(code('nothing_to_undo'))
    expect(() => review.retractEvent(999)).toThrow(code('not_found'))
    expect(() => review.setStatus(999, 'applied')).toThrow(code('not_found'))
  })

  test('retracting a mail takes its review back', async () => {
    const { review, find, asDetected } = fixture
    const finding = await find()
    const { applicationId } = review.confirm(asDetected(finding))
    const [event] = review.getApplication(applicationId ?? 0).events
    review.retractEvent(event?.id ?? 0)
    expect(review.get(finding.id)).toEqual(finding)
    expect(review.listApplications()).toEqual([])
  })

  test('the latest event comes first, in lists and across applications', async () => {
    const { review, find, asDetected } = fixture
    for (const [name, days] of [
      ['Northwind', 2],
      ['Southwind', 9],
      ['Eastwind', 5],
    ] as const) {
      review.confirm(asDetected(await find(detectedMail({ fields: company(name) }, { date: NOW - days * DAY }))))
    }
    expect(review.listApplications().map((one) => one.company)).toEqual(['Northwind', 'Eastwind', 'Southwind'])
    expect(review.recentEvents(2).map((one) => one.company)).toEqual(['Northwind', 'Eastwind'])
  })

  test('upcoming interviews are those that have not ended, soonest first', async () => {
    const { review, find, asDetected } = fixture
    for (const [name, start] of [
      ['Late', '2026-04-01T10:00'],
      ['Soon', '2026-03-10T13:00'],
      ['Over', '2026-03-10T10:59'],
    ] as const) {
      const interview = { start, end: null, timeZone: 'UTC', place: null, proposals: [] }
      review.confirm(asDetected(await find(detectedMail({ type: 'interview_invitation', fields: { ...company(name), interview } }))))
    }
    const undone = await find(
      detectedMail({
        type: 'interview_invitation',
        fields: { ...company('Undone'), interview: { start: '2026-03-11T10:00', end: null, timeZone: null, place: null, proposals: [] } },
      }),
    )
    review.confirm(asDetected(undone))
    review.undo(undone.id)
    expect(review.upcomingInterviews().map((one) => one.company)).toEqual(['Soon', 'Late'])
  })
})

test('answers are what the contract says', async () => {
  const { review, find, arrive, asDetected } = fixture
  const [first, second] = [await find(), await find()]
  await arrive(detectedMail({ verdict: 'not_job', type: null }))
  const confirmed = review.confirm(asDetected(first))
  review.notJob(second.id)
  await find()
  const parse = (shape: z.ZodType, value: unknown) => expect(z.strictObject({ value: shape }).parse({ value })).toEqual({ value })
  parse(contract['findings.list'].output, review.list('pending'))
  parse(contract['findings.list'].output, review.list('reviewed'))
  parse(contract['findings.counts'].output, review.counts())
  parse(contract['setAside.list'].output, review.listSetAside())
  parse(contract['applications.list'].output, review.listApplications())
  parse(contract['applications.get'].output, review.getApplication(confirmed.applicationId ?? 0))
  parse(contract['applications.recentEvents'].output, review.recentEvents(10))
  parse(z.array(applicationEvent), review.getApplication(confirmed.applicationId ?? 0).events)
  expect(review.counts()).toEqual({ pending: 1, reviewed: 2, ignored: 0, setAside: 1 })
  expect(review.locate({ findingId: first.id })).toEqual({ accountAddress: 'mara@mail.example', gmailId: first.gmailId })
  expect(review.locate({ setAsideId: review.listSetAside()[0]?.id ?? 0 }).gmailId).toBe('mail-3')
})
