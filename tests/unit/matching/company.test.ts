import fc from 'fast-check'
import { expect, test } from 'vitest'
import { companyMatcher } from '#core/matching/company.ts'

test.each([
  ['Northwind', 'northwind'],
  ['Northwind Inc.', 'Northwind'],
  ['Northwind, Inc', 'NORTHWIND LLC'],
  ['Nordwind GmbH & Co. KG', 'Nordwind'],
  ['Größe AG', 'Grösse'],
  ['Café Noir S.A.', 'Cafe Noir'],
  ['Acme S.p.A.', 'Acme'],
  ['The Lantern Company', 'Lantern'],
  ["Mara's Bakery", 'Maras Bakery'],
  ['CloudFerry', 'Cloud Ferry'],
  ['Kite & Key', 'Kite and Key'],
])('%s is %s', (a, b) => {
  expect(companyMatcher(a)(b)).toBe('same')
})

test.each([
  ['Northwind', 'Northwind Traders'],
  ['Booking', 'Booking.example'],
  ['Acme (UK) Ltd', 'Acme'],
])('%s and %s are similar', (a, b) => {
  expect(companyMatcher(a)(b)).toBe('similar')
})

test.each([
  ['Meta', 'Metabase'],
  ['Arc', 'Arcadia'],
  ['Northwind', 'Southwind'],
  ['Traders', 'Northwind Traders'],
  ['GmbH', 'Inc'],
])('%s is not %s', (a, b) => {
  expect(companyMatcher(a)(b)).toBe('different')
})

test.each([
  [null, 'Northwind'],
  ['', 'Northwind'],
  ['—', 'Northwind'],
])('nothing is known of %s and %s', (a, b) => {
  expect(companyMatcher(a)(b)).toBe('unknown')
})

test('it does not matter which name comes first', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'B', 'ü', ' ', '.', '&', 'inc', ' Ltd', 'the ') })
  fc.assert(fc.property(name, name, (a, b) => companyMatcher(a)(b) === companyMatcher(b)(a)))
})
