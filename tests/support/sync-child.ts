// One sync in a process of its own, for tests that kill it. Reads where Gmail and the database are from its argument. Says `.` before
// and after everything that it stores, so that a kill can be aimed, and `done` when the state is idle.
import { openDatabase } from '#main/db/database.ts'
import { migrationsFolder } from './database.ts'
import { realSync } from './real-sync.ts'
import { syncTask } from './sync-task.ts'

const { file, deadly, ...google } = syncTask.parse(JSON.parse(process.argv[2] ?? ''))
const db = openDatabase({ file, migrationsFolder, now: Date.now })
const sync = realSync(
  db,
  google,
  () => console.log('.'),
  (gmailId) => gmailId === deadly && process.kill(process.pid, 'SIGKILL'),
)
console.log('.')
const { state } = await sync.engine.syncNow()
if (state !== 'idle') console.error(sync.errors.slice(0, 3).join('; '))
console.log(state === 'idle' ? 'done' : state)
await sync.stop()
db.close()
