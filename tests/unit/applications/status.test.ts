import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statusOf } from '#core/applications/status.ts'
import { timeline } from '#core/applications/timeline.ts'
import { type ApplicationEvent, STATUSES, type Status } from '#shared/domain/application.ts'
import { MAIL_TYPES, type MailType } from '#shared/domain/mail-type.ts'

type Step = MailType | `set ${Status}`

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString()

function event(step: Step, at: string, id: number): ApplicationEvent {
  const status = STATUSES.find((name) => step === `set ${name}`)
  const type = MAIL_TYPES.find((name) => step === name)
  const common = { id, applicationId: 1, at, retractedAt: null }
  if (status) return { ...common, kind: { kind: 'status', status } }
  if (type) return { ...common, kind: { kind: 'mail', type, findingId: id, interview: null } }
  throw new Error(`No such step: ${step}`)
}

/** One event a day. */
const history = (...steps: Step[]) => steps.map((step, index) => event(step, day(index), index + 1))

describe('status', () => {
  test.each<[Status, Step[]]>([
    ['saved', ['recruiter_outreach']],
    ['applied', ['application_confirmation']],
    ['applied', ['recruiter_outreach', 'application_confirmation']],
    ['applied', ['status_update']],
    ['saved', ['recruiter_outreach', 'status_update']],
    ['assessment', ['application_confirmation', 'assessment']],
    ['interviewing', ['application_confirmation', 'interview_invitation', 'status_update']],
    ['offer', ['application_confirmation', 'interview_invitation', 'offer']],
    ['rejected', ['application_confirmation', 'rejection']],
    ['rejected', ['offer', 'rejection']],
  ])('is %s after %j', (status, steps) => {
    expect(statusOf(history(...steps))).toBe(status)
  })

  test.each<[Status, Step[]]>([
    ['interviewing', ['interview_invitation', 'application_confirmation']],
    ['interviewing', ['interview_invitation', 'assessment']],
    ['screening', ['set screening', 'assessment']],
    ['offer', ['offer', 'interview_invitation']],
    ['assessment', ['assessment', 'recruiter_outreach']],
  ])('stays %s when a mail of an earlier step comes late: %j', (status, steps) => {
    expect(statusOf(history(...steps))).toBe(status)
  })

  test.each<[Status, Step[]]>([
    ['interviewing', ['rejection', 'interview_invitation']],
    ['offer', ['rejection', 'offer']],
    ['rejected', ['rejection', 'application_confirmation']],
    ['rejected', ['rejection', 'assessment']],
    ['rejected', ['rejection', 'status_update']],
    ['rejected', ['rejection', 'recruiter_outreach']],
  ])('is %s after a rejection: %j', (status, steps) => {
    expect(statusOf(history(...steps))).toBe(status)
  })

  test.each<[Status, Step[]]>([
    ['withdrawn', ['interview_invitation', 'set withdrawn', 'rejection']],
    ['withdrawn', ['set withdrawn', 'interview_invitation']],
    ['accepted', ['offer', 'set accepted', 'status_update', 'rejection']],
    ['interviewing', ['application_confirmation', 'set ghosted', 'interview_invitation']],
    ['rejected', ['application_confirmation', 'set ghosted', 'rejection']],
    ['ghosted', ['application_confirmation', 'set ghosted', 'application_confirmation', 'status_update']],
    ['saved', ['offer', 'set saved']],
    ['interviewing', ['offer', 'set saved', 'interview_invitation']],
    ['applied', ['set withdrawn', 'set applied']],
  ])('is %s with what was set by hand: %j', (status, steps) => {
    expect(statusOf(history(...steps))).toBe(status)
  })

  test('ignores what was retracted, and is nothing when nothing stands', () => {
    const [confirmation, rejection] = history('application_confirmation', 'rejection').map((one) => ({ ...one, retractedAt: day(9) }))
    expect(statusOf([...history('application_confirmation'), ...(rejection ? [rejection] : [])])).toBe('applied')
    expect(statusOf(confirmation ? [confirmation] : [])).toBeNull()
    expect(statusOf([])).toBeNull()
  })
})

const anyMails = fc.array(fc.record({ type: fc.constantFrom(...MAIL_TYPES), day: fc.nat(20) }), { minLength: 1, maxLength: 12 })

describe('status, for all histories', () => {
  test('the order of the reviews never matters', () => {
    fc.assert(
      fc.property(anyMails, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (mails, keys) => {
        const reviewed = mails.map((mail, index) => ({ mail, key: keys[index] ?? 0 })).sort((a, b) => a.key - b.key)
        const inReviewOrder = reviewed.map(({ mail }, index) => event(mail.type, day(mail.day), index + 1))
        const inMailOrder = mails.map((mail, index) => event(mail.type, day(mail.day), index + 1))
        expect(statusOf(inReviewOrder)).toBe(statusOf(inMailOrder))
      }),
    )
  })

  test('a status update, a confirmation or outreach after the first mail never lowers it', () => {
    const steps: Status[] = ['saved', 'applied', 'assessment', 'screening', 'interviewing', 'offer']
    fc.assert(
      fc.property(anyMails, fc.constantFrom<MailType>('status_update', 'application_confirmation', 'recruiter_outreach', 'assessment'), (mails, type) => {
        const before = mails.map((mail, index) => event(mail.type, day(mail.day), index + 1))
        const [was, is] = [statusOf(before), statusOf([...before, event(type, day(30), 99)])]
        if (!was || !is) throw new Error('Events stand, so there is a status.')
        expect(is === was || steps.indexOf(is) > steps.indexOf(was)).toBe(true)
      }),
    )
  })

  test('undoing the last event is as if it had never been', () => {
    fc.assert(
      fc.property(anyMails, fc.constantFrom<Step>(...MAIL_TYPES, 'set withdrawn', 'set offer'), (mails, step) => {
        const before = mails.map((mail, index) => event(mail.type, day(mail.day), index + 1))
        const undone = { ...event(step, day(10), 99), retractedAt: day(31) }
        expect(statusOf([...before, undone])).toBe(statusOf(before))
      }),
    )
  })
})

test('the timeline is in date order, what was set by hand after the mails of that moment', () => {
  const [rejection, mail, hand] = [event('rejection', day(2), 1), event('application_confirmation', day(1), 2), event('set offer', day(2), 3)]
  expect(timeline([hand, rejection, mail]).map(({ id }) => id)).toEqual([2, 1, 3])
})
