import { describe, expect, test } from 'vitest'
import { draftOf, problemsOf, reviewedOf, showsInterview, withProposal } from '#renderer/features/inbox/draft.ts'
import { finding, INTERVIEW } from './finding.ts'

const withInterview = finding({ type: 'interview_invitation', fields: { company: 'Northwind', title: 'Engineer', interview: INTERVIEW } })

describe('the form of a finding', () => {
  test('left alone, it says what was found', () => {
    expect(reviewedOf(draftOf(withInterview), withInterview)).toEqual({ findingId: withInterview.id, type: withInterview.type, fields: withInterview.fields })
  })

  test('emptied fields are null, spaces around do not count', () => {
    const draft = { ...draftOf(withInterview), company: '  Northwind Ltd ', title: '  ' }
    expect(reviewedOf(draft, withInterview).fields).toMatchObject({ company: 'Northwind Ltd', title: null })
  })

  test('a deadline and a salary can be put right', () => {
    const found = finding({ fields: { company: 'Northwind', deadline: '2026-11-30', salary: '50k' } })
    expect(reviewedOf(draftOf(found), found).fields).toMatchObject({ deadline: '2026-11-30', salary: '50k' })
    const draft = { ...draftOf(found), deadline: '2026-12-01', salary: ' ' }
    expect(reviewedOf(draft, found).fields).toMatchObject({ deadline: '2026-12-01', salary: null })
  })

  test('what the form does not show stays', () => {
    const found = finding({ fields: { company: 'Northwind', recruiter: 'Jo Doe', requisitionId: 'R-1' } })
    expect(reviewedOf(draftOf(found), found).fields).toMatchObject({ recruiter: 'Jo Doe', requisitionId: 'R-1' })
  })

  test('of several proposed times one can be picked; the others stay beside it, the place is that of all', () => {
    const proposals = [
      { start: '2026-11-25T14:00', end: '2026-11-25T15:00', timeZone: 'Europe/Berlin' },
      { start: '2026-11-26T10:00', end: null, timeZone: null },
    ] as const
    const offered = finding({ type: 'interview_invitation', fields: { company: 'Northwind', interview: { ...INTERVIEW, proposals: [...proposals] } } })
    const draft = draftOf(offered)
    expect(reviewedOf(draft, offered).fields.interview).toEqual(offered.fields.interview)
    const picked = reviewedOf({ ...draft, interview: withProposal(draft.interview, proposals[1]) }, offered).fields.interview
    expect(picked).toEqual({ ...proposals[1], place: INTERVIEW.place, proposals })
  })

  test('a rejection has no interview, even if it was taken for an invitation', () => {
    expect(reviewedOf({ ...draftOf(withInterview), type: 'rejection' }, withInterview).fields.interview).toBeNull()
  })

  test('an invitation always asks for one; an update only if the mail brought one', () => {
    const plain = finding({ type: 'status_update' })
    expect(showsInterview({ ...draftOf(plain), type: 'interview_invitation' }, plain)).toBe(true)
    expect(showsInterview(draftOf(plain), plain)).toBe(false)
    expect(showsInterview({ ...draftOf(withInterview), type: 'status_update' }, withInterview)).toBe(true)
  })
})

describe('what has to be put right first', () => {
  const problems = (patch: object, interview: object = {}) => {
    const draft = draftOf(withInterview)
    return problemsOf({ ...draft, ...patch, interview: { ...draft.interview, ...interview } }, withInterview)
  }

  test('nothing, as found', () => {
    expect(problems({})).toEqual({})
  })

  test('a company', () => {
    expect(problems({ company: ' ' })).toHaveProperty('company')
  })

  test('a start where there is an end, a zone or a place', () => {
    expect(problems({}, { start: '' })).toHaveProperty('start')
    expect(problems({}, { start: '', end: '', timeZone: '', place: '' })).toEqual({})
  })

  test('an end after the start', () => {
    expect(problems({}, { end: '2026-11-25T13:59' })).toHaveProperty('end')
    expect(problems({}, { end: '' })).toEqual({})
  })

  test('a time zone that exists', () => {
    expect(problems({}, { timeZone: 'Berlin time' })).toHaveProperty('timeZone')
    expect(problems({}, { timeZone: '+05:30' })).toEqual({})
  })

  test('nothing about an interview that is not shown', () => {
    expect(problems({ type: 'offer' }, { start: '', timeZone: 'Berlin time' })).toEqual({})
  })
})
