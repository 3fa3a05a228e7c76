import type { Mail } from '#core/mail/mail.ts'
import { MAIL_TYPES } from '#shared/domain/mail-type.ts'
import type { Classified } from '../classify.ts'
import type { Gate } from '../gate.ts'
import type { Reading } from '../reading.ts'
import type { RulesView } from '../rules-view.ts'
import { LABELS } from './labels.ts'

const KINDS = ['ats', 'job_board', 'assessment', 'scheduling', 'agency'] as const
/** Signals weigh up to 10; sums of them that reach twice that say no more. */
const OUTRIGHT = 10
const MOST = 2

/** The rules' view and the mail's outer signs as numbers of about 0…1, in a fixed order. */
export function opinionOf(mail: Mail, reading: Reading, { scoreOf, structures, classified, gate }: RulesView): number[] {
  const said = LABELS.map(scoreOf).flatMap(({ value, top }) => [share(value), share(top?.weight ?? 0)])
  const shown = MAIL_TYPES.map((type) => share(Math.max(0, ...structures.filter((one) => one.type === type).map(({ weight }) => weight))))
  const chosen = MAIL_TYPES.flatMap((type) => (classified?.type === type ? [gate.verdict === 'not_job' ? 0 : 1, share(classified.score)] : [0, 0]))
  return [...said, ...shown, ...chosen, ...gateOf(gate), ...aboutOf(reading), ...silenceOf(reading, classified), ...outerOf(mail, reading)]
}

function share(weight: number): number {
  return Math.min(MOST, weight / OUTRIGHT)
}

function gateOf({ verdict, confidence }: Gate): number[] {
  const sure = (what: Gate['verdict']) => (verdict === what ? confidence : 0)
  return [sure('not_job'), sure('unsure'), sure('job')]
}

function aboutOf({ job, other, hiring, sentences }: Reading): number[] {
  return [share(job), share(other), share(hiring), Math.log2(1 + sentences.length) / OUTRIGHT]
}

const LITTLE = 0.5
const SOME = 2

/** That nothing speaks of work says more than a little less of it does. */
function silenceOf({ job, hiring }: Reading, classified: Classified | null): number[] {
  const nothing = classified === null
  return [nothing, job < LITTLE, job < SOME, hiring === 0, nothing && hiring === 0, nothing && job < SOME].map(Number)
}

function outerOf({ from, bulk, calendar }: Mail, { sender }: Reading): number[] {
  const signs = [sender?.mixed === true, from !== null, bulk.listUnsubscribe, bulk.listId !== null, bulk.precedenceBulk, calendar.length > 0]
  return [...KINDS.map((kind) => sender?.kind === kind), ...signs].map(Number)
}
