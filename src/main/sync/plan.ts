import { createHash } from 'node:crypto'
import type { SenderDirectory } from '#core/detection/directory.ts'
import type { AccountRow } from '../db/accounts.ts'
import { buildQueries, type KnownNames } from '../gmail/query.ts'
import { DAY_MS } from '../time/units.ts'

/**
 * What a run asks Gmail for. `changes`: what happened since a history id; `window`: everything that the queries find in the window, of
 * which the unseen is taken. `from` and `windowFrom` are the moments from which on the two list, in milliseconds since the epoch.
 */
export type Plan = { scope: 'changes'; since: string; from: number; windowFrom: number } | { scope: 'window'; windowFrom: number }

type Cursor = Pick<AccountRow, 'historyId' | 'listedUntil' | 'reconciledAt' | 'reconciledDays' | 'reconciledWith'>

/**
 * The whole window is listed the first time, once a day, when the queries or the window became wider, and when the clock was wrong (the
 * last listing is dated in the future, so that what it covered is unknown). The day's overlap is for mail that is dated before it arrives.
 */
export function planRun(account: Cursor, { now, windowDays, queries }: { now: number; windowDays: number; queries: string }): Plan {
  const { historyId, listedUntil } = account
  const window = now - windowDays * DAY_MS
  if (historyId === null || listedUntil === null || listedUntil > now) return { scope: 'window', windowFrom: window }
  const sinceListed = listedUntil - DAY_MS
  const windowFrom = Math.min(window, sinceListed) // off for longer than the window: nothing in between is left out
  if (!isReconciled(account, { now, windowDays, queries })) return { scope: 'window', windowFrom }
  return { scope: 'changes', since: historyId, from: sinceListed, windowFrom }
}

function isReconciled(account: Cursor, { now, windowDays, queries }: { now: number; windowDays: number; queries: string }): boolean {
  const { reconciledAt, reconciledDays, reconciledWith } = account
  if (reconciledAt === null || reconciledAt > now || now - reconciledAt >= DAY_MS) return false
  return reconciledWith === queries && (reconciledDays ?? 0) >= windowDays
}

/**
 * Tells the queries of one version of the app, and of one state of the person's reviews, from those of another. Taken from the queries
 * themselves, so that nobody can forget to raise a number when a phrase, a sender or a company is added.
 */
export function queriesFingerprint(directory: SenderDirectory, names: KnownNames): string {
  return createHash('sha256')
    .update(buildQueries(directory, { ...names, afterSeconds: 0 }).join('\n'))
    .digest('hex')
    .slice(0, 16)
}
