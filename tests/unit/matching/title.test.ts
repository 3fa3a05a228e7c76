import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTitles } from '#core/matching/title.ts'

test.each([
  ['Backend Engineer', 'backend engineer'],
  ['Back-End Engineer', 'Backend Engineer'],
  ['Full Stack Developer', 'Full-Stack Developer'],
  ['Sr. Software Engineer', 'Senior Software Engineer'],
  ['Software Engineer II', 'Software Engineer 2'],
  ['Data Analyst (m/w/d)', 'Data Analyst'],
  ['Data Analyst f/m/x', 'Data Analyst (all genders)'],
  ['Engineer, Backend', 'Backend Engineer'],
  ['Product Manager (Remote)', 'Product Manager'],
  ['C++ Developer', 'C++ Dev'],
])('%s is %s', (a, b) => {
  expect(compareTitles(a, b)).toBe('same')
})

test.each([
  ['Backend Engineer', 'Senior Backend Engineer'],
  ['Backend Engineer', 'Backend Engineer, Payments'],
  ['Backend Engineer', 'Backend Engineer (R-1234)'],
  ['Senior Product Designer - Growth', 'Product Designer'],
  ['Staff Engineer', 'Senior Staff Engineer'],
])('%s may be %s', (a, b) => {
  expect(compareTitles(a, b)).toBe('compatible')
})

test.each([
  ['Product Manager', 'Product Marketing Manager'],
  ['Data Engineer', 'Data Platform Engineer'],
  ['Backend Engineer (Berlin)', 'Backend Engineer (Munich)'],
])('%s is close to %s, but may be another role', (a, b) => {
  expect(compareTitles(a, b)).toBe('related')
})

test.each([
  ['Backend Engineer', 'Frontend Engineer'],
  ['Senior Backend Engineer', 'Junior Backend Engineer'],
  ['Software Engineer', 'Software Engineer Intern'],
  ['Software Engineer I', 'Software Engineer III'],
  ['C++ Developer', 'C# Developer'],
  ['Account Manager', 'Nurse'],
])('%s is not %s', (a, b) => {
  expect(compareTitles(a, b)).toBe('different')
})

test('a title that is missing or says nothing tells nothing', () => {
  expect(compareTitles(null, 'Nurse')).toBe('unknown')
  expect(compareTitles('Nurse', ' ')).toBe('unknown')
  expect(compareTitles('Position', 'Nurse')).toBe('unknown')
})

test('it does not matter which title comes first', () => {
  const title = fc
    .array(fc.constantFrom('Senior', 'Backend', 'Engineer', ',', '(m/f/d)', 'Intern', 'II', 'Payments', 'Manager'))
    .map((words) => words.join(' '))
  fc.assert(fc.property(title, title, (a, b) => compareTitles(a, b) === compareTitles(b, a)))
})
