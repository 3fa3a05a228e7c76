import { describe, expect, test } from 'vitest'
import { calibration } from '#cli/evaluation/calibration.ts'
import { fieldFigures } from '#cli/evaluation/field-figures.ts'
import { figuresOf } from '#cli/evaluation/figures.ts'
import { typeFigures } from '#cli/evaluation/type-figures.ts'
import { judged, said, truth } from './judged-mails.ts'

describe('types', () => {
  test('recall counts job mail that is shown, unsure too; a right type must be said', () => {
    const { recall, typeRight } = typeFigures([
      judged(truth('rejection'), said('rejection')),
      judged(truth('rejection'), said('offer')),
      judged(truth('status_update'), said('unsure')),
      judged(truth('offer'), said('not_job')),
      judged(truth('not_job'), said('not_job')),
    ])
    expect(recall).toEqual({ count: 3, of: 4 })
    expect(typeRight).toEqual({ count: 1, of: 4 })
  })

  test('another accepted answer is right, and no false alarm', () => {
    const { typeRight, nearAlarms } = typeFigures([
      judged(truth('rejection', { typeAlso: ['status_update'] }), said('status_update')),
      judged(truth('not_job', { typeAlso: ['recruiter_outreach'] }), said('recruiter_outreach')),
    ])
    expect(typeRight).toEqual({ count: 1, of: 1 })
    expect(nearAlarms).toEqual({ count: 0, of: 1 })
  })

  test('what is called not_job is right only where that is accepted', () => {
    const { recall, typeRight } = typeFigures([judged(truth('status_update', { typeAlso: ['not_job'] }), said('not_job'))])
    expect(recall).toEqual({ count: 0, of: 1 })
    expect(typeRight).toEqual({ count: 1, of: 1 })
  })

  test('unsure is a false alarm, near and ordinary mail apart', () => {
    const { nearAlarms, ordinaryAlarms } = typeFigures([
      judged(truth('not_job'), said('unsure')),
      judged(truth('not_job'), said('not_job')),
      judged(truth('not_job'), said('offer'), { ordinary: true }),
    ])
    expect(nearAlarms).toEqual({ count: 1, of: 2 })
    expect(ordinaryAlarms).toEqual({ count: 1, of: 1 })
  })

  test('macro is the mean of the types that there are', () => {
    const mails = [
      judged(truth('rejection'), said('rejection')),
      judged(truth('rejection'), said('rejection')),
      judged(truth('rejection'), said('unsure')),
      judged(truth('offer'), said('rejection')),
    ]
    expect(typeFigures(mails).macro).toBeCloseTo(100 / 3)
    expect(typeFigures([]).macro).toBeNull()
  })

  test('precision is over all that was called so, mail that is no job mail included', () => {
    const { types } = typeFigures([
      judged(truth('rejection'), said('rejection')),
      judged(truth('offer'), said('rejection')),
      judged(truth('not_job'), said('rejection'), { ordinary: true }),
    ])
    expect(types.find(({ type }) => type === 'rejection')?.precision).toEqual({ count: 1, of: 3 })
  })

  test('confusion counts every answer to the true type, ordinary mail left out', () => {
    const { confusion } = typeFigures([
      judged(truth('rejection'), said('unsure')),
      judged(truth('rejection'), said('unsure')),
      judged(truth('not_job'), said('offer'), { ordinary: true }),
    ])
    expect([...confusion].map(([type, row]) => [type, [...row]])).toEqual([['rejection', [['unsure', 2]]]])
  })
})

describe('fields', () => {
  const row = (name: string, ...mails: Parameters<typeof fieldFigures>[0]) => fieldFigures(mails).find((one) => one.name === name)

  test('exact folds case, spaces, punctuation and character references, and takes other forms', () => {
    const stated = { company: 'Acme &amp; Sons, Ltd.', companyAlso: ['ACME'] }
    const found = ['acme & sons ltd', 'Acme', 'Acme Sons Limited', null].map((company) => judged(truth('rejection', stated), said('rejection', { company })))
    expect(row('company', ...found)).toEqual({ name: 'company', exact: { count: 2, of: 4 }, wrong: 1, missing: 1, invented: { count: 0, of: 0 } })
  })

  test('invented is a value where the mail states none; where nobody looked, nothing counts', () => {
    const title = { title: 'Nurse' }
    const mails = [
      judged(truth('rejection'), said('rejection', title)),
      judged(truth('rejection'), said('rejection')),
      judged(truth('rejection', { factsRead: false }), said('rejection', title)),
      judged(truth('not_job'), said('rejection', title)),
    ]
    expect(row('title', ...mails)).toMatchObject({ exact: { of: 0 }, invented: { count: 1, of: 2 } })
  })

  test('a field counts although the mail was missed', () => {
    expect(row('company', judged(truth('offer', { company: 'Acme' }), said('not_job')))).toMatchObject({ exact: { count: 0, of: 1 }, missing: 1 })
  })

  test('a zone is right under any name that gives the same time', () => {
    const interview = (timeZone: string | null) => ({ interview: { start: '2024-07-01T10:00', end: null, timeZone, place: null, proposals: [] } })
    const mail = (stated: string | null, found: string | null) =>
      judged(truth('interview_invitation', { interviewStart: '2024-07-01T10:00', interviewZone: stated }), said('interview_invitation', interview(found)))
    const mails = [mail('+02:00', 'Europe/Berlin'), mail('Europe/Paris', 'Europe/Berlin'), mail('+01:00', 'Europe/Berlin'), mail(null, 'Europe/Berlin')]
    expect(row('interview zone', ...mails)).toMatchObject({ exact: { count: 2, of: 3 }, wrong: 1, invented: { count: 1, of: 1 } })
    expect(row('interview start', ...mails)).toMatchObject({ exact: { count: 4, of: 4 } })
  })

  test('other fields count where they are labelled', () => {
    const mails = [
      judged(truth('offer', { location: 'Berlin' }), said('offer', { location: 'berlin' })),
      judged(truth('offer'), said('offer', { location: 'Rome' })),
    ]
    expect(row('location', ...mails)).toMatchObject({ exact: { count: 1, of: 1 }, invented: { count: 0, of: 0 } })
    expect(row('deadline', judged(truth('offer', { deadline: '2024-05-01' }), said('offer')))).toMatchObject({ missing: 1 })
  })
})

test('calibration weighs by mails how far confidence and share right lie apart; of unsure mail the guess counts', () => {
  const { bins, error } = calibration([
    judged(truth('rejection'), said('rejection', {}, 0.95)),
    judged(truth('rejection'), said('offer', {}, 1)),
    judged(truth('status_update'), said('unsure', {}, 0.5)),
    judged(truth('not_job'), said('not_job', {}, 0.55)),
  ])
  expect(bins.map(({ from, right }) => [from, right])).toEqual([
    [0.5, { count: 2, of: 2 }],
    [0.9, { count: 1, of: 2 }],
  ])
  expect(error).toBeCloseTo((2 * (1 - 0.525) + 2 * (0.975 - 0.5)) / 4)
})

test('speed is by the wall clock of the whole; forms stand apart', () => {
  const mails = [1, 2, 3, 40].map((ms, index) => judged(truth('rejection'), said(index === 3 ? 'offer' : 'rejection'), { ms, form: index < 2 ? 'a' : 'b' }))
  const { speed, forms } = figuresOf(mails, 100)
  expect(speed).toEqual({ perSecond: 40, p50: 3, p95: 40, max: 40 })
  expect(forms.map(({ form, right }) => [form, right])).toEqual([
    ['a', { count: 2, of: 2 }],
    ['b', { count: 1, of: 2 }],
  ])
})
