// The sync engine in a process of its own, one sync after the other until it is killed. Says `.` before and after everything that it
// stores, and the state in which each sync ended. Ends by itself only when the account has to be reconnected.
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { openDatabase } from '#main/db/database.ts'
import { migrationsFolder } from '../support/database.ts'
import { realSync } from '../support/real-sync.ts'
import { syncTask } from '../support/sync-task.ts'

const PAUSE_MS = 200

const soakTask = syncTask.extend({ diskFull: z.boolean() })
export type SoakTask = z.infer<typeof soakTask>

const { file, diskFull, ...google } = soakTask.parse(JSON.parse(process.argv[2] ?? ''))
const db = openDatabase({ file, migrationsFolder, now: Date.now })
if (diskFull) db.orm.run(sql`PRAGMA max_page_count = 1`) // SQLite takes the present size then
const sync = realSync(db, google, () => console.log('.'))
console.log('.')
for (;;) {
  const { state } = await sync.engine.syncNow()
  console.log(state)
  if (state === 'needs_reconnect') break
  await wait(PAUSE_MS)
}
await sync.stop()
db.close()
