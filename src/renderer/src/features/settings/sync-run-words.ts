import type { SyncRun } from '#shared/domain/sync.ts'
import type { Tone } from '../../components/badge.tsx'
import { count, type Place } from '../../lib/format.ts'

/** What came of the mails of a sync; empty for one that ended before it could tell. @example 12 new · 12 fetched · 5 found · 7 set aside */
export function runFigures({ scope, listed, fetched, found, setAside, failed, error, endedAt }: SyncRun, place: Place = {}): string {
  const asked = scope === 'window' ? 'All mail of the window compared' : scope === 'changes' ? 'Only what changed' : null
  if (listed + fetched === 0) return endedAt && !error ? `${asked ? `${asked} · n` : 'N'}othing new` : ''
  const figures = [
    [listed, 'new'],
    [fetched, 'fetched'],
    [found, 'found'],
    [setAside, 'set aside'],
    [failed, 'failed'],
  ] as const
  const said = figures.filter(([amount, word]) => amount > 0 || word !== 'failed').map(([amount, word]) => count(amount, word, word, place))
  return [asked, ...said].filter(Boolean).join(' · ')
}

/** How long a sync took. @example 3 s, 2 min 5 s, 1 h 4 min */
export function runLength({ startedAt, endedAt }: Pick<SyncRun, 'startedAt' | 'endedAt'>): string {
  if (!endedAt) return '–'
  const seconds = Math.max(0, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1000))
  if (seconds === 0) return 'under 1 s'
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  if (hours > 0) return `${hours} h ${minutes} min`
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`
}

/** @param newest only the newest one can still be under way; an older one without an end was cut off, and nothing of it is lost */
export function runOutcome({ endedAt, error, failed }: SyncRun, newest: boolean): { tone: Tone; label: string } {
  if (!endedAt) return newest ? { tone: 'blue', label: 'Under way' } : { tone: 'gray', label: 'Cut off' }
  if (error) return { tone: 'red', label: 'Ended early' }
  return failed > 0 ? { tone: 'amber', label: 'Done, not all' } : { tone: 'green', label: 'Done' }
}
