import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { senderDirectory } from '#core/detection/directory.ts'
import { buildQueries } from '#main/gmail/query.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import { pathFor, readArguments, runCommand, UsageError } from './command.ts'
import { figureTables } from './evaluation/figure-tables.ts'
import { figuresOf } from './evaluation/figures.ts'
import { judgeAll } from './evaluation/judged.ts'
import { readSets } from './evaluation/labelled-set.ts'
import { reachTable } from './evaluation/reach.ts'
import { reportPage } from './evaluation/report-page.ts'
import { plainTable } from './evaluation/table.ts'
import { createJudge, modelFile } from './judge.ts'

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

const OPTIONS = { set: { type: 'string' }, model: { type: 'string' }, report: { type: 'string' }, help: { type: 'boolean' } } as const
const PROJECT = resolve(import.meta.dirname, '../..')

const path = (given: string) => pathFor('eval', given)

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

await runCommand(USAGE, async () => {
  const { set, model, report, help } = readArguments({ options: OPTIONS }).values
  if (help) {
    console.log(USAGE)
    return 0
  }
  const cases = await readSets(set === undefined ? CORPUS.map((folder) => join(PROJECT, folder)) : [path(set)])
  const judge = await createJudge(modelFile(model, path))
  try {
    const { judged, wallClock } = await judgeAll(cases, judge)
    const tables = [...figureTables(figuresOf(judged, wallClock)), reachTable(judged, queries())]
    console.log(`${tables.map(plainTable).join('\n\n')}\n`)
    if (set === undefined) console.log(`${FLATTERS}\n`)
    const page = reportPage(`Detection of ${judged.length} labelled mails`, tables, judged)
    console.log(`Failures: ${await writeReport(page, report === undefined ? null : path(report))}`)
    return 0
  } finally {
    await judge.dispose()
  }
})
