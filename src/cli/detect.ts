import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findFiles, type Input, readInputs, UsageError } from './inputs.ts'
import { createJudge, type Judge } from './judge.ts'
import { writeLines } from './output.ts'

const USAGE = `npm run detect -- INPUT… [--out FILE] [--model none|FILE]

Says what each mail means: one JSON line for every mail, in order.

INPUT    .jsonl ({id, from, subject, body, date}; any but id may be null), .eml, .mbox, or a folder of them
--out    write to FILE instead of the standard output
--model  a GGUF file that decides what the rules leave open; none (the default) asks no model

A mail that cannot be read gives a line with "error", verdict "unsure", type "status_update" (the type that changes
nothing) and confidence 0, and makes the exit status 1. A wrong call gives exit status 2.`

type Options = { inputs: string[]; out: string | null; model: string | null }

/** npm runs scripts in the project's folder; INIT_CWD is where the person stands. */
const HERE = (process.env.npm_lifecycle_event === 'detect' ? process.env.INIT_CWD : undefined) ?? process.cwd()

function readOptions(): Options {
  const { values, positionals } = parseOptions()
  if (values.help) {
    console.log(USAGE)
    process.exit(0)
  }
  if (positionals.length === 0) throw new UsageError('No input given.')
  return {
    inputs: positionals.map((path) => resolve(HERE, path)),
    out: values.out === undefined ? null : resolve(HERE, values.out),
    model: values.model === undefined || values.model === 'none' ? null : resolve(HERE, values.model),
  }
}

function parseOptions() {
  try {
    return parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, model: { type: 'string' }, help: { type: 'boolean' } } })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options are wrong.')
  }
}

class Run {
  /** Mails that could not be read or decided. */
  failures = 0
  private readonly judge: Judge

  constructor(judge: Judge) {
    this.judge = judge
  }

  async *lines(files: string[]): AsyncGenerator<string> {
    for await (const input of readInputs(files)) yield `${JSON.stringify(await this.line(input))}\n`
  }

  private async line(input: Input) {
    const { detection, error, ms } = await this.judge.judge(input.read)
    if (error !== null) {
      this.failures += 1
      console.error(`${input.place}: ${error}`)
    }
    const { verdict, type, confidence, decidedBy, evidence } = detection
    return { id: input.id, verdict, type, confidence, ...detection.fields, decidedBy, evidence, ms, ...(error !== null && { error }) }
  }
}

async function main(): Promise<number> {
  const { inputs, out, model } = readOptions()
  const files = await findFiles(inputs)
  if (out !== null && files.includes(out)) throw new UsageError(`${out}: the output would replace an input.`)
  const judge = await createJudge(model)
  try {
    const run = new Run(judge)
    await writeLines(run.lines(files), out)
    return run.failures > 0 ? 1 : 0
  } finally {
    await judge.dispose()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`)
  else console.error(error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
