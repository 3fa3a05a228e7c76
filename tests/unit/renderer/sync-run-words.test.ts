import { describe, expect, test } from 'vitest'
import { runFigures, runLength, runOutcome } from '#renderer/features/settings/sync-run-words.ts'
import type { SyncRun } from '#shared/domain/sync.ts'

const START = '2026-03-10T12:00:00.000Z'
const after = (seconds: number) => new Date(Date.parse(START) + seconds * 1000).toISOString()
const run = (more: Partial<SyncRun> = {}): SyncRun => ({
  id: 1,
  accountAddress: 'me@example.com',
  startedAt: START,
  endedAt: after(3),
  scope: 'changes',
  listed: 0,
  fetched: 0,
  found: 0,
  setAside: 0,
  failed: 0,
  error: null,
  ...more,
})
const offline = { code: 'offline', message: 'Gmail could not be reached.' }

test.each<[Partial<SyncRun>, string]>([
  [{}, 'Only what changed · nothing new'],
  [{ scope: null, error: offline }, ''],
  [{ scope: null, endedAt: null }, ''],
  [
    { scope: 'window', listed: 1320, fetched: 1320, found: 1060, setAside: 260 },
    'All mail of the window compared · 1,320 new · 1,320 fetched · 1,060 found · 260 set aside',
  ],
  [{ listed: 2, fetched: 2, found: 1, failed: 1 }, 'Only what changed · 2 new · 2 fetched · 1 found · 0 set aside · 1 failed'],
])('figures %j', (more, words) => expect(runFigures(run(more), { locale: 'en' })).toBe(words))

test.each([
  [0.2, 'under 1 s'],
  [3, '3 s'],
  [125, '2 min 5 s'],
  [3840, '1 h 4 min'],
  [-60, 'under 1 s'], // the clock was set back meanwhile
])('%d seconds', (seconds, words) => expect(runLength(run({ endedAt: after(seconds) }))).toBe(words))

describe('how it ended', () => {
  test.each<[Partial<SyncRun>, boolean, string]>([
    [{}, true, 'Done'],
    [{ failed: 1 }, false, 'Done, not all'],
    [{ error: offline }, true, 'Ended early'],
    [{ endedAt: null }, true, 'Under way'],
    [{ endedAt: null }, false, 'Cut off'],
  ])('%j', (more, newest, label) => expect(runOutcome(run(more), newest).label).toBe(label))

  test('a run without an end has no length', () => expect(runLength({ startedAt: START, endedAt: null })).toBe('–'))
})
