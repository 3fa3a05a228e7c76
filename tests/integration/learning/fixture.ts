import { senderDirectory } from '#core/detection/directory.ts'
import type { Database } from '#main/db/database.ts'
import { createDetector, type Detector } from '#main/detection/detector.ts'
import { createLearning, type LearningParts } from '#main/learning/learning.ts'
import { learnInThread } from '#main/learning/learning-thread.ts'
import { taughtReview } from '#main/learning/taught-review.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import type { Finding } from '#shared/domain/finding.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import { plainMessage } from '#tests/support/detection/gmail-messages.ts'
import { reviewFixture } from '../db/review-fixture.ts'

const LEARNING_WORKER = new URL('../../../src/main/learning/worker.ts', import.meta.url)
const DETECTION_WORKER = new URL('../../../src/main/detection/worker.ts', import.meta.url)

export type Written = { subject: string; body: string; from?: string }

/** Learning as the app builds it, with both threads, on a real database; it begins without a pause. */
export function learnFrom(db: Database, detector: Pick<Detector, 'teach'>, overrides: Partial<LearningParts> = {}) {
  let rounds = 0
  let waiting: (() => void)[] = []
  const errors: unknown[] = []
  const learning = createLearning({
    db,
    now: () => 0,
    timers: {
      after(_ms, run) {
        const timer = setTimeout(run, 0)
        return () => clearTimeout(timer)
      },
    },
    directory: senderDirectory.parse(senders),
    learn: (task, signal) => learnInThread(LEARNING_WORKER, task, signal),
    teach: detector.teach,
    changed: () => {
      rounds += 1
      for (const resolve of waiting.splice(0)) resolve()
      waiting = []
    },
    logError: (_where, error) => errors.push(error),
    ...overrides,
  })
  /** Until the next round has ended. */
  const learnt = () => new Promise<void>((resolve) => waiting.push(resolve))
  return { learning, learnt, errors, rounds: () => rounds }
}

/** A person at work: mail that detection reads, reviews, and what comes of them. */
export function learningFixture() {
  const fixture = reviewFixture()
  const detector = createDetector({ workerFile: DETECTION_WORKER, decider: () => null })
  const { learning, learnt, errors } = learnFrom(fixture.db, detector)
  const review = taughtReview(fixture.review, learning)
  const read = (mail: Written) => detector.detect(plainMessage(mail), 'mara@mail.example')
  const find = async (mail: Written): Promise<Finding> => fixture.find(await read(mail))
  const confirmAs = async ({ id, fields }: Finding, type: MailType, company = fields.company ?? 'Corvane') => {
    const done = learnt()
    const finding = review.confirmNew({ findingId: id, type, fields: { ...fields, company } })
    await done
    return finding
  }
  const notJob = async ({ id }: Finding) => {
    const done = learnt()
    review.notJob(id)
    await done
  }
  const undo = async ({ id }: Pick<Finding, 'id'>) => {
    const done = learnt()
    review.undo(id)
    await done
  }
  const close = async () => {
    await learning.stop()
    await detector.close()
    fixture.db.close()
  }
  return { ...fixture, detector, learning, learnt, errors, review, read, find, confirmAs, notJob, undo, close }
}
