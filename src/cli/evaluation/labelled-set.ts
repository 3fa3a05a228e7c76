import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Mail } from '#core/mail/mail.ts'
import { fromPlain } from '#core/mail/plain.ts'
import { parseRfc822 } from '#core/mail/rfc822.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { UsageError } from '../command.ts'
import { type LabelledMail, labelledMail, readForms } from '../labelled-mail.ts'

/** A mail to be judged, with the truth. `ordinary` mail has nothing to do with jobs; all other mail counts as job mail or near to it. */
export type LabelledCase = { form: string; ordinary: boolean; truth: LabelledMail; read: () => Promise<Mail> }

/** The files of the public development set: labelled rows, and raw messages that are not about jobs. */
const ROWS = 'mail.jsonl'
const OTHERS = 'other.jsonl'

const sourcedMail = labelledMail.extend({ source: z.string() })
const otherMessage = z.object({ file: z.string(), kind: z.string(), type: z.literal('not_job') })

/**
 * Reads labelled sets: a .jsonl file, a folder of them (a file is a form), or the folder of the development set (a source is a form).
 *
 * @throws UsageError for a path that is missing, empty or not of the form
 */
export async function readSets(paths: string[]): Promise<LabelledCase[]> {
  const cases: LabelledCase[] = []
  for (const path of paths) cases.push(...(await readSet(path)))
  if (cases.length === 0) throw new UsageError(`${paths.join(', ')}: holds no labelled mail.`)
  return cases
}

async function readSet(path: string): Promise<LabelledCase[]> {
  if (!existsSync(path)) throw new UsageError(`${path}: not found.`)
  try {
    const isDevelopmentSet = statSync(path).isDirectory() && existsSync(join(path, ROWS)) && existsSync(join(path, OTHERS))
    return isDevelopmentSet ? [...(await sourcedRows(path)), ...(await otherMessages(path))] : await formRows(path)
  } catch (error) {
    throw new UsageError(`${path}: not a labelled set: ${AppError.from(error).message} ${error instanceof Error ? error.message : ''}`)
  }
}

async function formRows(path: string): Promise<LabelledCase[]> {
  const forms = await readForms(path)
  return forms.flatMap(({ name, mails }) => mails.map((truth) => rowCase(name, truth)))
}

async function sourcedRows(folder: string): Promise<LabelledCase[]> {
  const rows = (await linesOf(join(folder, ROWS))).map((line) => sourcedMail.parse(JSON.parse(line)))
  return rows.map((row) => rowCase(row.source, row))
}

async function otherMessages(folder: string): Promise<LabelledCase[]> {
  const rows = (await linesOf(join(folder, OTHERS))).map((line) => otherMessage.parse(JSON.parse(line)))
  return rows.map(({ file, kind, type }) => {
    const id = basename(file)
    return { form: kind, ordinary: true, truth: unknownMail(id, type), read: async () => parseRfc822(id, await readFile(join(folder, file))) }
  })
}

const rowCase = (form: string, truth: LabelledMail): LabelledCase => ({ form, ordinary: false, truth, read: async () => fromPlain(truth) })

const unknownMail = (id: string, type: 'not_job') =>
  labelledMail.parse({ id, from: null, subject: null, body: null, date: null, type, factsRead: false, company: null, title: null })

async function linesOf(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
}
