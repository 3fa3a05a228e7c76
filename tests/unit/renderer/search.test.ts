import { expect, test } from 'vitest'
import { matchesWords } from '#renderer/lib/search.ts'

test.each([
  ['every word, in any order and text', ['Northwind Traders', 'Data Engineer'], 'engineer north', true],
  ['a word that does not occur', ['Northwind', 'Data Engineer'], 'north designer', false],
  ['accents and case fold away', ['Müller GmbH', null], 'MULLER', true],
  ['typed with accents, stored without', ['Zurich Labs', null], 'Zürich', true],
  ['no search, everything', ['Northwind', null], '  ', true],
])('%s', (_, texts, search, found) => {
  expect(matchesWords(texts, search)).toBe(found)
})
