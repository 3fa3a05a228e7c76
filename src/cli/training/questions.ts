import type { SenderDirectory } from '#core/detection/directory.ts'
import { chooseEmployer, employerQuestion } from '#core/detection/extract/employer.ts'
import { employerSources } from '#core/detection/extract/employer-sources.ts'
import { rateTitles } from '#core/detection/extract/rate-titles.ts'
import { fold, type Span, wordsOf } from '#core/detection/extract/source.ts'
import { titleQuestion } from '#core/detection/extract/title-signs.ts'
import type { Ranker, Signs } from '#core/detection/ranker/ranker.ts'
import { fromPlain } from '#core/mail/plain.ts'
import type { LabelledMail } from '../labelled-mail.ts'
import type { Question } from './fit-ranker.ts'

/** What the ranker of employers learns from a labelled mail; null where the mail teaches nothing (see `asQuestion`). */
export function employerQuestionOf(labelled: LabelledMail, directory: SenderDirectory): Question | null {
  if (!isRead(labelled)) return null
  const { names, none } = employerQuestion(employerSources(fromPlain(labelled), labelled.type, directory), directory)
  const answers = names.map(({ name, signs }) => ({ places: name.places, signs }))
  return asQuestion(answers, none, labelled.company, labelled.companyAlso)
}

/** What the ranker of titles learns, once that of employers is fitted: the employer's name is no part of a title. */
export function titleQuestionOf(labelled: LabelledMail, directory: SenderDirectory, employers: Ranker): Question | null {
  if (!isRead(labelled)) return null
  const from = employerSources(fromPlain(labelled), labelled.type, directory)
  const employer = chooseEmployer(from, directory, employers)
  const { phrases, none } = titleQuestion(rateTitles(from.titles, employer && wordsOf(employer)), labelled.type)
  const answers = phrases.map(({ phrase, signs }) => ({ places: phrase.places, signs }))
  return asQuestion(answers, none, labelled.title, labelled.titleAlso)
}

type Job = LabelledMail & { type: Exclude<LabelledMail['type'], 'not_job'> }

function isRead(labelled: LabelledMail): labelled is Job {
  return labelled.type !== 'not_job' && labelled.factsRead
}

/** The candidates with what is right of them; null where the mail states a value that no candidate is. */
function asQuestion(answers: { places: Span[]; signs: Signs }[], none: Signs, value: string | null, also: readonly string[]): Question | null {
  const forms = new Set([...(value === null ? [] : [value]), ...also].map(fold))
  const candidates = answers.map(({ places, signs }) => ({
    places: [...signs.places],
    isRight: value !== null && places.some((place) => forms.has(fold(wordsOf(place)))),
  }))
  return value !== null && !candidates.some(({ isRight }) => isRight) ? null : { candidates, none: [...none.places] }
}
