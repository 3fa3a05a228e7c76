import { join } from 'node:path'
import { senderDirectory } from '#core/detection/directory.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import { AppError } from '#shared/ipc/errors.ts'
import type { Changed } from '../app/changes.ts'
import { logError } from '../app/log.ts'
import type { MainWindow } from '../app/window.ts'
import type { AccountRow } from '../db/accounts.ts'
import { applicationsRepository } from '../db/applications.ts'
import { createDetector } from '../detection/detector.ts'
import type { KnownNames } from '../gmail/query.ts'
import { createLearning } from '../learning/learning.ts'
import { learnInThread } from '../learning/learning-thread.ts'
import { taughtReview } from '../learning/taught-review.ts'
import { createModelSupervisor } from '../llm/supervisor.ts'
import { createRecorder } from '../review/recorder.ts'
import { createReview } from '../review/review.ts'
import { createTakeIn } from '../review/take-in.ts'
import { systemClock } from '../time/clock.ts'
import { systemTimers } from '../time/timers.ts'
import type { Data } from './data.ts'
import type { Google } from './google.ts'

export type Reading = ReturnType<typeof readingServices>

/** What reads a mail, records what became of it, lets the person decide, and learns from that. */
export function readingServices({ db }: Data, { vaultKey, openMailbox }: Google, window: MainWindow, changed: Changed) {
  const directory = senderDirectory.parse(senders)
  const model = createModelSupervisor({ workerFile: built('llm-worker.js'), onState: (state) => window.emit('model.state', state) })
  const detector = createDetector({ workerFile: built('detection-worker.js'), decider: () => model.decider() })
  const readMail = async (account: AccountRow, gmailId: string) => {
    const mail = await (await openMailbox(account)).get(gmailId)
    if (!mail) throw new AppError('mail_gone', 'This mail is no longer in Gmail.', { hint: 'It was deleted, or moved to spam or trash.' })
    return detector.detect(mail, account.address)
  }
  const learning = createLearning({
    db,
    now: systemClock,
    timers: systemTimers,
    directory,
    learn: (task, signal) => learnInThread(built('learning-worker.js'), task, signal),
    teach: detector.teach,
    changed: () => changed(['learning']),
    logError,
  })
  const keeping = { db, now: systemClock, vaultKey, readMail }
  const applications = applicationsRepository(db)
  const knownNames = (): KnownNames => ({
    learnedSenders: learning
      .state()
      .senders.map(({ sender }) => sender)
      .sort(),
    companies: applications.companies(),
  })
  return {
    directory,
    model,
    detector,
    learning,
    knownNames,
    readMail,
    review: taughtReview(createReview(keeping), learning),
    recorder: createRecorder(keeping),
    takeIn: createTakeIn(keeping),
  }
}

/** The entry of a thread or process, beside this one's. */
const built = (file: string) => join(import.meta.dirname, file)
