import { type Learnable, type PersonalLayer, personalScores } from '#core/learning/personal.ts'
import type { Mail } from '#core/mail/mail.ts'
import type { Detection } from '#shared/domain/detection.ts'
import type { MailType } from '#shared/domain/mail-type.ts'
import { answerOf } from './answer.ts'
import { type Classifier, evidenceOf, sentenceOf, weigh } from './classifier/classifier.ts'
import { featuresOf } from './classifier/features.ts'
import type { Reading } from './reading.ts'
import { type RulesView, viewByRules } from './rules-view.ts'

export { answerOf } from './answer.ts'

/** What a mail is, and the sentence that says so. */
export type Decision = Pick<Detection, 'verdict' | 'type' | 'confidence' | 'decidedBy' | 'reason'> & {
  sentence: number | null
  /** What a long sentence is cut around; null for its beginning. */
  pattern: RegExp | null
}

/** Weighs what the words and the rules say of a mail, and what the person taught. */
export function decide(
  mail: Mail,
  reading: Reading,
  { classifier, personal }: { classifier: Classifier; personal: PersonalLayer | null },
): { decision: Decision; learnable: Learnable } {
  const rules = viewByRules(mail, reading)
  const features = featuresOf(mail, reading)
  const scores = weigh(classifier.weigh, evidenceOf(classifier.words, features, mail, reading, rules))
  const learnable = { features, scores }
  const shipped = answerOf(scores)
  const answer = answerOf(personalScores(personal, learnable))
  const decision = answer.type === null ? setAside(answer.confidence, rules) : { ...answer, ...tellType(answer.type, reading, rules, classifier) }
  const taught = answer.verdict !== shipped.verdict || answer.type !== shipped.type
  return { decision: taught ? { ...decision, decidedBy: 'personal', reason: TAUGHT } : decision, learnable }
}

const TAUGHT = 'Your reviews of such mail say so.'

function setAside(confidence: number, { gate }: RulesView): Decision {
  const reason = gate.reason ?? 'Its words together do not speak of an application of yours.'
  return { verdict: 'not_job', type: null, confidence, decidedBy: 'gate', reason, sentence: null, pattern: null }
}

type Told = Pick<Decision, 'decidedBy' | 'reason' | 'sentence' | 'pattern'>

/** Where a rule says the same, its words are shown: they are plainer than a sum of many. */
function tellType(type: MailType, reading: Reading, { classified, gate, scoreOf }: RulesView, { words }: Classifier): Told {
  const agreed = classified?.type === type
  const hit = agreed ? classified.hit : scoreOf(type).top
  const reason = (agreed ? classified.reason : hit?.signal.reason) || REASONS[type]
  const decidedBy = agreed && gate.verdict === 'job' ? 'rules' : 'classifier'
  if (hit) return { decidedBy, reason, sentence: hit.sentence, pattern: hit.signal.pattern }
  return { decidedBy, reason, sentence: sentenceOf(words, reading, type), pattern: null }
}

const REASONS: Record<MailType, string> = {
  application_confirmation: 'Its words together say that an application arrived.',
  interview_invitation: 'Its words together arrange a meeting about a job.',
  rejection: 'Its words together say no.',
  status_update: 'Its words together tell where an application stands.',
  recruiter_outreach: 'Its words together sound out interest in a job.',
  assessment: 'Its words together set a task.',
  offer: 'Its words together offer a job.',
}
