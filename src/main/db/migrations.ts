import type { Database as Sqlite } from 'better-sqlite3'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { AppError } from '#shared/ipc/errors.ts'
import { makeBackup } from './backups.ts'
import { damaged } from './errors.ts'

/** The table that drizzle's own tools use, so that they can be used on a database of the app. */
const TABLE = '__drizzle_migrations'

/**
 * Brings the database to the newest schema: all of it, or nothing.
 *
 * drizzle's `migrate()` is not used: it commits before the foreign keys can be checked, and inside its transaction `PRAGMA foreign_keys=OFF`
 * does nothing (https://www.sqlite.org/pragma.html#pragma_foreign_keys), so that a table rebuild deletes the rows that refer to the table.
 * Here they are off before the transaction, and checked inside it.
 * @param now milliseconds since the epoch, for the name of the backup
 * @throws AppError database_newer, database_damaged; any other error leaves the database as it was
 */
export function migrateDatabase(sqlite: Sqlite, options: { file: string; migrationsFolder: string; now: number }): void {
  const known = readMigrationFiles({ migrationsFolder: options.migrationsFolder })
  const applied = appliedMigrations(sqlite)
  const missing = missingMigrations(known, applied)
  if (missing.length === 0) return
  if (applied.length > 0) makeBackup(sqlite, options.file, options.now)
  sqlite.pragma('foreign_keys = OFF')
  try {
    sqlite.transaction(apply).immediate(sqlite, missing)
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
}

/** @returns the times that identify the migrations a database has seen, empty for a new one */
function appliedMigrations(sqlite: Sqlite): number[] {
  const tables = sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all()
  if (tables.includes(TABLE)) return sqlite.prepare(`SELECT created_at FROM ${TABLE}`).pluck().all().map(Number)
  if (tables.length > 0) throw damaged(new Error('The file is a database, but not one of TrackMyRoles.'))
  return []
}

function missingMigrations(known: MigrationMeta[], applied: number[]): MigrationMeta[] {
  const unknown = applied.filter((time) => !known.some((migration) => migration.folderMillis === time))
  if (unknown.length > 0) {
    throw new AppError('database_newer', 'Your data was saved by a newer version of TrackMyRoles.', {
      hint: 'Install the newest version. Nothing was changed.',
    })
  }
  return known.filter((migration) => !applied.includes(migration.folderMillis))
}

function apply(sqlite: Sqlite, migrations: MigrationMeta[]): void {
  sqlite.exec(`CREATE TABLE IF NOT EXISTS ${TABLE} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`)
  const record = sqlite.prepare(`INSERT INTO ${TABLE} (hash, created_at) VALUES (?, ?)`)
  for (const { sql, hash, folderMillis } of migrations) {
    for (const statement of sql) sqlite.exec(statement)
    record.run(hash, folderMillis)
  }
  const broken = sqlite.pragma('foreign_key_check')
  if (Array.isArray(broken) && broken.length > 0) throw new Error(`The migration left ${broken.length} rows that refer to nothing.`)
}
