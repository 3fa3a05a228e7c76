import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Database, openDatabase } from '#main/db/database.ts'

export const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url))

/** A fixed moment for tests, milliseconds since the epoch. */
export const NOW = Date.parse('2026-03-10T12:00:00Z')
export const DAY = 86_400_000

export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'trackmyroles-'))

/** A real database in a folder of its own. */
export function temporaryDatabase(now = () => NOW): { db: Database; folder: string; file: string } {
  const folder = temporaryFolder()
  const file = join(folder, 'trackmyroles.db')
  return { db: openDatabase({ file, migrationsFolder, now }), folder, file }
}

/** The files of a folder that contain a text, in UTF-8 or UTF-16. */
export function filesWith(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const content = readFileSync(file)
      return forms.some((form) => content.includes(form))
    })
}
