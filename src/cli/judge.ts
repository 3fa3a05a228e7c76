import { needsModel, salientText, withModelDecision } from '#core/detection/cascade.ts'
import { detect, type Knowledge } from '#core/detection/detect.ts'
import type { Mail } from '#core/mail/mail.ts'
import type { Engine } from '#llm/engine.ts'
import { shippedKnowledge } from '#main/detection/shipped-knowledge.ts'
import { type Detection, NO_FIELDS } from '#shared/domain/detection.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { UsageError } from './command.ts'

/** What is said of one mail. `mail` is null where it could not be read, `error` says why; `ms` is from reading to the answer. */
export type Judgement = { mail: Mail | null; detection: Detection; error: string | null; ms: number }

export type Judge = { judge(read: () => Promise<Mail>): Promise<Judgement>; dispose(): Promise<void> }

/** The file that `--model` names; null for none, which is the default. */
export const modelFile = (given: string | undefined, path: (given: string) => string): string | null =>
  given === undefined || given === 'none' ? null : path(given)

/**
 * Detection as the command line runs it: the shipped knowledge, and the model for what the rules leave open.
 *
 * @param model a GGUF file; null asks no model
 * @throws UsageError for a model that cannot be loaded
 */
export async function createJudge(model: string | null): Promise<Judge> {
  const knowledge = shippedKnowledge()
  const engine = await openEngine(model)
  return {
    judge: async (read) => {
      const start = performance.now()
      const judgement = await decide(read, knowledge, engine)
      return { ...judgement, ms: Math.round((performance.now() - start) * 1000) / 1000 }
    },
    dispose: async () => engine?.dispose(),
  }
}

async function decide(read: () => Promise<Mail>, knowledge: Knowledge, engine: Engine | null): Promise<Omit<Judgement, 'ms'>> {
  let mail: Mail | null = null
  let detection = UNREAD
  try {
    mail = await read()
    detection = detect(mail, knowledge)
    if (engine !== null && needsModel(detection)) detection = withModelDecision(mail, detection, await engine.decide(salientText(mail)), knowledge)
    return { mail, detection, error: null }
  } catch (error) {
    return { mail, detection, error: AppError.from(error).message }
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
