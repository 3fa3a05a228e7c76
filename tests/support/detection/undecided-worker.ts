// A detection worker that is never sure by itself and takes the model's word.
import { parentPort } from 'node:worker_threads'
import { type DetectionReply, detectionRequest } from '#main/detection/messages.ts'
import { type Detection, NO_FIELDS } from '#shared/domain/detection.ts'

const UNDECIDED: Detection = {
  verdict: 'unsure',
  type: 'status_update',
  confidence: 0.3,
  decidedBy: 'rules',
  reason: 'Doubt.',
  fields: NO_FIELDS,
  evidence: [],
}
const MAIL = {
  senderName: null,
  senderAddress: null,
  subject: '',
  date: 0,
  text: '',
  ownMail: false,
  learnable: { features: new Uint16Array(), scores: new Array<number>(8).fill(0) },
}

const post = (reply: DetectionReply) => parentPort?.postMessage(reply)

parentPort?.on('message', (data) => {
  const request = detectionRequest.parse(data)
  if (request.type === 'teach') return
  const { id, decision } = request
  if (!decision) return post({ type: 'detected', id, mail: { ...MAIL, detection: UNDECIDED }, question: 'What the model reads' })
  const type = decision.answer === 'not_job' ? null : decision.answer
  const detection: Detection = { ...UNDECIDED, verdict: type ? 'job' : 'not_job', type, confidence: decision.probability, decidedBy: 'model' }
  post({ type: 'detected', id, mail: { ...MAIL, detection }, question: null })
})
post({ type: 'ready' })
