import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { AppError } from '#shared/ipc/errors.ts'
import type { Clock } from '../time/clock.ts'
import { removeBackups } from './backups.ts'
import { damaged, databaseError, withDatabaseErrors } from './errors.ts'
import { migrateDatabase } from './migrations.ts'
import * as schema from './schema.ts'

type Orm = BetterSQLite3Database<typeof schema>

export type Database = {
  orm: Orm
  /** All of `run` or nothing; inside another transaction it joins that one. `run` must not wait for anything. */
  transaction<T>(run: () => T): T
  /** Empties the write-ahead log, where deleted content would live on. Call it after content was deleted. */
  purge(): void
  /** Rebuilds the file without its free pages. Not inside a transaction. */
  vacuum(): void
  /** Removes backups made before a time (milliseconds since the epoch), or all. */
  removeBackups(madeBefore?: number): void
  close(): void
}

/**
 * Opens the database, creating or migrating it.
 * @param options.file its path; the folder is created
 * @param options.migrationsFolder the `drizzle` folder of this version of the app
 * @throws AppError database_newer, database_damaged, disk_full
 */
export function openDatabase(options: { file: string; migrationsFolder: string; now: Clock }): Database {
  const { file, migrationsFolder, now } = options
  const sqlite = openFile(file)
  try {
    configure(sqlite)
    checkIntegrity(sqlite)
    migrateDatabase(sqlite, { file, migrationsFolder, now: now() })
  } catch (error) {
    sqlite.close()
    throw startError(error)
  }
  const transact = transactions(sqlite)
  return {
    orm: drizzle(sqlite, { schema }),
    transaction: (run) => withDatabaseErrors(() => transact(run)),
    purge: () => withDatabaseErrors(() => void sqlite.pragma('wal_checkpoint(TRUNCATE)')),
    vacuum: () => withDatabaseErrors(() => void sqlite.exec('VACUUM')),
    removeBackups: (madeBefore) => removeBackups(file, madeBefore),
    close: () => void sqlite.close(),
  }
}

/** As better-sqlite3's own, but for its savepoints: a mail that is recorded passes five repositories, each with a transaction of its own. */
function transactions(sqlite: Sqlite.Database): <T>(run: () => T) => T {
  const [begin, commit, rollback] = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'].map((source) => sqlite.prepare(source))
  return (run) => {
    if (sqlite.inTransaction) return run()
    begin?.run()
    try {
      const result = run()
      commit?.run()
      return result
    } catch (error) {
      if (sqlite.inTransaction) rollback?.run() // a full disk has rolled it back by itself
      throw error
    }
  }
}

function openFile(file: string): Sqlite.Database {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const sqlite = new Sqlite(file)
    chmodSync(file, 0o600) // other people of this computer have no business in it; SQLite gives its log the same mode
    return sqlite
  } catch (error) {
    throw startError(error)
  }
}

function configure(sqlite: Sqlite.Database): void {
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = NORMAL') // safe against a killed app; a power cut can lose the last moments, never more
  sqlite.pragma('secure_delete = ON') // deleted content is overwritten, not only forgotten
  sqlite.pragma('temp_store = MEMORY') // no content in temporary files
  sqlite.pragma('cache_size = -4000') // kB: better-sqlite3 would take 16 MB, which a first sync fills without any gain
  sqlite.pragma('foreign_keys = ON')
}

function checkIntegrity(sqlite: Sqlite.Database): void {
  const result = sqlite.pragma('quick_check(1)', { simple: true })
  if (result !== 'ok') throw damaged(new Error(String(result)))
}

function startError(error: unknown): AppError {
  const known = databaseError(error)
  if (known instanceof AppError) return known
  return new AppError('internal', 'Your data could not be opened.', {
    hint: 'Nothing was changed. Check that the data folder can be written to and that TrackMyRoles is not open twice, then start again.',
    cause: error,
  })
}
