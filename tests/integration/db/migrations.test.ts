import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '#main/db/database.ts'
import { candidates, findingTexts } from '#main/db/schema.ts'
import { AppError, type ErrorCode } from '#shared/ipc/errors.ts'
import { DAY, migrationsFolder, NOW, temporaryFolder } from '#tests/support/database.ts'
import { populate, TABLES } from './populate.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder, 'trackmyroles.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (migrations = migrationsFolder, now = NOW) => openDatabase({ file, migrationsFolder: migrations, now: () => now })

/** A database of this version with rows in every table. */
function populated(): void {
  const db = open()
  populate(db)
  db.close()
}

/** This version's migrations with one more. */
function withMigration(statements: string): string {
  const next = join(folder, 'next-migrations')
  rmSync(next, { recursive: true, force: true })
  cpSync(migrationsFolder, next, { recursive: true })
  const journalFile = join(next, 'meta', '_journal.json')
  const journal = JSON.parse(readFileSync(journalFile, 'utf8'))
  const last = journal.entries.at(-1)
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_next' })
  writeFileSync(journalFile, JSON.stringify(journal))
  writeFileSync(join(next, '9999_next.sql'), statements)
  return next
}

function rows(of = file): Record<string, unknown[]> {
  const db = new Sqlite(of, { readonly: true })
  const all = Object.fromEntries(TABLES.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1`).all()]))
  db.close()
  return all
}

const backups = () => readdirSync(folder).filter((name) => name.includes('backup'))

function failure(run: () => unknown): AppError {
  try {
    run()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('It did not fail.')
}

/** What drizzle-kit writes when a column of `findings` changes: the table is built anew. */
const REBUILD = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_findings\` (
  id integer PRIMARY KEY AUTOINCREMENT NOT NULL, account_id integer NOT NULL, gmail_id text NOT NULL, thread_id text NOT NULL, sender_name text,
  sender_address text, subject text, date integer NOT NULL, state text NOT NULL, verdict text NOT NULL, type text NOT NULL, confidence real,
  decided_by text NOT NULL, reason text NOT NULL, fields text NOT NULL, evidence text NOT NULL, language text DEFAULT 'en' NOT NULL,
  FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE cascade
);--> statement-breakpoint
INSERT INTO \`__new_findings\` SELECT *, 'en' FROM \`findings\`;--> statement-breakpoint
DROP TABLE \`findings\`;--> statement-breakpoint
ALTER TABLE \`__new_findings\` RENAME TO \`findings\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;`

test('a new database has every table, checks its references, and needs no backup', () => {
  const db = open()
  expect(() => db.orm.insert(candidates).values({ accountId: 99, gmailId: 'a', threadId: 'b', outcome: 'queued' }).run()).toThrow('FOREIGN KEY')
  db.close()
  expect(Object.keys(rows()).length).toBe(TABLES.length)
  expect(backups()).toEqual([])
})

test('the database and its backup are for this user alone', { skip: process.platform === 'win32' }, () => {
  populated()
  open(withMigration('ALTER TABLE findings ADD COLUMN note text;')).close()
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith('trackmyroles.db'))) {
    expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
  }
})

describe('migrating a populated database', () => {
  test('rebuilds a table without losing the rows that refer to it', () => {
    populated()
    const before = rows()
    expect(TABLES.filter((table) => before[table]?.length === 0)).toEqual([])
    open(withMigration(REBUILD)).close()
    const after = rows()
    for (const table of TABLES.filter((name) => name !== 'findings')) expect(after[table], table).toEqual(before[table])
    expect(after.findings).toEqual(before.findings?.map((row) => (typeof row === 'object' ? { ...row, language: 'en' } : row)))
  })

  test('still checks references afterwards', () => {
    populated()
    const db = open(withMigration(REBUILD))
    expect(() =>
      db.orm
        .insert(findingTexts)
        .values({ findingId: 999, sealed: Buffer.of(0), keptAt: NOW })
        .run(),
    ).toThrow('FOREIGN KEY')
    db.close()
  })

  test('leaves one backup of the state before, which the next migration replaces', () => {
    populated()
    const before = rows()
    open(withMigration('ALTER TABLE findings ADD COLUMN note text;')).close()
    expect(backups()).toEqual([`${basename(file)}.backup-${NOW}`])
    expect(rows(join(folder, backups()[0] ?? ''))).toEqual(before)
    rmSync(file)
    populated()
    writeFileSync(`${file}.backup-${NOW + 1}.part`, 'what a killed app left')
    open(withMigration('ALTER TABLE findings ADD COLUMN note text;'), NOW + DAY).close()
    expect(backups()).toEqual([`${basename(file)}.backup-${NOW + DAY}`])
  })

  test('makes no backup when there is nothing to migrate', () => {
    populated()
    open().close()
    expect(backups()).toEqual([])
  })
})

describe('a migration that fails leaves the database as it was', () => {
  test.each<[string, string, ErrorCode]>([
    ['an error after other statements', `${REBUILD}--> statement-breakpoint\nINSERT INTO nowhere VALUES (1);`, 'internal'],
    ['rows left that refer to nothing', 'DELETE FROM findings;', 'internal'],
    [
      'a full disk',
      `PRAGMA max_page_count = 1;--> statement-breakpoint
CREATE TABLE large (content blob);--> statement-breakpoint
INSERT INTO large VALUES (zeroblob(10000000));`,
      'disk_full',
    ],
  ])('%s', (_, statements, code) => {
    populated()
    const before = rows()
    expect(failure(() => open(withMigration(statements))).code).toBe(code)
    expect(rows()).toEqual(before)
    open().close()
    expect(rows()).toEqual(before)
  })
})

test('a database of a newer version is refused and not touched', () => {
  populated()
  open(withMigration(REBUILD)).close()
  const before = readFileSync(file)
  const error = failure(() => open())
  expect(error).toMatchObject({ code: 'database_newer', hint: 'Install the newest version. Nothing was changed.' })
  expect(readFileSync(file).equals(before)).toBe(true)
})

describe('a damaged file is refused and not touched', () => {
  test.each<[string, () => void]>([
    ['no database at all', () => writeFileSync(file, 'This was a database once. '.repeat(400))],
    ['cut off', () => truncateSync(file, 30_000)],
    ['overwritten in the middle', () => overwrite(0.3)],
    ['of another program', () => new Sqlite(file).exec('DROP TABLE IF EXISTS __drizzle_migrations').close()],
  ])('%s', (_, damage) => {
    populated()
    damage()
    const before = readFileSync(file)
    const error = failure(() => open())
    expect(error.code).toBe('database_damaged')
    expect(error.hint).toContain('trackmyroles.db')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('an empty file is a new database', () => {
    writeFileSync(file, '')
    open().close()
    expect(rows().findings).toEqual([])
  })

  function overwrite(at: number): void {
    const content = readFileSync(file)
    content.fill(0xa5, Math.floor(content.length * at), Math.floor(content.length * at) + 20_000)
    writeFileSync(file, content)
  }
})
