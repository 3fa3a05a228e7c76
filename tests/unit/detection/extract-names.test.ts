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
    ['Hello from Kite Street Coffee,\n\nWe are not moving ahead.', 'Kite Street Coffee'],
    ['Sign the letter for Shop Foreman at Tillamont Ag Equipment, please.', 'Tillamont Ag Equipment'],
    ['A document is missing. Thanks! Valley Shuttle Recruiting. Msg freq varies.', 'Valley Shuttle'],
    ['Regards\nNur Hidayah\nHR Executive\nStraits Heritage Board', 'Straits Heritage Board'],
    ['My client, Copperline Brewing, would like to meet with you.', 'Copperline Brewing'],
    ['Your application is under consideration by Merrow Point Drinks.', 'Merrow Point Drinks'],
    ['We, the company Steinhauer Optik, search an engineer.', 'Steinhauer Optik'],
    ['Kind regards,\nHeike Dorn\nHuman Resources\nBrinkmann Antriebe GmbH & Co. KG', 'Brinkmann Antriebe GmbH & Co. KG'],
    ['We keep you posted.\n\nBest,\nDavid Orme\nSchool of Engineering, University of Wexley', 'University of Wexley'],
  ])('%s', (body, company) => {
    expect(fieldsOf(body).company).toBe(company)
  })

  test('in a cell of a table, not with its label', () => {
    const { company, title } = fieldsOf('<table><tr><td>Company</td><td>Heartland Seed</td></tr><tr><td>Position</td><td>Payroll Specialist</td></tr></table>')
    expect({ company, title }).toEqual({ company: 'Heartland Seed', title: 'Payroll Specialist' })
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
    [
      'agencies whose domain says so',
      'A role has come up that I thought of you for.\n\nMark Orme\nDunmore Lane',
      { from: 'Mark Orme <mark@dunmorestaffing.example>', type: 'recruiter_outreach' as const },
    ],
    [
      'who places people with nameless firms',
      'I am working with a fast-growing fintech in Leeds.\n\nMark Orme\nDunmore Lane Partners',
      { type: 'recruiter_outreach' as const },
    ],
    ['what a client is like', 'Client: Insurance domain\nDuration: long', { type: 'recruiter_outreach' as const }],
    ['nicknames', 'The date works.\n\nWell done mate\nStu', { from: 'Stuart Nye <stuart@mail.example>' }],
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
    ['Dana, our Director of Nursing at Cedar Hollow is leaving.', 'Director of Nursing'],
    ['We would like you to join us as Office Manager.', 'Office Manager'],
    ['I write about the search for a Head of Growth and I would love to talk.', 'Head of Growth'],
    ['We offer you the Lectureship in Statistics. HR will write.', 'Lectureship in Statistics'],
    ['Position 3021 Ranger', 'Ranger'],
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
