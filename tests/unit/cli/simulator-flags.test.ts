import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { FLAGS, optionsOf } from '#cli/simulator-flags.ts'

const read = (...args: string[]) => optionsOf(parseArgs({ options: FLAGS, args }).values)

test('no flags, no options', () => expect(read()).toEqual({}))

test('every flag', () => {
  const flags = '--port 4000 --mails 20000 --quota 6000 --at-once 5 --latency 80-200 --gzip --arrive 30 --restore 60 --forget-history 600'
  expect(read(...flags.split(' '), '--revoke-after', '100', '--token-life', '60', '--consent', 'partial', '--seed', '3')).toEqual({
    port: 4000,
    mails: 20_000,
    quota: { unitsPerMinute: 6000 },
    atOnce: 5,
    latencyMs: [80, 200],
    gzip: true,
    arrivalEveryMs: 30_000,
    restoreEveryMs: 60_000,
    forgetHistoryEveryMs: 600_000,
    revokeAfterCalls: 100,
    accessTokenMs: 60_000,
    consent: { auto: true, gmail: false },
    seed: 3,
  })
})

test('faults by rate and by number, of all requests or of one kind', () => {
  expect(read('--fault', '503/get=0.02', '--fault', 'hang=#3,17').faults).toEqual([
    { kind: '503', on: 'get', rate: 0.02 },
    { kind: 'hang', calls: [3, 17] },
  ])
})

describe('what is no value', () => {
  test.each([
    ['--quota', 'much'],
    ['--latency', '10-'],
    ['--fault', '503'],
    ['--fault', 'nothing=0.1'],
    ['--fault', '503/cook=0.1'],
    ['--consent', 'maybe'],
  ])('%s %s', (...args) => expect(() => read(...args)).toThrow(/--/))
})
