import PQueue from 'p-queue'
import type { ModelReply, TypeDecider } from '#llm/protocol.ts'
import type { ModelState } from '#shared/domain/model.ts'
import type { ModelDecision } from '#shared/domain/model-decision.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { connectModel, type ModelConnection, ModelProcessGone, type StartModelProcess } from './model-process.ts'

/** Without work for this long the model's memory is given back; the next mail loads it again. */
const IDLE_MS = 5 * 60_000
/** A mail that crashes the model this often is left undecided … */
const TRIES_A_MAIL = 2
/** … and after this many such mails in a row the model itself is to blame. */
const LOST_MAILS_IN_A_ROW = 2
/** Quitting waits no longer than this for the process; the system ends it with the app anyway. */
const END_LIMIT_MS = 400

/** One model file in use: loads it, asks it about one mail after the other, survives its crashes and lets it sleep. */
export class ModelSession implements TypeDecider {
  readonly #path: string
  readonly #startProcess: StartModelProcess
  readonly #onState: (state: ModelState) => void
  /** One question at a time, so that a crash names its mail. */
  readonly #questions = new PQueue({ concurrency: 1 })
  #state: ModelState
  #connection: ModelConnection | null = null
  #waking: Promise<ModelConnection> | null = null
  #failure: AppError | null = null
  #gpu = true
  #lostMails = 0
  #idle: NodeJS.Timeout | undefined

  constructor(options: { path: string; startProcess: StartModelProcess; onState: (state: ModelState) => void }) {
    this.#path = options.path
    this.#startProcess = options.startProcess
    this.#onState = options.onState
    this.#state = { state: 'loading', path: options.path }
  }

  get state(): ModelState {
    return this.#state
  }

  /** Loads the model. Resolves when it is ready or has failed, which the state tells. */
  async load(): Promise<void> {
    await this.#awake().catch(() => undefined)
    this.#rest()
  }

  async decide(text: string, signal?: AbortSignal): Promise<ModelDecision> {
    return this.#questions.add(() => this.#decide(text, signal), { signal })
  }

  /** Ends the process without waiting for its answers; resolves when it has gone, or refuses to go. */
  async end(): Promise<void> {
    this.#failure ??= switchedOff()
    const connection = this.#connection
    connection?.end()
    await Promise.race([connection?.exited, new Promise((resolve) => setTimeout(resolve, END_LIMIT_MS).unref())])
  }

  async #decide(text: string, signal?: AbortSignal): Promise<ModelDecision> {
    for (let tries = 0; tries < TRIES_A_MAIL; tries++) {
      const connection = await this.#awake()
      signal?.throwIfAborted()
      try {
        const reply = await connection.ask({ type: 'decide', text }, signal)
        this.#lostMails = 0
        return decisionIn(reply)
      } catch (error) {
        if (!(error instanceof ModelProcessGone)) throw error
      } finally {
        this.#rest()
      }
    }
    throw this.#loseMail()
  }

  #loseMail(): AppError {
    if (this.#failure) return this.#failure
    this.#lostMails++
    return this.#lostMails < LOST_MAILS_IN_A_ROW ? crashed() : this.#fail(crashed())
  }

  async #awake(): Promise<ModelConnection> {
    if (this.#failure) throw this.#failure
    if (this.#connection && !this.#waking) return this.#connection
    this.#waking ??= this.#start().finally(() => {
      this.#waking = null
    })
    return this.#waking
  }

  async #start(): Promise<ModelConnection> {
    this.#change({ state: 'loading', path: this.#path })
    const connection = connectModel(this.#startProcess, () => this.#lose())
    this.#connection = connection
    try {
      const { name, sizeBytes } = fileIn(await connection.ask({ type: 'load', modelPath: this.#path, gpu: this.#gpu }))
      this.#change({ state: 'ready', path: this.#path, name, sizeBytes })
      return connection
    } catch (error) {
      return this.#startAgain(error)
    }
  }

  /** A first crash while loading may be the graphics driver's: the second try goes without the graphics card. */
  #startAgain(error: unknown): Promise<ModelConnection> {
    if (this.#failure) throw this.#failure
    const gone = error instanceof ModelProcessGone
    if (!gone || !this.#gpu) throw this.#fail(gone ? crashedWhileLoading() : AppError.from(error))
    this.#gpu = false
    return this.#start()
  }

  /** Crashed or let go: the next mail starts it again. */
  #lose(): void {
    this.#connection = null
    clearTimeout(this.#idle)
    if (this.#state.state === 'ready') this.#change({ ...this.#state, state: 'asleep' })
  }

  #fail(error: AppError): AppError {
    this.#change({ state: 'failed', path: this.#path, message: error.message, hint: error.hint })
    this.#failure = error
    this.#connection?.end()
    return error
  }

  #rest(): void {
    clearTimeout(this.#idle)
    if (this.#connection) this.#idle = setTimeout(() => this.#sleepIfIdle(), IDLE_MS)
  }

  #sleepIfIdle(): void {
    if (this.#questions.pending > 0) this.#rest()
    else this.#connection?.end()
  }

  /** After a failure or the end nothing is reported any more. */
  #change(state: ModelState): void {
    if (this.#failure) return
    this.#state = state
    this.#onState(state)
  }
}

function fileIn(reply: ModelReply): { name: string; sizeBytes: number } {
  if (reply.type !== 'loaded') throw new Error(`The model's process answered a load with ${reply.type}.`)
  return reply
}

function decisionIn(reply: ModelReply): ModelDecision {
  if (reply.type !== 'decided') throw new Error(`The model's process answered a question with ${reply.type}.`)
  return reply.decision
}

const crashed = () =>
  new AppError('model_crashed', 'The AI model stopped while it read a mail.', {
    hint: 'Choose the model again, or a smaller one: it may need more memory than is free.',
  })

const crashedWhileLoading = () =>
  new AppError('model_crashed', 'The AI model stopped while it was loaded.', {
    hint: 'Choose a smaller model: this one may need more memory than is free. Its file may also be damaged.',
  })

const switchedOff = () =>
  new AppError('model_crashed', 'The AI model was switched off before it answered.', { hint: 'The mail is marked "please check" instead.', retryable: true })
