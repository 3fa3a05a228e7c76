import type { CandidatesRepository } from '../db/candidates.ts'
import type { SyncRunsRepository } from '../db/sync-runs.ts'
import type { SyncEngine } from '../sync/engine.ts'
import { describePoison, describeRuns } from '../sync/history.ts'
import type { Handlers } from './router.ts'

type Stored = { candidates: Pick<CandidatesRepository, 'poison' | 'retryPoison'>; syncRuns: Pick<SyncRunsRepository, 'history'>; onError(error: unknown): void }

export function syncHandlers(engine: SyncEngine, { candidates, syncRuns, onError }: Stored): Handlers<'sync'> {
  return {
    'sync.state': () => engine.state(),
    'sync.now': () => engine.syncNow(),
    'sync.history': () => describeRuns(syncRuns),
    'sync.poison': () => describePoison(candidates),
    'sync.retryPoison': () => {
      const mails = candidates.retryPoison()
      engine.syncNow().catch(onError)
      return mails
    },
  }
}
