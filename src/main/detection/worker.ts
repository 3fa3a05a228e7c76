// Entry of the detection worker thread. Keeps nothing of a mail, so it may be ended and started again at any time.
import { parentPort } from 'node:worker_threads'
import { needsModel, salientText, withModelDecision } from '#core/detection/cascade.ts'
import { examine, isOwnMail, type Knowledge } from '#core/detection/detect.ts'
import { unpackLayer } from '#core/learning/layer-bytes.ts'
import { fromGmail, gmailMessage } from '#core/mail/gmail.ts'
import type { Mail } from '#core/mail/mail.ts'
import { AppError } from '#shared/ipc/errors.ts'
import { type DetectedMail, type DetectionReply, type DetectRequest, detectionRequest, type Taught } from './messages.ts'
import { shippedKnowledge } from './shipped-knowledge.ts'

const shipped = shippedKnowledge()
let knowledge: Knowledge = shipped

function learn({ layer, employers }: Taught): void {
  knowledge = { ...shipped, personal: layer && unpackLayer(layer), employers }
}

function answer({ id, message, ownAddress, decision }: DetectRequest): DetectionReply {
  const read = gmailMessage.safeParse(message)
  if (!read.success) return { type: 'failed', id, error: notAMessage().toShape() }
  const mail = fromGmail(read.data)
  const ownMail = isOwnMail(mail, ownAddress)
  const { detection: byRules, learnable } = examine(mail, knowledge)
  const detection = decision ? withModelDecision(mail, byRules, decision, knowledge) : byRules
  const question = !ownMail && !decision && needsModel(byRules) ? salientText(mail) : null
  return {
    type: 'detected',
    id,
    mail: { ...facts(mail, Number(read.data.internalDate)), detection, ownMail, learnable: { ...learnable, scores: [...learnable.scores] } },
    question,
  }
}

function facts(mail: Mail, receivedAt: number): Omit<DetectedMail, 'detection' | 'ownMail' | 'learnable'> {
  const sentAt = mail.date === null ? Number.NaN : Date.parse(mail.date)
  return {
    senderName: mail.from?.name ?? null,
    senderAddress: mail.from?.address ?? null,
    subject: mail.subject,
    date: [sentAt, receivedAt].find(Number.isFinite) ?? Date.now(),
    text: wholeText(mail),
  }
}

function wholeText({ text, quoted }: Mail): string {
  return quoted === '' ? text : `${text}\n\n${quoted.replace(/^/gm, '> ')}`.trim()
}

const notAMessage = () =>
  new AppError('invalid_input', 'Gmail sent a mail in a form that is not understood.', {
    hint: 'Open it in Gmail. If it happens often, look for a newer version of the app.',
  })

if (!parentPort) throw new Error('This file runs as a worker thread.')
const port = parentPort
port.on('message', (data) => {
  const request = detectionRequest.parse(data)
  if (request.type === 'teach') return learn(request.taught)
  try {
    port.postMessage(answer(request))
  } catch (error) {
    const failed: DetectionReply = { type: 'failed', id: request.id, error: AppError.from(error).toShape() }
    port.postMessage(failed)
  }
})
const ready: DetectionReply = { type: 'ready' }
port.postMessage(ready)
