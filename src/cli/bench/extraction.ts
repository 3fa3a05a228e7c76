import { extractFields } from '#core/detection/extract/fields.ts'
import { fromPlain } from '#core/mail/plain.ts'
import { shippedKnowledge } from '#main/detection/shipped-knowledge.ts'
import { quantile } from '../quantile.ts'
import { plainRows } from './mail-rows.ts'
import type { Figure } from './report.ts'

const MAILS = 2_000
const WARMING = 1_000

/** Company, title, interview and the rest of ordinary mail, on this thread; the baseline only parses the same mails. */
export function benchExtraction(): Figure[] {
  const knowledge = shippedKnowledge()
  const parsing: number[] = []
  const extraction: number[] = []
  for (const row of plainRows(MAILS + WARMING)) {
    const start = performance.now()
    const mail = fromPlain(row)
    const parsed = performance.now()
    extractFields(mail, 'interview_invitation', knowledge)
    extraction.push(performance.now() - parsed)
    parsing.push(parsed - start)
  }
  const p50 = (times: number[]) => quantile(times.slice(WARMING), 0.5)
  return [{ name: 'fields of a plain mail p50', value: p50(extraction), unit: 'ms', aim: 0.5, baseline: p50(parsing), baselineName: 'parsing alone' }]
}
