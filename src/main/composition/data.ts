import { join } from 'node:path'
import { app } from 'electron'
import { accountsRepository } from '../db/accounts.ts'
import { openDatabase } from '../db/database.ts'
import { retention } from '../db/retention.ts'
import { settingsRepository } from '../db/settings.ts'
import { systemClock } from '../time/clock.ts'
import { DAY_MS } from '../time/units.ts'

export type Data = ReturnType<typeof openData>

/** Opens the database of the data folder; what has had its time is removed now and once a day. */
export function openData() {
  const db = openDatabase({
    file: join(app.getPath('userData'), 'trackmyroles.db'),
    migrationsFolder: join(app.getAppPath(), 'drizzle'),
    now: systemClock,
  })
  const kept = retention(db)
  const expire = () => kept.expire(systemClock())
  expire()
  const daily = setInterval(expire, DAY_MS)
  return {
    db,
    accounts: accountsRepository(db),
    settings: settingsRepository(db),
    kept,
    close() {
      clearInterval(daily)
      db.close()
    },
  }
}
