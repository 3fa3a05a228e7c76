import type { SenderDirectory } from '#core/detection/directory.ts'
import type { RankersFile } from '#core/detection/ranker/file.ts'
import type { Ranker } from '#core/detection/ranker/ranker.ts'
import { readForms } from '../labelled-mail.ts'
import { employerQuestionOf } from './employer-questions.ts'
import { fitRanker, isAnswered, type Question } from './fit-ranker.ts'
import { packWeights } from './pack.ts'
import { trainTitles } from './train-titles.ts'

/** Forms are held out in this many parts. */
const FOLDS = 6

type Asked = { form: string; question: Question }

/**
 * Fits the rankers to labelled mail.
 *
 * @param folders of labelled mail, one form a file
 * @param corpus the day of the mails' last change, YYYY-MM-DD
 * @returns the file of weights; its card says how often a right name and a right title came first in forms that the weights had not seen
 */
export async function trainRankers(folders: readonly string[], directory: SenderDirectory, corpus: string): Promise<RankersFile> {
  const forms = (await Promise.all(folders.map(readForms))).flat()
  const asked = forms.flatMap(({ name, mails }) =>
    mails.flatMap((mail): Asked[] => {
      const question = employerQuestionOf(mail, directory)
      return question ? [{ form: name, question }] : []
    }),
  )
  const titles = trainTitles(
    forms.map(({ mails }) => mails),
    directory,
    FOLDS,
  )
  return {
    card: {
      description:
        'Weights that put the names and phrases of an English mail in order: which is the employer, which the title. Trained on tests/corpus (mail of fictional people and companies, written for this project) alone.',
      corpus,
      mails: asked.length,
      heldOut: { employer: heldOutOf(asked), title: rounded(titles.heldOut) },
    },
    employer: packWeights(fitRanker(asked.map(({ question }) => question))),
    titleBounds: packWeights(titles.bounds),
    title: packWeights(titles.title),
  }
}

function heldOutOf(asked: readonly Asked[]): number {
  const forms = [...new Set(asked.map(({ form }) => form))]
  const foldOf = ({ form }: Asked) => forms.indexOf(form) % FOLDS
  const right = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const ranker: Ranker = fitRanker(asked.filter((one) => foldOf(one) !== fold).map(({ question }) => question))
    return asked.filter((one) => foldOf(one) === fold).map(({ question }) => isAnswered(ranker, question))
  })
  return rounded((100 * right.filter((one) => one).length) / right.length)
}

function rounded(percent: number): number {
  return Math.round(10 * percent) / 10
}
