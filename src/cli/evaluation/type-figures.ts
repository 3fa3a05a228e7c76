import { MAIL_TYPES, type MailType } from '#shared/domain/mail-type.ts'
import { type Answer, answerOf, isFalseAlarm, isJobMail, isNearMail, isRight, type Judged } from './judged.ts'
import { mean, type Share, shareOf } from './share.ts'

/** `right` of the job mail of a type; `precision` of all that was called it. */
type TypeRow = { type: MailType; right: Share; recall: Share; precision: Share }

export type TypeFigures = {
  /** Job mail not called not_job. */
  recall: Share
  /** Mail around jobs, and ordinary mail, not called not_job. */
  nearAlarms: Share
  ordinaryAlarms: Share
  /** Job mail whose type is right; unsure is wrong. */
  typeRight: Share
  /** The mean of the types' own shares, in percent. */
  macro: number | null
  types: TypeRow[]
  /** How often which answer was given, by true type, ordinary mail left out. */
  confusion: Map<Answer, Map<Answer, number>>
}

/** How well mail was told apart. */
export function typeFigures(all: readonly Judged[]): TypeFigures {
  const job = all.filter(isJobMail)
  const types = MAIL_TYPES.map((type) => typeRow(type, all))
  return {
    recall: shareOf(job, (one) => answerOf(one) !== 'not_job'),
    nearAlarms: shareOf(all.filter(isNearMail), isFalseAlarm),
    ordinaryAlarms: shareOf(
      all.filter((one) => one.ordinary),
      isFalseAlarm,
    ),
    typeRight: shareOf(job, isRight),
    macro: mean(types.map(({ right }) => (right.of === 0 ? null : (100 * right.count) / right.of))),
    types,
    confusion: confusion(all.filter((one) => !one.ordinary)),
  }
}

function typeRow(type: MailType, all: readonly Judged[]): TypeRow {
  const ofType = all.filter(({ truth }) => truth.type === type)
  const called = all.filter((one) => answerOf(one) === type)
  return {
    type,
    right: shareOf(ofType, isRight),
    recall: shareOf(ofType, (one) => answerOf(one) !== 'not_job'),
    precision: shareOf(called, isRight),
  }
}

function confusion(all: readonly Judged[]): TypeFigures['confusion'] {
  const counts: TypeFigures['confusion'] = new Map()
  for (const one of all) {
    const row = counts.get(one.truth.type) ?? new Map<Answer, number>()
    counts.set(one.truth.type, row.set(answerOf(one), (row.get(answerOf(one)) ?? 0) + 1))
  }
  return counts
}
