import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { MAIL_TYPES } from '#shared/domain/mail-type.ts'

const words = z.string().min(1).nullable()
const label = z.enum([...MAIL_TYPES, 'not_job'])

/** A mail with the truth beside it, one JSON line; the keys of the truth are those of the public development set, and some more. */
export const labelledMail = z.object({
  id: z.string().min(1),
  from: z.string().nullable(),
  subject: z.string().nullable(),
  body: z.string().nullable(),
  /** RFC 3339 or 2822; null where unknown. */
  date: z.string().nullable(),
  /** The discussion list that carries it, as the List-Id header names it. */
  listId: z.string().min(1).optional(),
  type: label,
  /** Other answers that a careful reader would give too. */
  typeAlso: z.array(label).default([]),
  /** Whether company and title were looked for: null then means that the mail states none. */
  factsRead: z.boolean(),
  company: words,
  companyAlso: z.array(z.string()).default([]),
  title: words,
  titleAlso: z.array(z.string()).default([]),
  /** The words of the mail that the type rests on; null for mail that is no job mail. */
  evidence: words.optional(),
  location: words.optional(),
  requisitionId: words.optional(),
  recruiter: words.optional(),
  /** `YYYY-MM-DDTHH:mm` as the mail means it, and an IANA zone or an offset; null where the mail names none. */
  interviewStart: words.optional(),
  interviewZone: words.optional(),
  /** `YYYY-MM-DD`: the day until which the person has to act. */
  deadline: words.optional(),
  salary: words.optional(),
})
export type LabelledMail = z.infer<typeof labelledMail>

/** Labelled mails of one form: one application system, one kind of writer, one kind of negative. */
type Form = { name: string; mails: LabelledMail[] }

/**
 * Reads a labelled set: a .jsonl file is one form, a folder one form for each .jsonl file in it and below.
 *
 * @throws ZodError or SyntaxError for a row that is not of the form
 */
export async function readForms(path: string): Promise<Form[]> {
  const files = path.endsWith('.jsonl')
    ? [path]
    : (await readdir(path, { recursive: true })).filter((file) => file.endsWith('.jsonl')).map((file) => join(path, file))
  return Promise.all(files.sort().map(async (file) => ({ name: basename(file, '.jsonl'), mails: readRows(await readFile(file, 'utf8')) })))
}

function readRows(text: string): LabelledMail[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelledMail.parse(JSON.parse(line)))
}
