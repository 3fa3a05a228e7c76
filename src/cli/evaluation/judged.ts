import type { ModelAnswer } from '#shared/domain/model-decision.ts'
import type { Judge, Judgement } from '../judge.ts'
import type { LabelledMail } from '../labelled-mail.ts'
import type { LabelledCase } from './labelled-set.ts'

/** What a figure needs of a mail: the truth and what was said. */
export type Judged = Omit<LabelledCase, 'read'> & Pick<Judgement, 'detection' | 'ms'>
/** A mail that was judged, with what a person needs to see why. */
export type JudgedMail = Judged & Judgement

export type Answer = ModelAnswer | 'unsure'

/** Judges every mail, one at a time. @returns them with the wall clock of the whole, in milliseconds */
export async function judgeAll(cases: readonly LabelledCase[], judge: Judge): Promise<{ judged: JudgedMail[]; wallClock: number }> {
  const start = performance.now()
  const judged: JudgedMail[] = []
  for (const { read, ...known } of cases) judged.push({ ...known, ...(await judge.judge(read)) })
  return { judged, wallClock: performance.now() - start }
}

/** What detection answered: a type, that it is no job mail, or neither. */
export function answerOf({ detection: { verdict, type } }: Judged): Answer {
  if (verdict === 'not_job') return 'not_job'
  return verdict === 'job' && type !== null ? type : 'unsure'
}

/** The answers that count as right. */
export const rightAnswers = ({ type, typeAlso }: LabelledMail): Answer[] => [type, ...typeAlso]

/** Whether the answer is one of those; unsure never is. */
export const isRight = (judged: Judged): boolean => rightAnswers(judged.truth).includes(answerOf(judged))

/** By its truth, whatever detection said. */
export const isJobMail = ({ truth }: Judged): boolean => truth.type !== 'not_job'

/** Mail around jobs that is none, such as alerts of job boards. */
export const isNearMail = ({ truth, ordinary }: Judged): boolean => truth.type === 'not_job' && !ordinary

/** Shown to the person although it is none of theirs. An unsure mail is shown. */
export const isFalseAlarm = (judged: Judged): boolean => !isJobMail(judged) && answerOf(judged) !== 'not_job' && !isRight(judged)
