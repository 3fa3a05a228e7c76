import type { SyncState } from '#shared/domain/sync.ts'
import { AppError } from '#shared/ipc/errors.ts'
import type { AccountRow } from '../db/accounts.ts'
import type { Progress, RunReport } from './run.ts'

/** All that the state is made of. Times are milliseconds since the epoch. */
export type Situation = {
  connecting: boolean
  /** Of the running sync. */
  progress: Progress | null
  accounts: AccountRow[]
  /** What went wrong in an account's last run. */
  problems: ReadonlyMap<number, AppError>
  paused: boolean
  nextSyncAt: number | null
}

/** What the window and the tray show: the one thing that matters most of all accounts. */
export function describeState({ connecting, progress, accounts, problems, paused, nextSyncAt }: Situation): SyncState {
  if (connecting) return { state: 'connecting' }
  if (progress) return { state: 'syncing', ...progress }
  const known = accounts.filter((account) => account.state !== 'disconnected')
  if (known.length === 0) return { state: 'disconnected' }
  const refused = known.find((account) => account.state === 'needs_reconnect')
  if (refused) return { state: 'needs_reconnect', address: refused.address }
  const worst = worstOf(known.flatMap((account) => problems.get(account.id) ?? []))
  if (worst) return describeProblem(worst, nextSyncAt)
  const lastSyncAt = isoOrNull(latest(known))
  return paused ? { state: 'paused', lastSyncAt } : { state: 'idle', lastSyncAt, nextSyncAt: isoOrNull(nextSyncAt) }
}

/** What a run's report leaves to be shown; null when all is well. */
export function problemOf({ failure, failed }: RunReport): AppError | null {
  if (failure) return failure
  if (failed === 0) return null
  const message = failed === 1 ? 'One mail could not be read.' : `${failed} mails could not be read.`
  return new AppError('internal', message, { hint: 'All other mail is synced. The next sync tries again.' })
}

/** What passes by itself is shown only when nothing needs the person. */
function worstOf(problems: AppError[]): AppError | undefined {
  return problems.find((problem) => !passes(problem)) ?? problems[0]
}

const passes = (problem: AppError) => problem.code === 'offline' || problem.code === 'rate_limited'

function describeProblem(problem: AppError, nextSyncAt: number | null): SyncState {
  if (problem.code === 'offline') return { state: 'offline', nextSyncAt: isoOrNull(nextSyncAt) }
  if (problem.code === 'rate_limited' && nextSyncAt !== null) return { state: 'waiting', until: iso(nextSyncAt), reason: problem.message }
  return { state: 'failed', message: problem.message, hint: problem.hint, nextSyncAt: isoOrNull(nextSyncAt) }
}

const latest = (accounts: AccountRow[]) =>
  accounts.reduce<number | null>((last, { lastSyncAt }) => (lastSyncAt === null ? last : Math.max(last ?? 0, lastSyncAt)), null)
const iso = (time: number) => new Date(time).toISOString()
const isoOrNull = (time: number | null) => (time === null ? null : iso(time))
