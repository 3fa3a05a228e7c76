import { quantile } from '../quantile.ts'
import { type Calibration, calibration } from './calibration.ts'
import { type FieldRow, fieldFigures } from './field-figures.ts'
import { answerOf, isFalseAlarm, isJobMail, isNearMail, isRight, type Judged } from './judged.ts'
import { type Share, shareOf } from './share.ts'
import { type TypeFigures, typeFigures } from './type-figures.ts'

/** Times in milliseconds a mail; `perSecond` by the wall clock of the whole. */
type Speed = { perSecond: number; p50: number; p95: number; max: number }

/** `right` also counts mail rightly set aside. */
type FormRow = { form: string; recall: Share; right: Share; alarms: Share; company: Share; title: Share }

export type Figures = { mails: number; types: TypeFigures; calibration: Calibration; fields: FieldRow[]; speed: Speed; forms: FormRow[] }

/**
 * All that is measured of a set.
 * @param wallClock milliseconds that judging the whole set took
 */
export function figuresOf(all: readonly Judged[], wallClock: number): Figures {
  const times = all.map(({ ms }) => ms)
  return {
    mails: all.length,
    types: typeFigures(all),
    calibration: calibration(all),
    fields: fieldFigures(all),
    speed: { perSecond: (1000 * all.length) / wallClock, p50: quantile(times, 0.5), p95: quantile(times, 0.95), max: quantile(times, 1) },
    forms: forms(all),
  }
}

function forms(all: readonly Judged[]): FormRow[] {
  const groups = new Map<string, Judged[]>()
  for (const one of all) groups.set(one.form, [...(groups.get(one.form) ?? []), one])
  return [...groups].map(([form, mails]) => {
    const others = mails.filter((one) => one.ordinary || isNearMail(one))
    const [company, title] = fieldFigures(mails)
    return {
      form,
      recall: shareOf(mails.filter(isJobMail), (one) => answerOf(one) !== 'not_job'),
      right: shareOf(mails, isRight),
      alarms: shareOf(others, isFalseAlarm),
      company: company?.exact ?? { count: 0, of: 0 },
      title: title?.exact ?? { count: 0, of: 0 },
    }
  })
}
