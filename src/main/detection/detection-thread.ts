import { Worker } from 'node:worker_threads'
import { AppError } from '#shared/ipc/errors.ts'
import { type DetectionReply, type DetectionRequest, detectionReply } from './messages.ts'

type Detected = Extract<DetectionReply, { type: 'detected' }>
type Asked = { id: number; resolve(reply: Detected): void; reject(error: AppError): void; limit: NodeJS.Timeout }

/** A mail is read in milliseconds; one that takes this long would hold up all others for good. */
const MAIL_LIMIT_MS = 20_000
/** A mail that needs more than this ends its thread instead of the whole app. */
const HEAP_MB = 512

/** The worker thread that runs detection. Takes one mail at a time; one that kills or blocks the thread costs that mail alone. */
export class DetectionThread {
  readonly #workerFile: string | URL
  #worker: Worker | null = null
  #started = false
  #asked: Asked | null = null
  #lastId = 0

  constructor(options: { workerFile: string | URL }) {
    this.#workerFile = options.workerFile
  }

  /**
   * Runs one mail through detection. Call it again only when the call before has settled.
   *
   * @throws AppError `invalid_input` for a mail that cannot be read, `internal` when detection itself does not run
   */
  async run(request: Omit<DetectionRequest, 'id'>): Promise<Detected> {
    this.#worker ??= this.#start()
    const worker = this.#worker
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId
      const limit = setTimeout(() => this.#lose(worker, unreadable()), MAIL_LIMIT_MS)
      this.#asked = { id, resolve, reject, limit }
      worker.postMessage({ ...request, id })
    })
  }

  /** Ends the thread; a mail being read is rejected. The next `run` starts it again. */
  async end(): Promise<void> {
    const worker = this.#worker
    if (worker) await this.#lose(worker, stopped())
  }

  #start(): Worker {
    this.#started = false
    const worker = new Worker(this.#workerFile, {
      name: 'detection',
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    })
    worker.on('message', (data) => this.#receive(worker, data))
    worker.on('error', (error) => this.#lose(worker, this.#died(error)))
    worker.on('exit', () => this.#lose(worker, this.#died()))
    return worker
  }

  #receive(worker: Worker, data: unknown): void {
    const parsed = detectionReply.safeParse(data)
    if (!parsed.success) return void this.#lose(worker, AppError.from(parsed.error))
    const reply = parsed.data
    if (reply.type === 'ready') {
      this.#started = true
      return
    }
    const asked = this.#take()
    if (!asked || asked.id !== reply.id) return
    if (reply.type === 'failed') asked.reject(AppError.fromShape(reply.error))
    else asked.resolve(reply)
  }

  /** What a dead thread means: once it ran, the mail killed it; before, no mail could be read. */
  #died(cause?: unknown): AppError {
    return this.#started ? unreadable(cause) : doesNotRun(cause)
  }

  async #lose(worker: Worker, error: AppError): Promise<void> {
    if (this.#worker !== worker) return
    this.#worker = null
    this.#take()?.reject(error)
    await worker.terminate()
  }

  #take(): Asked | null {
    const asked = this.#asked
    this.#asked = null
    if (asked) clearTimeout(asked.limit)
    return asked
  }
}

const unreadable = (cause?: unknown) =>
  new AppError('invalid_input', 'A mail could not be read: it takes too much time or memory.', {
    hint: 'Open it in Gmail. All other mails are read as usual.',
    cause,
  })

const doesNotRun = (cause?: unknown) =>
  new AppError('internal', 'The part of the app that reads mail did not start.', {
    hint: 'Restart the app. If it stays, install it again; nothing is lost.',
    retryable: true,
    cause,
  })

const stopped = () => new AppError('internal', 'Reading was stopped.', { hint: 'It goes on when the app runs again.', retryable: true })
