import type { SyncEngine } from '../sync/engine.ts'
import type { Handlers } from './router.ts'

export function syncHandlers(engine: SyncEngine): Handlers<'sync'> {
  return { 'sync.state': () => engine.state(), 'sync.now': () => engine.syncNow() }
}
