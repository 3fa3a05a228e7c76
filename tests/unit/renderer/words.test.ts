import { describe, expect, test } from 'vitest'
import { confidenceWords, listLines, optionName, roleName } from '#renderer/features/findings/words.ts'
import { finding } from './finding.ts'

describe('the name of a finding in the list', () => {
  test('company, title and type', () => {
    expect(optionName(finding({ fields: { company: 'Northwind', title: 'Engineer' } }))).toBe('Northwind, Engineer, Application confirmation')
  })

  test('the subject where one is missing', () => {
    expect(optionName(finding({ fields: { company: 'Northwind' } }))).toBe('Northwind, Your application, Application confirmation')
    expect(optionName(finding())).toBe('Jobs, Your application, Application confirmation')
  })

  test('says nothing twice, and asks to check what is unsure', () => {
    const unsure = finding({ verdict: 'unsure', subject: 'Engineer', fields: { title: 'Engineer' } })
    expect(optionName(unsure)).toBe('Jobs, Engineer, Application confirmation, please check')
  })

  test('after review, without a subject', () => {
    const reviewed = finding({ state: 'confirmed', subject: null, fields: { company: 'Northwind' } })
    expect(optionName(reviewed)).toBe('Northwind, Application confirmation')
    expect(listLines(reviewed)).toEqual({ first: 'Northwind', second: 'Application confirmation' })
  })
})

test('a sender is called by address without a name, and never nothing', () => {
  expect(listLines(finding({ senderName: null })).first).toBe('jobs@northwind.example')
  expect(listLines(finding({ senderName: null, senderAddress: null })).first).toBe('Unknown sender')
})

test.each([
  ['job', 0.97, 'Sure'],
  ['job', 0.8, 'Fairly sure'],
  ['job', 0.6, 'Less sure'],
  ['unsure', 0.95, 'Not sure'],
] as const)('%s with %d: %s', (verdict, confidence, words) => {
  expect(confidenceWords({ verdict, confidence })).toBe(words)
})

test('a role is called by what is known of it', () => {
  expect(roleName('Northwind', 'Engineer')).toBe('Engineer at Northwind')
  expect(roleName(null, 'Engineer')).toBe('Engineer')
  expect(roleName(null, null)).toBe('')
})
