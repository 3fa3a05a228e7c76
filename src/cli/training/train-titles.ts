import type { SenderDirectory } from '#core/detection/directory.ts'
import type { Ranker } from '#core/detection/ranker/ranker.ts'
import type { LabelledMail } from '../labelled-mail.ts'
import { fitBounds } from './fit-bounds.ts'
import { fitRanker, isAnswered, type Question } from './fit-ranker.ts'
import { retitled } from './retitled.ts'
import { type TitleLesson, titleLessonsOf, titleQuestionOf } from './title-lessons.ts'

type Lesson = TitleLesson & { form: number; isRetitled: boolean }
type Asked = { form: number; isRetitled: boolean; question: Question }

/**
 * Fits what reads the titles.
 *
 * @param forms the mails of each form
 * @param folds in how many parts forms are held out
 * @returns the weights, and how often a right phrase came first in forms that they had not seen, in percent
 */
export function trainTitles(
  forms: readonly (readonly LabelledMail[])[],
  directory: SenderDirectory,
  folds: number,
): { bounds: Ranker; title: Ranker; heldOut: number } {
  const lessons = readLessons(forms, directory)
  const parts = Array.from({ length: folds }, (_, fold) => fold)
  // Bounds that have seen a mail are surer of it than of mail to come.
  const asked = parts.flatMap((fold) => {
    const bounds = boundsOf(lessons.filter(({ form }) => form % folds !== fold))
    return lessons.filter(({ form }) => form % folds === fold).flatMap((lesson) => ask(lesson, bounds))
  })
  const right = parts.flatMap((fold) => {
    const ranker = rankerOf(asked.filter(({ form }) => form % folds !== fold))
    return asked.filter(({ form, isRetitled }) => form % folds === fold && !isRetitled).map(({ question }) => isAnswered(ranker, question))
  })
  return { bounds: boundsOf(lessons), title: rankerOf(asked), heldOut: (100 * right.filter((one) => one).length) / right.length }
}

function readLessons(forms: readonly (readonly LabelledMail[])[], directory: SenderDirectory): Lesson[] {
  const formOf = new Map(forms.flatMap((mails, form) => mails.map(({ id }) => [id, form])))
  const read = (mails: readonly LabelledMail[], isRetitled: boolean) =>
    mails.flatMap((mail) => titleLessonsOf(mail, directory).map((lesson) => ({ ...lesson, form: formOf.get(mail.id) ?? 0, isRetitled })))
  return [...read(forms.flat(), false), ...read(retitled(forms.flat()), true)]
}

function boundsOf(lessons: readonly Lesson[]): Ranker {
  return fitBounds(lessons.flatMap(({ sources }) => sources))
}

function ask(lesson: Lesson, bounds: Ranker): Asked[] {
  const question = titleQuestionOf(lesson, bounds)
  return question ? [{ form: lesson.form, isRetitled: lesson.isRetitled, question }] : []
}

function rankerOf(asked: readonly Asked[]): Ranker {
  return fitRanker(asked.map(({ question }) => question))
}
