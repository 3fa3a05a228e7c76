import type { SenderDirectory } from '#core/detection/directory.ts'
import { learnEmployers } from '#core/learning/employers.ts'
import type { LearnedSender, LearningState } from '#shared/domain/learning.ts'
import { confirmedSendersRepository } from '../db/confirmed-senders.ts'
import type { Database } from '../db/database.ts'
import { learnablesRepository, type TaughtExample } from '../db/learnables.ts'
import { learningRepository } from '../db/learning.ts'
import type { Taught } from '../detection/detector.ts'
import type { Clock } from '../time/clock.ts'
import { isoOrNull } from '../time/iso.ts'
import type { Timers } from '../time/timers.ts'
import { exportedLearning } from './exported.ts'
import type { LearningTask, LearntMessage } from './messages.ts'
import { Rounds } from './rounds.ts'
import { similarFindings } from './similar.ts'

export type LearningParts = {
  db: Database
  now: Clock
  timers: Timers
  directory: SenderDirectory
  /** Learns off this thread; rejects when the signal ends it. */
  learn(task: LearningTask, signal: AbortSignal): Promise<LearntMessage>
  /** Hands detection what holds from now on. */
  teach(taught: Taught): void
  /** Told when what the requests answer has changed. */
  changed(): void
  logError(where: string, error: unknown): void
}

export type Learning = ReturnType<typeof createLearning>

/** Learning takes longer with every review; older ones than this say little that newer ones don't. */
const MOST_EXAMPLES = 1_000

/** Learns from the reviews that stand, and hands detection what came of it. Never holds a review up: it learns after it, in a thread of its own. */
export function createLearning({ db, now, timers, directory, learn, teach, changed, logError }: LearningParts) {
  const learnables = learnablesRepository(db)
  const stored = learningRepository(db)
  const confirmed = confirmedSendersRepository(db)
  const similar = similarFindings(db, now)
  /** The finding whose review corrected detection last, until a round has learnt from it. */
  let corrected: number | null = null

  const senders = (): LearnedSender[] => learnEmployers(confirmed.list(), directory)
  const tellDetection = () => {
    const row = stored.get()
    teach({ layer: row?.used ? row.layer : null, employers: new Map(senders().map(({ sender, company }) => [sender, company])) })
  }
  const settle = () => {
    tellDetection()
    changed()
  }
  const isStanding = ({ reviewId }: TaughtExample) => learnables.examples().some((one) => one.reviewId === reviewId)

  const learnOnce = async (signal: AbortSignal) => {
    const examples = learnables.examples().slice(-MOST_EXAMPLES)
    if (examples.length === 0) stored.forget()
    else {
      const example = examples.find(({ findingId }) => findingId === corrected) ?? null
      corrected = null
      const { layer, offering, used, ...compared } = await learn({ examples, corrected: example }, signal)
      signal.throwIfAborted()
      stored.save({ layer, used, figures: { ...compared, corrections: examples.filter(isCorrection).length }, learntAt: now() })
      if (example && offering && isStanding(example)) similar.find(example, offering)
    }
    settle()
  }
  const rounds = new Rounds(timers, learnOnce, (error) => logError('learning', error))

  const forgetLearnt = () => {
    rounds.cancel()
    corrected = null
    similar.forget()
  }

  return {
    /** Takes up what was learnt before. */
    start(): void {
      learnables.dropUnsound()
      tellDetection()
      if (!stored.get() && learnables.examples().length > 0) rounds.schedule()
    },
    /** Ends what is under way; the next start learns it again. */
    stop: (): Promise<void> => rounds.stop(),
    /** To be told after each review and each undo. */
    reviewed(findingId: number): void {
      const example = learnables.examples().find((one) => one.findingId === findingId)
      if (!example) similar.withdraw(findingId)
      if (example && isCorrection(example)) {
        similar.dismiss()
        corrected = findingId
      } else if (corrected === findingId) corrected = null
      rounds.schedule()
    },
    /** To be told after a review was taken back by other ways than an undo of its finding. */
    reviewsChanged: (): void => rounds.schedule(),
    /** To be told after data was deleted: keeps nothing of it, and learns again from what stays. */
    dataDeleted(): void {
      forgetLearnt()
      settle()
      rounds.schedule()
    },
    state(): LearningState {
      const row = stored.get()
      return {
        used: row?.used ?? false,
        figures: row?.figures ?? null,
        learntAt: isoOrNull(row?.learntAt ?? null),
        senders: senders(),
      }
    },
    /** The reviews so far say nothing any more, neither of mail nor of senders. They themselves stay. */
    reset(): void {
      forgetLearnt()
      db.transaction(() => {
        learnables.removeReviewed()
        confirmed.forget(() => true)
        stored.forget()
      })
      db.purge()
      settle()
    },
    /** What was learnt of one sender goes; a later review may teach it again. */
    forgetSender(sender: string): void {
      confirmed.forget((address) => isOf(address.toLowerCase(), sender))
      settle()
    },
    export: () => exportedLearning(learnables.examples(), senders(), now()),
    similar: similar.shown,
    apply: similar.apply,
    undoApply: similar.undo,
    dismiss: similar.dismiss,
  }
}

/** Whether an address is a sender: the same address, or one of its domain. */
const isOf = (address: string, sender: string) => address === sender || address.endsWith(`@${sender}`) || address.endsWith(`.${sender}`)

const isCorrection = ({ label, shown }: TaughtExample) => label !== shown
