import { describe, expect, test } from 'vitest'
import type { MailType } from '#shared/domain/mail-type.ts'
import { extract, mailOf } from '#tests/support/extraction.ts'

const deadlineOf = (body: string, type: MailType = 'assessment') => extract(mailOf({ body }), type).fields.deadline
const salaryOf = (body: string) => extract(mailOf({ body }), 'recruiter_outreach').fields.salary

// The mail is of Tuesday, 5 March 2024.
describe('the day until which the person has to act', () => {
  test.each([
    ['Please complete the test by Friday.', '2024-03-08'],
    ['Please complete the test by 5 pm on Monday, 11 March.', '2024-03-11'],
    ['Deadline: 14 March 2024', '2024-03-14'],
    ['You have 48 hours to finish the test.', '2024-03-07'],
    ['Kindly sign within five working days.', '2024-03-12'],
    ['The link expires in 7 days.', '2024-03-12'],
    ['The link stops working on 20 March.', '2024-03-20'],
    ["We'd need your answer by the end of the day on Thursday, 7 March.", '2024-03-07'],
    ['Let us know before March 15.', '2024-03-15'],
    ['This offer is valid until 2024-03-18.', '2024-03-18'],
  ])('%s', (body, day) => {
    expect(deadlineOf(body)).toBe(day)
  })

  test.each([
    'We will be in touch by Friday.',
    'You will hear from us by 14 March.',
    'The test takes 90 minutes.',
    'Our decision will be made by Monday.',
    'You need to be there before 9 am.',
  ])('is not what the others promise: %s', (body) => {
    expect(deadlineOf(body)).toBeNull()
  })

  test('is not read from a rejection', () => {
    expect(deadlineOf('Please collect your portfolio by Friday.', 'rejection')).toBeNull()
  })

  test('has the words that it rests on', () => {
    expect(extract(mailOf({ body: 'Please reply by Friday.' }), 'offer').evidence).toContainEqual({ field: 'deadline', quote: 'by Friday' })
  })
})

describe('what the job pays', () => {
  test.each([
    ['Salary: $90,000 - $110,000 per year', '$90,000 - $110,000'],
    ['The salary is £42k.', '£42k'],
    ['A base salary of PLN 24,500 gross, per month.', 'PLN 24,500'],
    ['The annual salary is 62.000 EUR.', '62.000 EUR'],
    ['We pay 24.50 EUR per hour.', '24.50 EUR per hour'],
    ['They offer up to €70.000 a year plus bonus.', '€70.000'],
    ['Base of 120-140k and equity.', '120-140k'],
    ['We raised $20 million last year.', null],
    ['You will get a $50 voucher for your time.', null],
    ['We cover travel expenses up to £80.', null],
    ['Join 300 people in 12 offices.', null],
  ])('%s', (body, salary) => {
    expect(salaryOf(body)).toBe(salary)
  })
})
