import type { PoisonMail, SyncRun } from '#shared/domain/sync.ts'
import type { CandidatesRepository } from '../db/candidates.ts'
import type { SyncRunsRepository } from '../db/sync-runs.ts'
import { iso, isoOrNull } from '../time/iso.ts'

const SHOWN_RUNS = 50

/** The last 50 runs as the window shows them, newest first. */
export function describeRuns(syncRuns: Pick<SyncRunsRepository, 'history'>): SyncRun[] {
  return syncRuns.history(SHOWN_RUNS).map(({ run, accountAddress }) => {
    const { accountId: _, errorCode, errorMessage, startedAt, endedAt, ...figures } = run
    return {
      ...figures,
      accountAddress,
      startedAt: iso(startedAt),
      endedAt: isoOrNull(endedAt),
      error: errorCode === null ? null : { code: errorCode, message: errorMessage ?? errorCode },
    }
  })
}

/** The mails that were given up, as the window shows them, newest first. */
export function describePoison(candidates: Pick<CandidatesRepository, 'poison'>): PoisonMail[] {
  return candidates.poison().map(({ lastError, ...mail }) => ({ ...mail, error: lastError ?? 'It could not be read.' }))
}
