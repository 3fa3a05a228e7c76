import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReviewExample } from '#core/learning/personal.ts'
import { type LearningTask, type LearntMessage, learntMessage } from './messages.ts'

/**
 * Learns from reviews in a thread of its own, which lives no longer: learning takes seconds with many reviews, and no mail must wait
 * for it.
 *
 * @param workerFile `worker.ts` beside this file, or what it was built to
 */
export async function learnInThread(workerFile: string | URL, { examples, corrected }: LearningTask, signal: AbortSignal): Promise<LearntMessage> {
  const workerData: LearningTask = { examples: examples.map(bare), corrected: corrected && bare(corrected) }
  const worker = new Worker(workerFile, { name: 'learning', workerData })
  try {
    const [message] = await once(worker, 'message', { signal })
    return learntMessage.parse(message)
  } finally {
    await worker.terminate()
  }
}

const bare = ({ features, scores, label, thread }: ReviewExample): ReviewExample => ({ features, scores, label, thread })
