import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { senderDirectory } from '#core/detection/directory.ts'
import { buildQueries } from '#main/gmail/query.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import { figureTables } from './evaluation/figure-tables.ts'
import { figuresOf } from './evaluation/figures.ts'
import { judgeAll } from './evaluation/judged.ts'
import { readSets } from './evaluation/labelled-set.ts'
import { reachTable } from './evaluation/reach.ts'
import { reportPage } from './evaluation/report-page.ts'
import { plainTable } from './evaluation/table.ts'
import { UsageError } from './inputs.ts'
import { createJudge } from './judge.ts'

const USAGE = `npm run eval [-- --set FILE|DIR] [--model none|FILE] [--report FILE]

Measures detection on labelled mail, prints the figures and writes a report of the failures.

--set     a .jsonl file of labelled mail, a folder of them, or the folder of the public development set;
          without it the project's own corpus
--model   a GGUF file that decides what the rules leave open; none (the default) asks no model
--report  where the HTML report goes; without it a new file in the system's folder for temporary files.
          The report shows mail: keep it where the set is kept.`

const CORPUS = ['tests/corpus/mails', 'tests/corpus/independent']
const FLATTERS = `The shipped weights were trained on tests/corpus/mails, so types and false alarms look better here than on other mail.
\`npm run train\` measures them on forms left out; tests/corpus/independent (ats-forms, own-voices) was not trained on.`

/** `set` is null for the project's own corpus. */
type Options = { set: string | null; model: string | null; report: string | null }

/** npm runs scripts in the project's folder; INIT_CWD is where the person stands. */
const HERE = (process.env.npm_lifecycle_event === 'eval' ? process.env.INIT_CWD : undefined) ?? process.cwd()
const PROJECT = resolve(import.meta.dirname, '../..')

function readOptions(): Options {
  const { set, model, report, help } = parseOptions()
  if (help) {
    console.log(USAGE)
    process.exit(0)
  }
  return {
    set: set === undefined ? null : resolve(HERE, set),
    model: model === undefined || model === 'none' ? null : resolve(HERE, model),
    report: report === undefined ? null : resolve(HERE, report),
  }
}

function parseOptions() {
  const options = { set: { type: 'string' }, model: { type: 'string' }, report: { type: 'string' }, help: { type: 'boolean' } } as const
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options are wrong.')
  }
}

async function main(): Promise<void> {
  const { set, model, report } = readOptions()
  const cases = await readSets(set === null ? CORPUS.map((folder) => join(PROJECT, folder)) : [set])
  const judge = await createJudge(model)
  try {
    const { judged, wallClock } = await judgeAll(cases, judge)
    const tables = [...figureTables(figuresOf(judged, wallClock)), reachTable(judged, queries())]
    console.log(`${tables.map(plainTable).join('\n\n')}\n`)
    if (set === null) console.log(`${FLATTERS}\n`)
    const page = reportPage(`Detection of ${judged.length} labelled mails`, tables, judged)
    console.log(`Failures: ${await writeReport(page, report)}`)
  } finally {
    await judge.dispose()
  }
}

/** As the sync asks them; when mail was received does not count here. */
const queries = () => buildQueries(senderDirectory.parse(senders), { afterSeconds: 1_000_000_000 })

/** A folder of its own, which mkdtemp makes readable for this person alone. */
async function writeReport(page: string, file: string | null): Promise<string> {
  const target = file ?? join(await mkdtemp(join(tmpdir(), 'trackmyroles-eval-')), 'report.html')
  await writeFile(target, page).catch((error: Error) => {
    throw new UsageError(`The report cannot be written: ${error.message}.`)
  })
  return target
}

try {
  await main()
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`)
  else console.error(error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
