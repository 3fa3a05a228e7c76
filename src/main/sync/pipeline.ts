import PQueue from 'p-queue'
import { AppError } from '#shared/ipc/errors.ts'
import type { AccountRow } from '../db/accounts.ts'
import type { Outcome, Queued } from '../db/candidates.ts'
import type { ListedMail } from '../gmail/mailbox.ts'
import { readControl } from './control.ts'
import { FailedMails, type Stage } from './failures.ts'
import type { SyncMailbox, SyncParts } from './ports.ts'
import { unlessAborted } from './unless-aborted.ts'

/**
 * Mails under way at once: the five that the mailbox may fetch, and enough fetched ones that detection never waits for the next. A
 * bound on memory too, since a mail may be large.
 */
const UNDER_WAY = 16

/** Mails taken from the queue at a time. */
const BATCH = 50

type PipelineOptions = {
  parts: SyncParts
  account: AccountRow
  mailbox: Pick<SyncMailbox, 'get'>
  /** Ends it: what is being stored is still stored, all else stays queued. */
  signal: AbortSignal
  onDone(outcome: Outcome | 'failed'): void
  /** Told of a failure that every mail would meet. */
  onFailure(error: AppError): void
}

/** Works the queue off: fetching, detection and storing overlap, and listing may go on meanwhile. */
export class Pipeline {
  readonly #options: PipelineOptions
  readonly #tasks = new PQueue({ concurrency: UNDER_WAY })
  readonly #inHand = new Set<string>()
  readonly #failed: FailedMails
  #control: Promise<boolean> | null = null
  #wake = () => {}

  constructor(options: PipelineOptions) {
    this.#options = options
    this.#failed = new FailedMails(options.parts, options.account)
    options.signal.addEventListener('abort', () => this.wake(), { once: true })
  }

  /** Call it when mails were queued. */
  wake(): void {
    this.#wake()
  }

  /**
   * Resolves when the queue is empty and no more comes, or at the signal.
   * @param more settles when nothing more will be queued; must not reject
   */
  async workOff(more: Promise<void>): Promise<void> {
    let open = true
    const closed = more.finally(() => {
      open = false
      this.wake()
    })
    for (;;) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve
      })
      const mails = this.#options.signal.aborted ? [] : this.#take({ open })
      for (const mail of mails) void this.#tasks.add(() => this.#workOn(mail))
      if (mails.length > 0) await this.#tasks.onSizeLessThan(BATCH / 2)
      else if (this.#inHand.size > 0 || open) await woken
      else break
    }
    await closed
    const compared = this.#failed.unclear && (await this.#readControl())
    this.#guard(() => this.#failed.runEnded({ early: this.#options.signal.aborted, compared }))
  }

  /**
   * The next mails that nobody works on. Those that failed before come last, so that they keep no new mail from being listed and read;
   * after them, one at a time, those in whose reading the app ended, so that the one that ended it is found.
   */
  #take({ open }: { open: boolean }): ListedMail[] {
    try {
      let next = this.#free('untried')
      if (next.length === 0 && !open) next = this.#free('again')
      if (next.length === 0 && !open && this.#inHand.size === 0) next = this.#free('unfinished').slice(0, 1)
      for (const { gmailId } of next) this.#inHand.add(gmailId)
      return next
    } catch (error) {
      this.#options.onFailure(AppError.from(error))
      return []
    }
  }

  #free(which: Queued): ListedMail[] {
    const { parts, account } = this.#options
    const limit = BATCH + this.#inHand.size + this.#failed.ids.size
    const mails = parts.candidates.nextQueued(account.id, { limit, now: parts.now(), which })
    return mails.filter(({ gmailId }) => !this.#inHand.has(gmailId) && !this.#failed.ids.has(gmailId))
  }

  async #workOn(mail: ListedMail): Promise<void> {
    const { signal, onDone } = this.#options
    try {
      if (signal.aborted) return
      onDone(await this.#process(mail))
    } catch (error) {
      if (!signal.aborted) await this.#mailFailed(mail, error)
    } finally {
      this.#inHand.delete(mail.gmailId)
      this.wake()
    }
  }

  async #process({ gmailId, threadId }: ListedMail): Promise<Outcome> {
    const { parts, account, mailbox, signal } = this.#options
    const message = await this.#at('fetch', mailbox.get(gmailId))
    signal.throwIfAborted()
    if (message === null) return parts.recorder.record(account.id, gmailId, threadId, 'gone')
    parts.candidates.beginReading(account.id, gmailId)
    try {
      const detected = await this.#at('detection', unlessAborted(parts.detector.detect(message, account.address), signal))
      signal.throwIfAborted()
      return await parts.recorder.record(account.id, gmailId, threadId, detected)
    } catch (error) {
      parts.candidates.endReading(account.id, gmailId)
      throw error
    }
  }

  async #at<T>(stage: Stage, work: Promise<T>): Promise<T> {
    const result = await work.catch((error: unknown) => {
      throw new FailedAt(stage, error)
    })
    this.#failed.wentWell(stage)
    return result
  }

  /** What fails outside the stages is storing, which is never the mail's fault. */
  async #mailFailed({ gmailId }: ListedMail, raw: unknown): Promise<void> {
    const { parts, onDone, onFailure } = this.#options
    const error = AppError.from(raw instanceof FailedAt ? raw.cause : raw)
    try {
      let meaning = raw instanceof FailedAt ? this.#failed.add(raw.stage, gmailId, error) : 'ends'
      if (meaning === 'unclear') {
        await this.#readControl()
        meaning = this.#failed.unclear ? 'ends' : 'goes_on'
      }
      if (meaning === 'ends') return onFailure(error)
      parts.logError('sync: a mail stays queued', error)
      onDone('failed')
    } catch (storing) {
      onFailure(AppError.from(storing))
    }
  }

  /** Once a run: reads a mail that was read before, to tell whose fault it is that others fail. */
  #readControl(): Promise<boolean> {
    this.#control ??= readControl(this.#options, (stage) => this.#failed.wentWell(stage))
    return this.#control
  }

  /** What the database does not take ends the run. */
  #guard(store: () => void): void {
    try {
      store()
    } catch (error) {
      this.#options.onFailure(AppError.from(error))
    }
  }
}

class FailedAt extends Error {
  readonly stage: Stage

  constructor(stage: Stage, cause: unknown) {
    super(stage, { cause })
    this.stage = stage
  }
}
