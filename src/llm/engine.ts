import { basename } from 'node:path'
import { getLlama, InsufficientMemoryError, type Llama, type LlamaDecisionContext, LlamaLogLevel, type LlamaModel } from 'node-llama-cpp'
import type { ModelAnswer } from '#shared/domain/model-decision.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { modelUnreadable, type UnreadableReason } from './model-error.ts'
import { checkModelFile } from './model-file.ts'
import type { TypeDecider } from './protocol.ts'
import { bestOf, CONTEXT_TOKENS, documentOf, QUESTION } from './question.ts'

export type Engine = TypeDecider & {
  /** The model's file name without its ending: it is what the person chose, and it names size and quantisation. */
  name: string
  sizeBytes: number
  /** Frees the model's memory; decisions still running end first. */
  dispose(): Promise<void>
}

/** Any mail: read once at start so that the instruction is evaluated already when the first real one comes. */
const FIRST_MAIL = 'Subject: Your application\n\nThank you for applying. We received your application and will be in touch.'

/**
 * Loads a model. Decisions wait for each other in one queue.
 *
 * @param options.threads CPU threads; without it all physical cores but one, which is the person's. (The library's own
 *   choice is at least 4, and llama.cpp's threads spin while they wait: one too many makes an answer many times slower.)
 * @param options.gpu whether a graphics card may help; false after one crashed the process
 * @throws AppError `model_unreadable`
 * @example const engine = await createEngine({ modelPath }); (await engine.decide(salientText(mail))).answer // 'rejection'
 */
export async function createEngine(options: { modelPath: string; threads?: number; gpu?: boolean }): Promise<Engine> {
  const { sizeBytes } = await checkModelFile(options.modelPath)
  const { llama, complaints } = await startLlama(options.gpu ?? true)
  try {
    const threads = options.threads ?? Math.max(1, llama.cpuMathCores - 1)
    llama.maxThreads = threads
    const model = await loadModel(llama, options.modelPath, complaints)
    const context = await model.createDecisionContext({ contextSize: CONTEXT_TOKENS, parallelQuestions: 1, threads })
    await checkAnswers(model, context)
    return {
      name: basename(options.modelPath).replace(/\.gguf$/i, ''),
      sizeBytes,
      decide: async (text, signal) => bestOf(await probabilities(model, context, text, signal)),
      dispose: () => llama.dispose(),
    }
  } catch (error) {
    await llama.dispose()
    if (error instanceof AppError) throw error
    throw modelUnreadable(error instanceof InsufficientMemoryError ? 'memory' : 'unusable', error)
  }
}

/** The library's "auto" asks a child process whether the graphics card works; without one it ends on the processor. */
async function startLlama(gpu: boolean): Promise<{ llama: Llama; complaints: string[] }> {
  const complaints: string[] = []
  const options = {
    build: 'never',
    progressLogs: false,
    logLevel: LlamaLogLevel.error,
    logger: (_level: LlamaLogLevel, text: string) => complaints.push(text),
  } as const
  const processor = () => getLlama({ ...options, gpu: false })
  const llama = await (gpu ? getLlama({ ...options, gpu: 'auto' }).catch(processor) : processor()).catch((error: unknown) => {
    throw modelUnreadable('unusable', error)
  })
  return { llama, complaints }
}

async function loadModel(llama: Llama, modelPath: string, complaints: string[]): Promise<LlamaModel> {
  try {
    const model = await llama.loadModel({ modelPath })
    if (model.trainContextSize < CONTEXT_TOKENS) throw modelUnreadable('unsuited')
    return model
  } catch (error) {
    if (error instanceof AppError || error instanceof InsufficientMemoryError) throw error
    await new Promise(setImmediate) // llama.cpp's log comes one turn of the loop after the failure
    throw modelUnreadable(reasonIn(complaints.join('\n')), error)
  }
}

/** llama.cpp says why in its log alone (src/llama-model-loader.cpp, src/llama-arch.cpp). */
function reasonIn(log: string): UnreadableReason {
  if (log.includes('unknown model architecture')) return 'unsupported'
  if (log.includes('not within the file bounds')) return 'incomplete'
  return /unable to allocate|failed to allocate|out of memory/i.test(log) ? 'memory' : 'damaged'
}

/** A file whose middle was never written loads without complaint: every answer is then equally likely, or none is a number. */
async function checkAnswers(model: LlamaModel, context: LlamaDecisionContext): Promise<void> {
  const shares = Object.values(await probabilities(model, context, FIRST_MAIL))
  if (new Set(shares).size < 2 || !shares.every(Number.isFinite)) throw modelUnreadable('damaged')
}

async function probabilities(model: LlamaModel, context: LlamaDecisionContext, mail: string, signal?: AbortSignal): Promise<Record<ModelAnswer, number>> {
  signal?.throwIfAborted()
  const { kind } = await context.decide(documentOf(mail, model), { kind: QUESTION }, { signal, onOverflow: 'truncateDocument' })
  return kind.probabilities
}
