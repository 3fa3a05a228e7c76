import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromPlain, type PlainRow } from '#core/mail/plain.ts'
import { htmlRows, plainRows } from './mail-rows.ts'
import type { Figure } from './report.ts'

const DETECT = fileURLToPath(new URL('../detect.ts', import.meta.url))

/** `npm run detect` over many mails by the wall clock of the whole run, start and output included; beside parsing the same mails in this process. */
export function benchDetectionRuns(): Figure[] {
  return [run('detect, plain mails of 1 kB', plainRows(10_000), 1_000), run('detect, HTML mails of 20 kB', htmlRows(1_500), 150)]
}

function run(name: string, rows: PlainRow[], aim: number): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'detection-bench-'))
  try {
    const input = join(folder, 'mails.jsonl')
    writeFileSync(input, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    const value = rate(rows.length, () => execFileSync(process.execPath, [DETECT, input, '--model', 'none', '--out', join(folder, 'found.jsonl')]))
    const baseline = rate(rows.length, () => rows.forEach(fromPlain))
    return { name, value, unit: 'mails/s', baseline, baselineName: 'parsing alone', aim }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Mails a second. */
function rate(mails: number, handle: () => void): number {
  const start = performance.now()
  handle()
  return (mails * 1_000) / (performance.now() - start)
}
