import { Worker } from 'node:worker_threads'
import { AppError } from '#shared/ipc/errors.ts'
import { type DetectionReply, type DetectionRequest, type DetectRequest, detectionReply, type Taught } from './messages.ts'

type Detected = Extract<DetectionReply, { type: 'detected' }>
type Asked = { request: DetectRequest; resolve(reply: Detected): void; reject(error: AppError): void }

/** A mail is read in milliseconds; one that takes this long would hold up all others for good. */
const MAIL_LIMIT_MS = 20_000
/** A mail that needs more than this ends its thread instead of the whole app. */
const HEAP_MB = 512
/** What a mail leaves behind is garbage at once. V8's default of 48 MB for it costs the app 40 MB of memory and spares no time. */
const YOUNG_HEAP_MB = 6

/**
 * The worker thread that runs detection. It reads the mails in the order given, so that one that kills or blocks the thread is known,
 * and costs that mail alone: those behind it go to a new thread.
 */
export class DetectionThread {
  readonly #workerFile: string | URL
  #worker: Worker | null = null
  #started = false
  /** In the order given; the thread is at the first. */
  #asked: Asked[] = []
  #limit: NodeJS.Timeout | undefined
  #lastId = 0
  #taught: Taught | null = null

  constructor(options: { workerFile: string | URL }) {
    this.#workerFile = options.workerFile
  }

  /**
   * Runs one mail through detection.
   *
   * @throws AppError `invalid_input` for a mail that cannot be read, `internal` when detection itself does not run
   */
  async run(request: Omit<DetectRequest, 'type' | 'id'>): Promise<Detected> {
    return new Promise((resolve, reject) => this.#post({ request: { ...request, type: 'detect', id: ++this.#lastId }, resolve, reject }))
  }

  /** What holds for the mails given from now on, in this thread and in those after it. */
  teach(taught: Taught): void {
    this.#taught = taught
    if (this.#worker) tell(this.#worker, { type: 'teach', taught })
  }

  /** Ends the thread; the mails given to it are rejected. The next `run` starts it again. */
  async end(): Promise<void> {
    const asked = this.#asked
    this.#asked = []
    for (const { reject } of asked) reject(stopped())
    if (this.#worker) await this.#lose(this.#worker, stopped())
  }

  #post(asked: Asked): void {
    this.#worker ??= this.#start()
    this.#asked.push(asked)
    if (this.#asked.length === 1) this.#watch()
    tell(this.#worker, asked.request)
  }

  /** Gives the mail that is read now its time. */
  #watch(): void {
    clearTimeout(this.#limit)
    const worker = this.#worker
    if (worker && this.#asked.length > 0) this.#limit = setTimeout(() => this.#lose(worker, unreadable()), MAIL_LIMIT_MS)
  }

  #start(): Worker {
    this.#started = false
    const worker = new Worker(this.#workerFile, {
      name: 'detection',
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
    })
    worker.on('message', (data) => this.#receive(worker, data))
    worker.on('error', (error) => this.#lose(worker, this.#died(error)))
    worker.on('exit', () => this.#lose(worker, this.#died()))
    if (this.#taught) tell(worker, { type: 'teach', taught: this.#taught })
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
    if (this.#asked[0]?.request.id !== reply.id) return
    const asked = this.#asked.shift()
    this.#watch()
    if (reply.type === 'failed') asked?.reject(AppError.fromShape(reply.error))
    else asked?.resolve(reply)
  }

  /** What a dead thread means: once it ran, the mail killed it; before, no mail could be read. */
  #died(cause?: unknown): AppError {
    return this.#started ? unreadable(cause) : doesNotRun(cause)
  }

  async #lose(worker: Worker, error: AppError): Promise<void> {
    if (this.#worker !== worker) return
    this.#worker = null
    const [lost, ...others] = this.#asked
    this.#asked = []
    this.#watch()
    lost?.reject(error)
    for (const asked of others) this.#post(asked)
    await worker.terminate()
  }
}

const tell = (worker: Worker, request: DetectionRequest) => worker.postMessage(request)

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
