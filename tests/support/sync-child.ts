// One sync in a process of its own, for tests that kill it. Reads where Gmail and the database are from its argument. Says `.` before
// and after everything that it stores, so that a kill can be aimed, and `done` when the state is idle.
import { z } from 'zod'
import { openDatabase } from '#main/db/database.ts'
import { migrationsFolder } from './database.ts'
import { realSync } from './real-sync.ts'

const task = z.object({
  file: z.string(),
  url: z.string(),
  client: z.object({ clientId: z.string(), clientSecret: z.string() }),
  address: z.string(),
  refreshToken: z.string(),
})
export type SyncTask = z.infer<typeof task>

const { file, ...google } = task.parse(JSON.parse(process.argv[2] ?? ''))
const db = openDatabase({ file, migrationsFolder, now: Date.now })
const sync = realSync(db, google, () => console.log('.'))
console.log('.')
const { state } = await sync.engine.syncNow()
if (state !== 'idle') console.error(sync.errors.slice(0, 3).join('; '))
console.log(state === 'idle' ? 'done' : state)
await sync.stop()
db.close()
