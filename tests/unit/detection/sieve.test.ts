import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENGLISH_SIGNALS } from '#core/detection/rules/index.ts'
import { splitSentences } from '#core/detection/sentences.ts'
import { branchesOf } from '#core/detection/sieve/branches.ts'
import { neededText } from '#core/detection/sieve/needed-text.ts'
import { createSieve } from '#core/detection/sieve/sieve.ts'

const FOLDER = 'tests/corpus/independent'
const SENTENCES = readdirSync(FOLDER)
  .flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n'))
  .filter((line) => line !== '')
  .flatMap((line) => splitSentences(String(JSON.parse(line).body ?? '')))
  .map(({ folded }) => folded)

const everyOf = (patterns: readonly RegExp[]) => new Uint32Array(Math.ceil(patterns.length / 32)).fill(0xffffffff)

/** What each pattern finds when it is tried on its own. */
function byHand(text: string, patterns: readonly RegExp[]): [number, number][] {
  return patterns.map((pattern, place): [number, number] => [place, text.search(pattern)]).filter(([, at]) => at >= 0)
}

function bySieve(text: string, patterns: readonly RegExp[], sieve = createSieve(patterns)): [number, number][] {
  return [...sieve.search(text, everyOf(patterns))].sort(([a], [b]) => a - b)
}

test('finds in real sentences just what the signals find', () => {
  const patterns = ENGLISH_SIGNALS.map(({ pattern }) => pattern)
  const sieve = createSieve(patterns)
  const different = SENTENCES.filter((text) => JSON.stringify(bySieve(text, patterns, sieve)) !== JSON.stringify(byHand(text, patterns)))
  expect(SENTENCES.length).toBeGreaterThan(1_000)
  expect(different).toEqual([])
})

test('finds what patterns of any kind find, at the same place', () => {
  const word = fc.constantFrom('interview', 'offer', 'role', 'cv', 'a', 'ü', ' ')
  const piece = fc.oneof(word, fc.constantFrom('\\b', '\\d', '\\w+', '[^ ]+', '[abc]', '.', '\\.', '^', '$'))
  const times = fc.constantFrom('', '', '?', '{0,2}', '{2}', '??')
  const sequence = (part: fc.Arbitrary<string>) =>
    fc
      .array(
        fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
        { minLength: 1, maxLength: 3 },
      )
      .map((all) => all.join('|'))
  const group = (part: fc.Arbitrary<string>) =>
    fc
      .tuple(fc.constantFrom('(?:', '(?:', '(?:', '(?!', '(?<='), sequence(part), times)
      .map(([open, inside, many]) => `${open}${inside})${open === '(?:' ? many : ''}`)
  const pattern = sequence(fc.oneof(piece, group(fc.oneof(piece, group(piece)))))
  const text = fc.array(fc.constantFrom('interview', 'offer', 'role', 'cv', 'a', 'b', 'ü', ' ', '1', '.'), { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 5 }), text, (sources, read) => {
      const patterns = sources.map((source) => new RegExp(source))
      expect(bySieve(read, patterns)).toEqual(byHand(read, patterns))
    }),
    { numRuns: 500 },
  )
})

test('leaves out what is not asked for', () => {
  const asked = new Uint32Array([0b10])
  expect([...createSieve([/interview/, /offer/]).search('an offer after the interview', asked)]).toEqual([[1, 3]])
})

describe('what a pattern cannot match without', () => {
  test.each([
    ['interviews?', [['interview']]],
    ['(?:an? )?offer', [['offer']]],
    ['call (?:me|us)', [['call me', 'call us']]],
    ['not (?:\\w+ ){0,3}(?:selected|chosen)', [['selected', 'chosen'], ['not ']]],
    ['(?:mon|tues)day\\b', [['monday', 'tuesday']]],
    ['a (?!b)cd', [['a cd']]],
    ['\\d+', []],
    ['offer|\\w', []],
    ['(?:offer)*', []],
  ])('%s', (source, pieces) => {
    expect(neededText(source).map((list) => list.toSorted())).toEqual(pieces.map((list) => list.toSorted()))
  })
})

test('alternatives are patterns of their own', () => {
  expect(branchesOf('\\b(?:a|b (?:c|d)|[|)]e)')).toEqual(['\\b(?:a)', '\\b(?:b (?:c|d))', '\\b(?:[|)]e)'])
  expect(branchesOf('(?:a|b)c')).toEqual(['(?:a|b)c'])
})
