import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { needsModel, salientText, withModelDecision } from '#core/detection/cascade.ts'
import { detect, type Knowledge } from '#core/detection/detect.ts'
import { senderDirectory } from '#core/detection/directory.ts'
import type { Mail } from '#core/mail/mail.ts'
import type { Engine } from '#llm/engine.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import { type Detection, NO_FIELDS } from '#shared/domain/detection.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { findFiles, type Input, readInputs, UsageError } from './inputs.ts'
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
  private readonly knowledge: Knowledge
  private readonly engine: Engine | null

  constructor(knowledge: Knowledge, engine: Engine | null) {
    this.knowledge = knowledge
    this.engine = engine
  }

  async *lines(files: string[]): AsyncGenerator<string> {
    for await (const input of readInputs(files)) yield `${JSON.stringify(await this.judge(input))}\n`
  }

  private async judge(input: Input) {
    const start = performance.now()
    const { detection, error } = await this.decide(input)
    if (error !== null) {
      this.failures += 1
      console.error(`${input.place}: ${error}`)
    }
    const { company, title, location, interview } = detection.fields
    const { verdict, type, confidence, decidedBy, evidence } = detection
    const ms = Math.round((performance.now() - start) * 1000) / 1000
    return { id: input.id, verdict, type, confidence, company, title, location, interview, decidedBy, evidence, ms, ...(error !== null && { error }) }
  }

  private async decide(input: Input): Promise<{ detection: Detection; error: string | null }> {
    let detection = UNREAD
    try {
      const mail = await input.read()
      detection = detect(mail, this.knowledge)
      return { detection: await this.askModel(mail, detection), error: null }
    } catch (error) {
      return { detection, error: AppError.from(error).message }
    }
  }

  private async askModel(mail: Mail, detection: Detection): Promise<Detection> {
    if (this.engine === null || !needsModel(detection)) return detection
    return withModelDecision(mail, detection, await this.engine.decide(salientText(mail)), this.knowledge)
  }
}

/** What is said of a mail that could not be read. A type is required of all but not_job; a status update changes no application. */
const UNREAD: Detection = {
  verdict: 'unsure',
  type: 'status_update',
  confidence: 0,
  decidedBy: 'gate',
  reason: 'The mail could not be read.',
  fields: NO_FIELDS,
  evidence: [],
}

/** A model is loaded only when asked for: its library takes longer to start than thousands of mails take to judge. */
async function openEngine(model: string | null): Promise<Engine | null> {
  if (model === null) return null
  const { createEngine } = await import('#llm/engine.ts')
  return createEngine({ modelPath: model }).catch((error: unknown) => {
    const { message, hint } = AppError.from(error)
    throw new UsageError(`${model}: ${message} ${hint}`)
  })
}

async function main(): Promise<number> {
  const { inputs, out, model } = readOptions()
  const files = await findFiles(inputs)
  if (out !== null && files.includes(out)) throw new UsageError(`${out}: the output would replace an input.`)
  const engine = await openEngine(model)
  try {
    const run = new Run({ directory: senderDirectory.parse(senders) }, engine)
    await writeLines(run.lines(files), out)
    return run.failures > 0 ? 1 : 0
  } finally {
    await engine?.dispose()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`)
  else console.error(error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
