import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { detection } from '#shared/domain/detection.ts'

const COMMAND = resolve(import.meta.dirname, '../../../src/cli/detect.ts')

/** A line of the output, as outside programs rely on it. */
const line = z.strictObject({
  id: z.union([z.string(), z.number()]),
  verdict: detection.shape.verdict,
  type: detection.shape.type,
  confidence: detection.shape.confidence,
  company: z.string().nullable(),
  title: z.string().nullable(),
  location: z.string().nullable(),
  interview: detection.shape.fields.shape.interview,
  recruiter: z.string().nullable(),
  requisitionId: z.string().nullable(),
  deadline: detection.shape.fields.shape.deadline,
  salary: z.string().nullable(),
  decidedBy: detection.shape.decidedBy,
  evidence: detection.shape.evidence,
  ms: z.number().nonnegative(),
  error: z.string().optional(),
})

const REJECTION =
  'Thank you for applying to the Data Engineer position at Northwind Traders. Unfortunately, we have decided to move forward with other candidates.'
const INVITATION = [
  'From: Jo Park <jo@northwind.example>',
  'Subject: Interview: Data Engineer at Northwind Traders',
  'Date: Mon, 6 May 2024 10:00:00 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hi Ada, we would like to invite you to an interview for the Data Engineer position at Northwind Traders.',
  '--b',
  'Content-Type: text/calendar; method=REQUEST',
  '',
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20240513T140000',
  'DTEND;TZID=Europe/Berlin:20240513T144500',
  'SUMMARY:Interview with Northwind Traders',
  'END:VEVENT',
  'END:VCALENDAR',
  '--b--',
  '',
].join('\n')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'detect-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

function rows(...values: unknown[]): string {
  return values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('')
}

function row(id: unknown, body: unknown = REJECTION): Record<string, unknown> {
  return { id, from: null, subject: null, body, date: null }
}

function mbox(...messages: string[]): string {
  return messages.map((message) => `From jo@northwind.example Mon May  6 10:00:00 2024\n${message.replace(/^(>*From )/gm, '>$1')}\n`).join('')
}

type Outcome = { status: number | null; lines: z.infer<typeof line>[]; stdout: string; stderr: string }

/** Runs the command as a person does, from the folder of the test. */
function detect(...args: string[]): Promise<Outcome> {
  const { npm_lifecycle_event: _, ...env } = process.env
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, env })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output.stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output.stderr += chunk
  })
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('close', (status) => done({ status, ...output, lines: parsed(output.stdout) }))
  })
}

function parsed(text: string): z.infer<typeof line>[] {
  return text
    .split('\n')
    .filter((one) => one.startsWith('{'))
    .map((one) => line.parse(JSON.parse(one)))
}

describe('inputs', () => {
  test('rows, messages and mailboxes give a line each, in the order given', async () => {
    const jsonl = write('order/rows.jsonl', rows(row('r1'), row(7, null), '', row('r3', '<p>Hi</p>')))
    const eml = write('order/invitation.EML', INVITATION)
    const box = write('order/box.mbox', mbox(`Subject: One\n\n${REJECTION}\nFrom here on, all the best.\n`, INVITATION))
    const { status, lines, stderr } = await detect(box, jsonl, eml)
    expect(lines.map(({ id }) => id)).toEqual(['box.mbox#1', 'box.mbox#2', 'r1', 7, 'r3', 'invitation.EML'])
    expect(lines.some(({ error }) => error !== undefined)).toBe(false)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test('are judged by the rules; the interview comes from the calendar', async () => {
    const { lines } = await detect(write('judged/rows.jsonl', rows(row('r1'))), write('judged/invitation.eml', INVITATION))
    expect(lines[0]).toMatchObject({
      verdict: 'job',
      type: 'rejection',
      company: 'Northwind Traders',
      title: 'Data Engineer',
      interview: null,
      decidedBy: 'rules',
    })
    expect(lines[1]).toMatchObject({
      verdict: 'job',
      type: 'interview_invitation',
      interview: { start: '2024-05-13T14:00', end: '2024-05-13T14:45', timeZone: 'Europe/Berlin' },
    })
    expect(lines[0]?.evidence.find(({ field }) => field === 'type')?.quote).toContain('other candidates')
  })

  test('of a folder are found below it too, sorted by path; other files are passed over', async () => {
    for (const name of ['b.eml', 'a/z.eml', 'a/c/y.eml', 'B.eml']) write(join('tree', name), INVITATION)
    write('tree/a/rows.jsonl', rows(row('r1'), row('r2')))
    write('tree/a/notes.txt', 'nothing')
    const { status, lines } = await detect('tree')
    expect(lines.map(({ id }) => id)).toEqual(['B.eml', 'y.eml', 'r1', 'r2', 'z.eml', 'b.eml'])
    expect(status).toBe(0)
  })

  test('a row may hold line separators of Unicode and end without a line feed', async () => {
    const { lines, status } = await detect(
      write(
        'separators.jsonl',
        rows(row('r1', `${REJECTION}\u2028Bye`), row('r2'))
          .trimEnd()
          .replaceAll('\n', '\r\n'),
      ),
    )
    expect(lines.map(({ id, error }) => [id, error])).toEqual([
      ['r1', undefined],
      ['r2', undefined],
    ])
    expect(status).toBe(0)
  })

  test('a file may begin with a byte order mark, and a date of another form is no date', async () => {
    const dates = [1_715_000_000, '2024-13-45', { day: 6 }, '6 May 2024']
    const { lines, status, stderr } = await detect(
      write(
        'marked.jsonl',
        `\uFEFF${dates.map((date, index) => `${JSON.stringify({ id: `r${index}`, from: null, subject: null, body: REJECTION, date })}\n`).join('')}`,
      ),
    )
    expect(stderr).toBe('')
    expect(lines.map(({ id, verdict }) => [id, verdict])).toEqual(dates.map((_, index) => [`r${index}`, 'job']))
    expect(status).toBe(0)
  })

  test('a mailbox larger than the reader takes at once keeps its count', async () => {
    const messages = Array.from({ length: 300 }, (_, index) => `Subject: ${index}\n\n${'Words of a letter.\n'.repeat(40)}`)
    const { lines } = await detect(write('large.mbox', mbox(...messages)))
    expect(lines.map(({ id }) => id)).toEqual(messages.map((_, index) => `large.mbox#${index + 1}`))
  })
})

describe('broken inputs', () => {
  test('give a line each, are named, and make the exit status 1', async () => {
    const jsonl = write('broken/rows.jsonl', rows('{"id": "cut', row('r2', 5), { from: null }, '[]', row(null), row('r6')))
    const files = [
      jsonl,
      write('broken/picture.eml', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
      write('broken/empty.eml', ''),
      write('broken/text.mbox', 'no mailbox\n'),
    ]
    const { status, lines, stderr } = await detect(...files)
    expect(lines.map(({ id }) => id)).toEqual([
      'rows.jsonl#1',
      'r2',
      'rows.jsonl#3',
      'rows.jsonl#4',
      'rows.jsonl#5',
      'r6',
      'picture.eml',
      'empty.eml',
      'text.mbox#1',
    ])
    const [readable, unreadable] = [lines.filter(({ error }) => error === undefined), lines.filter(({ error }) => error !== undefined)]
    expect(readable.map(({ id }) => id)).toEqual(['r6'])
    for (const one of unreadable) {
      expect(one).toMatchObject({ verdict: 'unsure', type: 'status_update', confidence: 0, company: null, title: null, interview: null, evidence: [] })
    }
    expect(stderr.trim().split('\n')).toHaveLength(unreadable.length)
    expect(stderr).toContain(`${jsonl}#1: The line is not JSON.`)
    expect(stderr).toContain('picture.eml: This is not a mail message.')
    expect(stderr).not.toContain('"cut')
    expect(status).toBe(1)
  })

  test('an empty mailbox holds no mail', async () => {
    expect(await detect(write('empty.mbox', ''))).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })
})

describe('--out', () => {
  test('writes the lines to a file that appears when it is complete', async () => {
    const { status, stdout } = await detect(write('out/rows.jsonl', rows(row('r1'), row('r2'))), '--out', 'out/found.jsonl')
    expect([status, stdout]).toEqual([0, ''])
    expect(parsed(readFileSync(join(folder, 'out/found.jsonl'), 'utf8')).map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['found.jsonl', 'rows.jsonl'])
  })

  test('never replaces an input', async () => {
    const file = write('same.jsonl', rows(row('r1')))
    expect((await detect(file, '--out', file)).status).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe(rows(row('r1')))
  })
})

describe('a wrong call', () => {
  test.each([
    [[], 'No input given.'],
    [['missing.eml'], 'missing.eml: cannot be opened (ENOENT).'],
    [['notes.txt'], 'not a .jsonl, .eml or .mbox file'],
    [['nothing'], 'the folder holds no .jsonl, .eml or .mbox file'],
    [['right.jsonl', '--speed', 'high'], "Unknown option '--speed'"],
    [['right.jsonl', '--out', 'no/such/folder.jsonl'], 'The output cannot be written'],
    [['right.jsonl', '--model', 'missing.gguf'], 'missing.gguf: '],
  ])('%j says what is wrong and how to call, with exit status 2', async (args, message) => {
    write('notes.txt', 'x')
    write('nothing/notes.txt', 'x')
    write('right.jsonl', rows(row('r1')))
    const { status, stdout, stderr } = await detect(...args)
    expect(stderr).toContain(message)
    expect(stderr).toContain('npm run detect -- INPUT')
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  test('--help is none', async () => {
    expect(await detect('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--model'), stderr: '' })
  })
})

/** Clear mails, and mails of which rules and classifier are less sure than six in ten. */
const CLEAR = [REJECTION, 'Your invoice 4711 is attached. The amount of 20 euros is due on Friday. Thank you for shopping with us.']
const DOUBTFUL = ['Your application needs attention.', 'Ada, about the position: please see the attachment.', 'Hi Ada, we should talk about your contract.']
/** Less than a model needs for a mail, more than all the rest does. */
const ASKED_MS = 60

const model = process.env.TRACKMYROLES_TEST_MODEL ?? ''

describe('--model', () => {
  test('none asks no model', async () => {
    expect((await detect(write('none.jsonl', rows(row('r1'))), '--model', 'none')).lines[0]?.decidedBy).toBe('rules')
  })

  test('is asked what rules and classifier are not sure of, and nothing else', async () => {
    const file = write('model.jsonl', rows(...[...CLEAR, ...DOUBTFUL].map((body, at) => row(`${at}`, body))))
    const [without, withModel] = [await detect(file), await detect(file, '--model', model)]
    expect(withModel.status).toBe(0)
    const doubtful = without.lines.filter(({ verdict, confidence }) => verdict === 'unsure' || confidence < 0.6).map(({ id }) => id)
    expect(doubtful.length).toBeGreaterThan(0)
    expect(withModel.lines.filter(({ ms }) => ms > ASKED_MS).map(({ id }) => id)).toEqual(expect.arrayContaining(doubtful))
    const clear = (lines: Outcome['lines']) => lines.filter(({ id }) => !doubtful.includes(id)).map((one) => ({ ...one, ms: 0 }))
    expect(clear(withModel.lines)).toEqual(clear(without.lines))
  })
})
