import { detect } from '#core/detection/detect.ts'
import { parseRfc822 } from '#core/mail/rfc822.ts'
import { shippedKnowledge } from '#main/detection/shipped-knowledge.ts'
import { rawMessage } from '#simulator/gmail/raw.ts'
import { quantile } from '../quantile.ts'
import { benchDetectionRuns } from './detection-run.ts'
import { benchExtraction } from './extraction.ts'
import { repeatedSample } from './mails.ts'
import type { Figure } from './report.ts'

const COPIES = 10

/** Detection without a model: whole runs over mail files, then each step of reading raw messages, and the fields alone. */
export async function benchDetection(): Promise<Figure[]> {
  return [...benchDetectionRuns(), ...(await rawMessages()), ...benchExtraction()]
}

/** From the raw message to the finding, on this thread; the baseline only parses the same messages. */
async function rawMessages(): Promise<Figure[]> {
  const knowledge = shippedKnowledge()
  const messages = repeatedSample(COPIES, Date.now()).map((mail) => ({ id: mail.id, raw: rawMessage(mail) }))
  for (const { id, raw } of messages.slice(0, messages.length / COPIES)) detect(await parseRfc822(id, raw), knowledge) // warm

  const parsing: number[] = []
  const whole: number[] = []
  for (const { id, raw } of messages) {
    const start = performance.now()
    const mail = await parseRfc822(id, raw)
    const parsed = performance.now()
    detect(mail, knowledge)
    parsing.push(parsed - start)
    whole.push(performance.now() - start)
  }
  const baselineName = 'parsing alone'
  const rate = (times: number[]) => (times.length * 1000) / times.reduce((sum, time) => sum + time, 0)
  return [
    { name: 'detection without a model', value: rate(whole), unit: 'mails/s', baseline: rate(parsing), baselineName },
    { name: 'detection p50', value: quantile(whole, 0.5), unit: 'ms', baseline: quantile(parsing, 0.5), baselineName },
    { name: 'detection p95', value: quantile(whole, 0.95), unit: 'ms', baseline: quantile(parsing, 0.95), baselineName },
  ]
}
