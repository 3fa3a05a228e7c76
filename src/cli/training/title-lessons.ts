import type { SenderDirectory } from '#core/detection/directory.ts'
import { titleQuestion, titleTokens } from '#core/detection/extract/choose-title.ts'
import { type EmployerSources, employerSources, quotedSources } from '#core/detection/extract/employer-sources.ts'
import { fold } from '#core/detection/extract/source.ts'
import { findWords, type Run, type Tokens } from '#core/detection/extract/title-tokens.ts'
import type { Ranker } from '#core/detection/ranker/ranker.ts'
import { fromPlain } from '#core/mail/plain.ts'
import type { LabelledMail } from '../labelled-mail.ts'
import type { Question } from './fit-ranker.ts'

/** What a mail teaches of titles: its own text or, where a short answer names none, the text that it quotes. */
export type TitleLesson = { from: EmployerSources; company: string | null; title: string | null; forms: ReadonlySet<string>; sources: LessonSource[] }

/** The tokens of a source at which its title begins and ends. */
export type LessonSource = { tokens: Tokens; starts: ReadonlySet<number>; ends: ReadonlySet<number> }

/** Reads what a mail teaches; nothing where it is no job mail, its facts were not read, or its title stands nowhere in it. */
export function titleLessonsOf(labelled: LabelledMail, directory: SenderDirectory): TitleLesson[] {
  if (labelled.type === 'not_job' || !labelled.factsRead) return []
  const own = employerSources(fromPlain(labelled), labelled.type, directory)
  const lesson = lessonOf(own, labelled)
  if (labelled.title === null || isNamed(lesson)) return [lesson]
  const below = lessonOf(quotedSources(own), labelled)
  return isNamed(below) ? [lessonOf(own, { ...labelled, title: null, titleAlso: [] }), below] : []
}

function lessonOf(from: EmployerSources, { company, title, titleAlso }: LabelledMail): TitleLesson {
  const forms = [...(title === null ? [] : [title]), ...titleAlso]
  const sources = titleTokens(from, company).map((tokens) => {
    const runs = forms.flatMap((form): Run[] => findWords(tokens, form))
    return { tokens, starts: new Set(runs.map(({ first }) => first)), ends: new Set(runs.map(({ last }) => last)) }
  })
  return { from, company, title: title === null ? null : fold(title), forms: new Set(forms.map(fold)), sources }
}

function isNamed({ sources }: TitleLesson): boolean {
  return sources.some(({ starts }) => starts.size > 0)
}

/**
 * What the ranker of titles is asked about a mail. Of several right forms the one that the label gives first is the answer, if it is
 * among the phrases. Null where no phrase is right.
 *
 * @param bounds that have not seen the mail: how sure they are of it has to be what it is of mail to come
 */
export function titleQuestionOf({ from, company, title, forms }: TitleLesson, bounds: Ranker): Question | null {
  const { titles, signs, none } = titleQuestion(from, company, bounds)
  const isFirst = title !== null && titles.some(({ name }) => name === title)
  const candidates = titles.map(({ name }, at) => ({
    places: [...(signs[at]?.places ?? [])],
    isRight: title !== null && (isFirst ? name === title : forms.has(name)),
  }))
  return title !== null && !candidates.some(({ isRight }) => isRight) ? null : { candidates, none: [...none.places] }
}
