import { enableCompileCache } from 'node:module'
import { pathFor, readArguments, runCommand, UsageError } from './command.ts'
import type { Input } from './inputs.ts'
import type { Judge } from './judge.ts'
import { writeLines } from './output.ts'

// what Node makes of the files below is kept for the next run: 0.4 of the 1.05 seconds of processor time that a start took
enableCompileCache()
const { findFiles, readInputs } = await import('./inputs.ts')
const { createJudge, modelFile } = await import('./judge.ts')

const USAGE = `npm run detect -- INPUT… [--out FILE] [--model none|FILE]

Says what each mail means: one JSON line for every mail, in order.

INPUT    .jsonl ({id, from, subject, body, date}; any but id may be null), .eml, .mbox, or a folder of them
--out    write to FILE instead of the standard output
--model  a GGUF file that decides what the rules leave open; none (the default) asks no model

A mail that cannot be read gives a line with "error", verdict "unsure", type "status_update" (the type that changes
nothing) and confidence 0, and makes the exit status 1. A wrong call gives exit status 2.`

const OPTIONS = { out: { type: 'string' }, model: { type: 'string' }, help: { type: 'boolean' } } as const

const path = (given: string) => pathFor('detect', given)

class Run {
  /** Mails that could not be read or decided. */
  failures = 0
  readonly #judge: Judge

  constructor(judge: Judge) {
    this.#judge = judge
  }

  async *lines(files: string[]): AsyncGenerator<string> {
    for await (const input of readInputs(files)) yield `${JSON.stringify(await this.#line(input))}\n`
  }

  async #line(input: Input) {
    const { detection, error, ms } = await this.#judge.judge(input.read)
    if (error !== null) {
      this.failures += 1
      console.error(`${input.place}: ${error}`)
    }
    const { verdict, type, confidence, decidedBy, evidence } = detection
    return { id: input.id, verdict, type, confidence, ...detection.fields, decidedBy, evidence, ms, ...(error !== null && { error }) }
  }
}

await runCommand(USAGE, async () => {
  const { values, positionals } = readArguments({ allowPositionals: true, options: OPTIONS })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (positionals.length === 0) throw new UsageError('No input given.')
  const files = await findFiles(positionals.map(path))
  const out = values.out === undefined ? null : path(values.out)
  if (out !== null && files.includes(out)) throw new UsageError(`${out}: the output would replace an input.`)
  const judge = await createJudge(modelFile(values.model, path))
  try {
    const run = new Run(judge)
    await writeLines(run.lines(files), out)
    return run.failures > 0 ? 1 : 0
  } finally {
    await judge.dispose()
  }
})
