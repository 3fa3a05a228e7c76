import PQueue from 'p-queue'
import type { GmailMessage } from '#core/mail/gmail.ts'
import type { TypeDecider } from '#llm/protocol.ts'
import type { ModelDecision } from '#shared/domain/model-decision.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { DetectionThread } from './detection-thread.ts'
import type { DetectedMail, Taught } from './messages.ts'

export type { DetectedMail, Taught } from './messages.ts'

export interface Detector {
  /**
   * Says what one mail is. May be called for many mails at once; they are read one after the other, off the main thread.
   *
   * @param ownAddress the account's address, to tell mail that the person wrote
   * @throws AppError `invalid_input` for a mail that cannot be read, `internal` when detection does not run or was closed
   */
  detect(message: GmailMessage, ownAddress: string): Promise<DetectedMail>
  /** What the person's reviews taught holds for the mails given from now on. */
  teach(taught: Taught): void
  /** Ends the thread; what is still being read rejects. */
  close(): Promise<void>
}

/** Mails given to the thread: the one it reads, and the next, so that it never waits for this thread to hand it over. */
const AHEAD = 2

/**
 * Runs core's detection in a worker thread and asks the local model about what the rules leave undecided.
 *
 * @param options.workerFile `worker.ts` beside this file, or what it was built to
 * @param options.decider the local model, if there is one at the moment
 */
export function createDetector(options: { workerFile: string | URL; decider: () => TypeDecider | null }): Detector {
  const thread = new DetectionThread(options)
  const queue = new PQueue({ concurrency: AHEAD })
  const closing = new AbortController()
  const { signal } = closing

  const read = (message: GmailMessage, ownAddress: string, decision: ModelDecision | null) =>
    queue.add(() => thread.run({ message, ownAddress, decision }), { signal })

  const detect = async (message: GmailMessage, ownAddress: string) => {
    const { mail, question } = await read(message, ownAddress, null)
    const decision = question === null ? null : await askModel(options.decider(), question, signal)
    return decision ? (await read(message, ownAddress, decision)).mail : mail
  }
  const close = async () => {
    closing.abort(new AppError('internal', 'Reading mail was stopped.', { hint: 'It goes on when the app runs again.', retryable: true }))
    await thread.end()
  }
  return { detect, teach: (taught) => thread.teach(taught), close }
}

/** A model that fails leaves the mail for the person to decide; its own state says what is wrong with it. */
async function askModel(decider: TypeDecider | null, question: string, signal: AbortSignal): Promise<ModelDecision | null> {
  try {
    return (await decider?.decide(question, signal)) ?? null
  } catch {
    signal.throwIfAborted()
    return null
  }
}
