import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const COMMAND = resolve(import.meta.dirname, '../../../src/cli/eval.ts')

const REJECTION = {
  id: 'r-1',
  from: null,
  subject: null,
  body: 'Thank you for applying to the Data Engineer position at Northwind Traders. Unfortunately, we have decided to move forward with other candidates.',
  date: null,
  type: 'rejection',
  factsRead: true,
  company: 'Northwind Traders',
  title: 'Data Engineer',
}
const SHOP = { ...REJECTION, id: 's-1', body: 'Your parcel is on its way.', type: 'not_job', factsRead: false, company: null, title: null }

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, ...rows: unknown[]): string {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, rows.map((row) => (typeof row === 'string' ? row : `${JSON.stringify(row)}\n`)).join(''))
  return file
}

function evaluate(...args: string[]) {
  const report = join(folder, 'report.html')
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, '--report', report, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr, report }
}

test('figures of a labelled file, and a report of what failed', () => {
  const mistaken = { ...REJECTION, id: 'r-2', title: 'Nurse' }
  const { status, stdout, report } = evaluate('--set', write('one/rejections.jsonl', REJECTION, mistaken, SHOP))
  expect(status).toBe(0)
  expect(stdout).toMatch(/^3 mails$/m)
  expect(stdout).toMatch(/^job mail found +100\.0 +2\/2$/m)
  expect(stdout).toMatch(/^false alarms, near job mail +0\.0 +0\/1$/m)
  expect(stdout).toMatch(/^title +2 +50\.0 +1 +0 +0\/0$/m)
  expect(stdout).toMatch(/^rejections +3 +100\.0 /m)
  expect(stdout).toMatch(/^job mail +100\.0 +2\/2$/m)
  expect(stdout).toContain(`Failures: ${report}`)
  const page = readFileSync(report, 'utf8')
  expect(page).toContain('1 of 3 mails with a failure')
  expect(page).toContain('<article class="title-wrong">')
})

test('the files of a folder are forms', () => {
  write('forms/ats/workday.jsonl', REJECTION)
  write('forms/shops.jsonl', SHOP)
  expect(evaluate('--set', join(folder, 'forms')).stdout).toMatch(/^workday +1 [\s\S]*^shops +1 |^shops +1 [\s\S]*^workday +1 /m)
})

test('the development set: a source is a form, messages beside it are ordinary mail', () => {
  write('dev/mail.jsonl', { ...REJECTION, source: 'letters' })
  write('dev/other.jsonl', { file: 'other/list.eml', kind: 'ham', type: 'not_job' })
  write('dev/other/list.eml', 'From: list@list.example\r\nSubject: Patch 3\r\n\r\nThe patch is applied.\r\n')
  const { stdout } = evaluate('--set', join(folder, 'dev'))
  expect(stdout).toMatch(/^letters +1 +100\.0 /m)
  expect(stdout).toMatch(/^ham +1 +100\.0 +– +0\/1 /m)
  expect(stdout).toMatch(/^false alarms, ordinary mail +0\.0 +0\/1$/m)
})

test.each([
  ['a missing path', () => join(folder, 'nowhere'), 'not found'],
  ['an empty file', () => write('empty.jsonl'), 'holds no labelled mail'],
  ['a row without its truth', () => write('plain.jsonl', { id: '1', body: 'text' }), 'not a labelled set'],
  ['a line that is not JSON', () => write('broken.jsonl', 'no json\n'), 'not a labelled set'],
])('%s ends with status 2 and says why', (_name, path, message) => {
  const { status, stderr } = evaluate('--set', path())
  expect(status).toBe(2)
  expect(stderr).toContain(message)
  expect(stderr).toContain('npm run eval')
})

test('--help says how to call it', () => {
  expect(evaluate('--help')).toMatchObject({ status: 0 })
})
