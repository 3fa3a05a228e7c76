import { chmodSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Database as Sqlite } from 'better-sqlite3'

/** Backups hold the content of their time, so they are few and short-lived: one, for a week. */
export const BACKUP_DAYS = 7

/**
 * Copies the whole database beside itself; earlier backups go once the new one is complete.
 * VACUUM INTO reads one consistent state and leaves freed pages out.
 * @param now milliseconds since the epoch, part of the name
 */
export function makeBackup(sqlite: Sqlite, file: string, now: number): void {
  const backup = `${file}.backup-${now}`
  const unfinished = `${backup}.part`
  rmSync(unfinished, { force: true })
  try {
    sqlite.prepare('VACUUM INTO ?').run(unfinished)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  chmodSync(unfinished, 0o600)
  renameSync(unfinished, backup)
  removeBackups(file, now)
}

/**
 * Removes the backups of a database, and what an interrupted one left.
 * @param madeBefore milliseconds since the epoch; without it all are removed
 */
export function removeBackups(file: string, madeBefore = Number.POSITIVE_INFINITY): void {
  const prefix = `${basename(file)}.backup-`
  const old = readdirSync(dirname(file)).filter((name) => name.startsWith(prefix) && Number.parseInt(name.slice(prefix.length), 10) < madeBefore)
  for (const name of old) rmSync(join(dirname(file), name), { force: true })
}
