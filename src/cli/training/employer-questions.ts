import type { SenderDirectory } from '#core/detection/directory.ts'
import { employerQuestion } from '#core/detection/extract/employer.ts'
import { employerSources } from '#core/detection/extract/employer-sources.ts'
import { fold, wordsOf } from '#core/detection/extract/source.ts'
import { fromPlain } from '#core/mail/plain.ts'
import type { LabelledMail } from '../labelled-mail.ts'
import type { Question } from './fit-ranker.ts'

/**
 * What the ranker of employers learns from a labelled mail; null where the mail teaches nothing: it is no job mail, its facts were
 * not read, or no name that is read of it is the employer's.
 */
export function employerQuestionOf(labelled: LabelledMail, directory: SenderDirectory): Question | null {
  const { type, factsRead, company, companyAlso } = labelled
  if (type === 'not_job' || !factsRead) return null
  const forms = new Set([...(company === null ? [] : [company]), ...companyAlso].map(fold))
  const { names, none } = employerQuestion(employerSources(fromPlain(labelled), type, directory), directory)
  const candidates = names.map(({ name, signs }) => ({
    places: [...signs.places],
    isRight: company !== null && name.places.some((place) => forms.has(fold(wordsOf(place)))),
  }))
  return company !== null && !candidates.some(({ isRight }) => isRight) ? null : { candidates, none: [...none.places] }
}
