import { describe, expect, test } from 'vitest'
import type { MailType } from '#shared/domain/mail-type.ts'
import { extract, mailOf } from '#tests/support/extraction.ts'

const fieldsOf = (body: string, more: { from?: string; subject?: string; type?: MailType } = {}) => {
  const { type, ...row } = more
  return extract(mailOf({ body, ...row }), type ?? 'status_update').fields
}

describe('an employer is written as the mail writes it', () => {
  test.each([
    ['We have an update.\n\nKind regards,\nWendy Airey\nDacre Surveyors LLP', 'Dacre Surveyors LLP'],
    ['Thank you for applying to Dacre Surveyors.\n\nDacre Surveyors LLP', 'Dacre Surveyors'],
    ['See you then.\n\nBest\nLouise Prior\nDeputy Editor, The Fenland Courier', 'The Fenland Courier'],
    ['Thank you for your interest in Quillberry.\n\nThe Quillberry Team', 'Quillberry'],
    ['Kind regards,\nHeike Dorn\nHuman Resources\nBrinkmann Antriebe GmbH & Co. KG', 'Brinkmann Antriebe GmbH & Co. KG'],
    ['We keep you posted.\n\nBest,\nDavid Orme\nSchool of Engineering, University of Wexley', 'University of Wexley'],
  ])('%s', (body, company) => {
    expect(fieldsOf(body).company).toBe(company)
  })

  test('in small letters, where the sender confirms it', () => {
    expect(fieldsOf("hey! i'm building wordloom and we're hiring", { from: 'Sol Abramov <sol@wordloom.example>' }).company).toBe('wordloom')
    expect(fieldsOf('the task is attached.\n\n- jules @ mossback').company).toBe('mossback')
  })
})

describe('no employers', () => {
  test.each([
    ['people', 'Your interview with Dana Whitlock is confirmed.', {}],
    ['days and steps', 'See you then.', { subject: 'Thu Aug 31: Final Interview' }],
    ['departments', 'Please send your papers.\n\nRegards\nLorraine\nPeople & Culture', {}],
    ['services', 'Please sign.', { from: 'Dropbox Sign <noreply@mail.example>', type: 'offer' as const }],
    ['agencies that hide their client', 'My client needs a Python Developer in Leeds.\n\nPriti\nBrightpath Talent', { type: 'recruiter_outreach' as const }],
    ['words that begin a sentence', 'Code review is done. We like your code.', {}],
  ])('%s', (_kind, body, more) => {
    expect(fieldsOf(body, more).company).toBeNull()
  })

  test('an agency gives way to the employer that it names', () => {
    const body = 'You interview for the Revenue Specialist opportunity with Mercy Plains Medical Group.\n\nThank you!\nBrittany Nowak\nAllPoint Staffing'
    expect(fieldsOf(body, { from: 'Brittany Nowak <bn@allpoint.example>' }).company).toBe('Mercy Plains Medical Group')
  })
})

describe('a title is whole', () => {
  test.each([
    ['Thank you for applying for Data Scientist - Pricing at Quillberry.', 'Data Scientist - Pricing'],
    ['We had budget for one Product Manager, Marketplace and two people applied.', 'Product Manager, Marketplace'],
    ['Your application for Compliance Officer (AML) is with the team.', 'Compliance Officer (AML)'],
    ['We received your application for Lab Technician II (Req 4711).', 'Lab Technician II'],
    ['We received your application for Director of Nursing.', 'Director of Nursing'],
    ['For the vacancy Customs Declarant some fields are empty.', 'Customs Declarant'],
    ['Everything else stays the same (UX Researcher, 60 minutes).', 'UX Researcher'],
  ])('%s', (body, title) => {
    expect(fieldsOf(body).title).toBe(title)
  })

  test.each([
    ['Interview day - Teacher of Mathematics', 'Teacher of Mathematics'],
    ['RE: Accounts Payable Clerk - CV attached', 'Accounts Payable Clerk'],
    ['Invitation: QA Engineer @ Tue Mar 22, 2022 4pm', 'QA Engineer'],
  ])('without what frames the mail: %s', (subject, title) => {
    expect(fieldsOf('Please see below.', { subject }).title).toBe(title)
  })

  test('never that of the person who signs', () => {
    expect(fieldsOf('Come in for a trial on Sunday.\n\nSian\nFront Office Manager\nThe Alderney Hotel').title).toBeNull()
  })
})

test('what a short answer is about stands below it', () => {
  const body = 'received with thanks\n\nOn Tue, 5 Mar 2024 at 13:22, Luca wrote:\n> I would like to apply for the Commis Chef position at The Gilded Pike.'
  expect(fieldsOf(body, { type: 'application_confirmation' })).toMatchObject({ company: 'The Gilded Pike', title: 'Commis Chef' })
})
