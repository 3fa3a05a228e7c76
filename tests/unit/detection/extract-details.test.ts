import { describe, expect, test } from 'vitest'
import { extract, mailOf } from '#tests/support/extraction.ts'

const fieldsOf = (body: string, more: { from?: string; subject?: string } = {}) => extract(mailOf({ body, ...more })).fields

describe('location', () => {
  test.each([
    [
      'Thank you for applying for the Analyst position at Quillberry in Portland, Oregon, United States. We will be in touch.',
      'Portland, Oregon, United States',
    ],
    ['Thank you for applying for the Analyst position at Quillberry, Inc. in St. Paul, MN.', 'St. Paul, MN'],
    ['Job Title: Analyst\nLocation: Boston, MA\nDuration: 6 months', 'Boston, MA'],
    ['Thank you for applying for the Analyst position (Remote) at Quillberry.', 'Remote'],
    ['Thank you for applying for the Analyst position at Quillberry.', null],
    ['Interview on Thursday.\nLocation: https://zoom.us/j/1', null],
  ])('%s', (body, location) => {
    expect(fieldsOf(body).location).toBe(location)
  })
})

describe('requisition', () => {
  test.each([
    ['Thank you for applying for the Analyst position (Req ID: 48213).', '48213'],
    ['Thank you for your interest in Analyst, R-20931. We will be in touch.', 'R-20931'],
    ['Position: Analyst\nJob Number: JR0148336', 'JR0148336'],
    ['You were not selected for the 2024-45452 Senior Analyst position.', '2024-45452'],
    ['We received your application for Analyst - 4704.', '4704'],
    ['We received your application for our Analyst Intern 2025 position.', null],
    ['Call us at 555-0100 or visit 1200 Harbor Street.', null],
    ['The role is Senior Oceanographer, 80k-95k.', null],
  ])('%s', (body, requisitionId) => {
    expect(fieldsOf(body).requisitionId).toBe(requisitionId)
  })

  test('is no part of the title', () => {
    expect(fieldsOf('Thank you for your interest in Systems Analyst II-704129 with Quillberry.').title).toBe('Systems Analyst II')
    expect(fieldsOf('We have your application to the R-70412 Tide Analyst (Pool) (Open) position.').title).toBe('Tide Analyst (Pool)')
  })
})

describe('recruiter', () => {
  test.each([
    ['We will be in touch.\n\nBest regards,\nMarta Lindholm\nTalent Partner\nQuillberry', 'Marta Lindholm'],
    ['My name is Ravi Osei and I am a recruiter at Quillberry.', 'Ravi Osei'],
    ['Would Thursday work?\n\nThanks,\nBeth', 'Beth'],
    ['Thank you for applying.\n\nKind regards,\nThe Quillberry Team', null],
    ['Thank you for applying to Quillberry.\n\nKind regards,\nQuillberry', null],
  ])('%s', (body, recruiter) => {
    expect(fieldsOf(body).recruiter).toBe(recruiter)
  })

  test('the sender of a personal mailbox', () => {
    expect(fieldsOf('Are you free on Thursday?', { from: 'Marta Lindholm (Quillberry) <marta@quillberry.example>' }).recruiter).toBe('Marta Lindholm')
    expect(fieldsOf('We got it.', { from: 'Quillberry Careers <no-reply@quillberry.example>' }).recruiter).toBeNull()
  })

  test('is never the person who applied', () => {
    expect(fieldsOf('Hi Dana,\n\nThanks for the chat!\n\nThanks, Dana.').recruiter).toBeNull()
  })
})

describe('relays and people are no employers', () => {
  test.each([
    ['LinkedIn <jobs-noreply@linkedin.com>', 'Your application', 'Your application was submitted on LinkedIn.'],
    ['Workday <no-reply@myworkday.com>', 'Application received', 'Please check your status in Workday.'],
    ['Greenhouse <no-reply@greenhouse.io>', 'Your application', 'Thank you for applying. The hiring team will get back to you.'],
    ['HackerRank <support@hackerrankforwork.com>', 'Your test', 'Good luck with the test! The HackerRank Team'],
    ['Dana Whitfield <dana@mail.example>', 'Thanks', 'Hi Sam,\n\nthanks for the call.\n\nDana Whitfield'],
  ])('%s', (from, subject, body) => {
    expect(fieldsOf(body, { from, subject }).company).toBeNull()
  })

  test('but a relay can be an employer too', () => {
    expect(fieldsOf('Hi Dana,\n\nThank you for your interest in Greenhouse. We will review your application.').company).toBe('Greenhouse')
  })
})

describe('JSON-LD', () => {
  const posting = { '@type': 'JobPosting', title: 'Tide Modeller', hiringOrganization: { '@type': 'Organization', name: 'Harbour & Tide' } }
  const message = { '@type': 'EmailMessage', about: posting }

  test('counts where the reader sees the words too', () => {
    const { fields, evidence } = extract(mailOf({ body: 'Tide Modeller, Harbour & Tide: we have it.' }, { structured: [message] }))
    expect(fields).toMatchObject({ title: 'Tide Modeller', company: 'Harbour & Tide' })
    expect(evidence).toContainEqual({ field: 'company', quote: 'Harbour & Tide' })
  })

  test('adds nothing that the mail does not show', () => {
    expect(extract(mailOf({ body: 'We have it.' }, { structured: [message, null, 7, [message]] })).fields).toMatchObject({ title: null, company: null })
  })
})
