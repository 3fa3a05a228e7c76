import type { SyncState } from '#shared/domain/sync.ts'
import type { AppError } from '#shared/ipc/errors.ts'
import type { AccountRow } from '../db/accounts.ts'
import { iso, isoOrNull } from '../time/iso.ts'
import type { Progress, Wait } from './run.ts'

/** A shorter wait for quota is part of syncing at Gmail's pace, and would only flicker. */
const SHOWN_WAIT_MS = 5_000

/** All that the state is made of. Times are milliseconds since the epoch. */
export type Situation = {
  connecting: boolean
  /** Of the running sync. */
  progress: Progress | null
  /** What the running sync waits for. */
  wait: Wait | null
  accounts: AccountRow[]
  /** What went wrong in an account's last run. */
  problems: ReadonlyMap<number, AppError>
  paused: boolean
  /** Mails that were given up. */
  poison: number
  nextSyncAt: number | null
  now: number
}

/** What the window and the tray show: the one thing that matters most of all accounts. */
export function describeState(situation: Situation): SyncState {
  const { connecting, progress, wait, accounts, problems, paused, poison, nextSyncAt, now } = situation
  if (connecting) return { state: 'connecting' }
  if (progress && wait && wait.until - now >= SHOWN_WAIT_MS) return { state: 'waiting', until: iso(wait.until), reason: wait.reason }
  if (progress) return describeProgress(progress)
  const known = accounts.filter((account) => account.state !== 'disconnected')
  if (known.length === 0) return { state: 'disconnected' }
  const refused = known.find((account) => account.state === 'needs_reconnect')
  if (refused) return { state: 'needs_reconnect', address: refused.address }
  const worst = worstOf(known.flatMap((account) => problems.get(account.id) ?? []))
  if (worst) return describeProblem(worst, nextSyncAt)
  const lastSyncAt = isoOrNull(latest(known))
  return paused ? { state: 'paused', lastSyncAt, poison } : { state: 'idle', lastSyncAt, nextSyncAt: isoOrNull(nextSyncAt), poison }
}

function describeProgress({ done, total, rate }: Progress): SyncState {
  const remainingSeconds = rate === null || total === null ? null : Math.ceil((total - done) / rate)
  return { state: 'syncing', done, total, rate, remainingSeconds }
}

/** What passes by itself is shown only when nothing needs the person. */
function worstOf(problems: AppError[]): AppError | undefined {
  return problems.find((problem) => !passes(problem)) ?? problems[0]
}

const passes = (problem: AppError) => problem.code === 'offline' || problem.code === 'rate_limited'

function describeProblem(problem: AppError, nextSyncAt: number | null): SyncState {
  const next = isoOrNull(nextSyncAt)
  if (problem.code === 'offline') return { state: 'offline', nextSyncAt: next }
  if (problem.code === 'rate_limited' && next !== null) return { state: 'waiting', until: next, reason: problem.message }
  return { state: NAMED[problem.code] ?? 'failed', message: problem.message, hint: problem.hint, nextSyncAt: next }
}

const NAMED: Partial<Record<AppError['code'], 'keychain_locked' | 'disk_full'>> = { keychain_unavailable: 'keychain_locked', disk_full: 'disk_full' }

const latest = (accounts: AccountRow[]) =>
  accounts.reduce<number | null>((last, { lastSyncAt }) => (lastSyncAt === null ? last : Math.max(last ?? 0, lastSyncAt)), null)
