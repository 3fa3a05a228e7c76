import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { mboxReader } from 'mbox-reader'
import { z } from 'zod'
import type { Mail } from '#core/mail/mail.ts'
import { fromPlain } from '#core/mail/plain.ts'
import { parseRfc822 } from '#core/mail/rfc822.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { UsageError } from './command.ts'

/** One mail to be read. `place` names it for people; `read` rejects with an AppError for a broken one. */
export type Input = { id: string | number; place: string; read: () => Promise<Mail> }

const READERS: Record<string, (file: string) => AsyncIterable<Input>> = { '.jsonl': readRows, '.eml': readMessage, '.mbox': readMailbox }

/**
 * The mail files that the arguments name, in order; a folder stands for those in it and below, sorted by path.
 *
 * @throws UsageError for a path that is missing or holds no mail file
 */
export async function findFiles(paths: string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) files.push(...(await filesOf(path)))
  return files
}

/** Every mail of the files, one at a time, so that a mailbox of any size fits. */
export async function* readInputs(files: string[]): AsyncGenerator<Input> {
  for (const file of files) {
    const reader = READERS[kindOf(file)]
    if (reader === undefined) continue
    try {
      yield* reader(file)
    } catch (error) {
      yield broken(basename(file), file, `The file could not be read${codeOf(error)}.`)
    }
  }
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UsageError(`${path}: cannot be opened${codeOf(error)}.`)
  })
  if (!found.isDirectory()) {
    if (kindOf(path) in READERS) return [path]
    throw new UsageError(`${path}: not a .jsonl, .eml or .mbox file or a folder of them.`)
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory() && kindOf(entry.name) in READERS).map((entry) => join(entry.parentPath, entry.name))
  if (files.length === 0) throw new UsageError(`${path}: the folder holds no .jsonl, .eml or .mbox file.`)
  return files.sort()
}

function kindOf(file: string): string {
  return extname(file).toLowerCase()
}

async function* readMessage(file: string): AsyncGenerator<Input> {
  const id = basename(file)
  const bytes = await readFile(file)
  yield { id, place: file, read: () => parseRfc822(id, bytes) }
}

async function* readMailbox(file: string): AsyncGenerator<Input> {
  let number = 0
  for await (const { content } of mboxReader(createReadStream(file))) {
    number += 1
    const id = `${basename(file)}#${number}`
    yield { id, place: `${file}#${number}`, read: () => parseRfc822(id, content) }
  }
  if (number === 0 && (await stat(file)).size > 0) yield broken(`${basename(file)}#1`, file, 'This is not a mailbox file: no line begins with "From ".')
}

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
/** A date of any form is a row's own business: what is neither RFC 3339 nor 2822, a number among it, is no date. */
const date = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' ? value : null))
const rowId = z.union([z.string().min(1), z.number()])
const row = z.object({ id: rowId, from: text, subject: text, body: text, date })

async function* readRows(file: string): AsyncGenerator<Input> {
  let number = 0
  for await (const some of lines(file)) {
    for (const line of some) {
      number += 1
      if (line.trim() === '') continue
      yield readRow(line, `${basename(file)}#${number}`, `${file}#${number}`)
    }
  }
}

function readRow(line: string, place: string, fullPlace: string): Input {
  const value = parseJson(line)
  if (value === undefined) return broken(place, fullPlace, 'The line is not JSON.')
  const read = row.safeParse(value)
  if (read.success) return { id: read.data.id, place: fullPlace, read: async () => fromPlain({ ...read.data, id: String(read.data.id) }) }
  const known = z.object({ id: rowId }).safeParse(value)
  const wrong = read.error.issues.map(({ path }) => path.join('.') || 'the row').join(', ')
  return broken(known.success ? known.data.id : place, fullPlace, `Not a row {id, from, subject, body, date}; wrong: ${wrong}.`)
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined // the caller says so, without the line's content
  }
}

/** Lines, some at a time. They end at a line feed alone: node:readline also ends them at U+2028, which JSON may carry in a string. */
async function* lines(file: string): AsyncGenerator<string[]> {
  let rest: string | null = null
  for await (const chunk of createReadStream(file, 'utf8')) {
    // editors and shells of Windows begin a file with a byte order mark, which JSON does not know (RFC 8259, 8.1)
    const parts: string[] = (rest === null ? String(chunk).replace(/^\uFEFF/, '') : `${rest}${chunk}`).split('\n')
    rest = parts.pop() ?? ''
    yield parts
  }
  if (rest) yield [rest]
}

function broken(id: string | number, place: string, message: string): Input {
  const error = new AppError('invalid_input', message, { hint: 'Check the file.' })
  return { id, place, read: () => Promise.reject(error) }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
}
