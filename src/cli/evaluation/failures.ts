import { FIELDS, fieldOutcome } from './field-figures.ts'
import { answerOf, isFalseAlarm, isJobMail, isRight, type Judged } from './judged.ts'

/** What went wrong with a mail, in a word or two; one mail may fail in several ways. */
export function failuresOf(judged: Judged): string[] {
  return [...typeFailures(judged), ...fieldFailures(judged)]
}

function typeFailures(judged: Judged): string[] {
  if (isFalseAlarm(judged)) return [judged.ordinary ? 'false alarm, ordinary' : 'false alarm, near']
  if (!isJobMail(judged) || isRight(judged)) return []
  const answer = answerOf(judged)
  if (answer === 'not_job') return ['missed']
  return [answer === 'unsure' ? 'unsure' : 'wrong type']
}

function fieldFailures(judged: Judged): string[] {
  if (!isJobMail(judged)) return []
  return FIELDS.flatMap((field) => {
    const outcome = fieldOutcome(field, judged)
    return outcome === 'wrong' || outcome === 'missing' || outcome === 'invented' ? [`${field.name} ${outcome}`] : []
  })
}
