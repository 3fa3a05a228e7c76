import type { Employers } from '#core/learning/employers.ts'
import type { Learnable, PersonalLayer } from '#core/learning/personal.ts'
import type { Closed } from '#core/mail/closed.ts'
import type { Mail } from '#core/mail/mail.ts'
import { type Detection, NO_FIELDS } from '#shared/domain/detection.ts'
import type { Classifier } from './classifier/classifier.ts'
import { type Decision, decide } from './decide.ts'
import type { SenderDirectory } from './directory.ts'
import { typeEvidence } from './evidence.ts'
import { readFields } from './extract/known-employer.ts'
import type { Rankers } from './ranker/file.ts'
import { type Reading, readMail } from './reading.ts'

export { isOwnMail } from './own-mail.ts'

/**
 * What detection knows beside its rules; comes in as values. `personal` and `employers` are what the person's reviews taught: weights,
 * null for none, and the companies behind senders.
 */
export type Knowledge = { directory: SenderDirectory; classifier: Classifier; rankers: Rankers; personal: PersonalLayer | null; employers: Employers }

/** A detection, and what a review of it teaches. */
type Examined = { detection: Detection; learnable: Learnable }

/**
 * Says what one mail means: job mail or not, its type, its fields, and the words each rests on. Pure; never throws on any mail.
 *
 * @example detect(mail, { directory, classifier, personal: null, employers: new Map() }).type // 'rejection'
 */
export function detect(mail: Mail, knowledge: Knowledge): Detection {
  return examine(mail, knowledge).detection
}

/** Detects like `detect`, and keeps what a review of the mail would teach. */
export function examine(mail: Mail, knowledge: Knowledge): Examined {
  const reading = readMail(mail, knowledge.directory)
  const { decision, learnable } = decide(mail, reading, knowledge)
  return { detection: withoutText(mail, tell(mail, reading, decision, knowledge)), learnable }
}

function tell(mail: Mail, reading: Reading, { sentence, pattern, ...decision }: Decision, knowledge: Knowledge): Detection {
  if (decision.type === null) return { ...decision, fields: NO_FIELDS, evidence: [] }
  const { fields, evidence } = readFields(mail, decision.type, knowledge)
  const words = sentence === null ? [] : typeEvidence(mail, reading, sentence, pattern)
  return { ...decision, fields, evidence: [...words, ...evidence] }
}

const CLOSED: Record<Closed, string> = {
  encrypted: 'Its text is encrypted: only sender and subject can be read.',
  signed: 'Its text is wrapped in a digital signature: only sender and subject can be read.',
  winmail: 'Its text is in a format of Outlook (winmail.dat): only sender and subject can be read.',
}

/** Sender and subject alone are never sure. */
function withoutText({ closed }: Mail, detection: Detection): Detection {
  if (closed === null) return detection
  return { ...detection, verdict: detection.verdict === 'job' ? 'unsure' : detection.verdict, reason: CLOSED[closed] }
}
