import type { SenderDirectory } from '#core/detection/directory.ts'
import { type RankersFile, unpack } from '#core/detection/ranker/file.ts'
import type { Ranker } from '#core/detection/ranker/ranker.ts'
import { type LabelledMail, readForms } from '../labelled-mail.ts'
import { fitRanker, isAnswered, type Question } from './fit-ranker.ts'
import { packWeights } from './pack.ts'
import { employerQuestionOf, titleQuestionOf } from './questions.ts'

/** Forms are held out in this many parts. */
const FOLDS = 6

type Asked = { form: string; question: Question }
type Labelled = { form: string; mail: LabelledMail }

/**
 * Fits the rankers to labelled mail.
 *
 * @param folders of labelled mail, one form a file
 * @param corpus the day of the mails' last change, YYYY-MM-DD
 * @returns the file of weights; its card says how often the right one came first in forms that the weights had not seen
 */
export async function trainRankers(folders: readonly string[], directory: SenderDirectory, corpus: string): Promise<RankersFile> {
  const forms = (await Promise.all(folders.map(readForms))).flat()
  const mails = forms.flatMap(({ name, mails }) => mails.map((mail) => ({ form: name, mail })))
  const aboutEmployers = ask(mails, (mail) => employerQuestionOf(mail, directory))
  const employer = packWeights(fit(aboutEmployers))
  const employers = unpack(employer)
  const aboutTitles = ask(mails, (mail) => titleQuestionOf(mail, directory, employers))
  return {
    card: {
      description:
        'Weights that put the names and phrases of an English mail in order: which is the employer, which the title. Trained on tests/corpus (mail of fictional people and companies, written for this project) alone.',
      corpus,
      mails: aboutEmployers.length,
      heldOut: { employer: heldOutShare(aboutEmployers), title: heldOutShare(aboutTitles) },
    },
    employer,
    title: packWeights(fit(aboutTitles)),
  }
}

function ask(mails: readonly Labelled[], questionOf: (mail: LabelledMail) => Question | null): Asked[] {
  return mails.flatMap(({ form, mail }): Asked[] => {
    const question = questionOf(mail)
    return question ? [{ form, question }] : []
  })
}

function fit(asked: readonly Asked[]): Ranker {
  return fitRanker(asked.map(({ question }) => question))
}

/** In per cent. */
function heldOutShare(asked: readonly Asked[]): number {
  const forms = [...new Set(asked.map(({ form }) => form))]
  const foldOf = ({ form }: Asked) => forms.indexOf(form) % FOLDS
  const right = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const ranker = fit(asked.filter((one) => foldOf(one) !== fold))
    return asked.filter((one) => foldOf(one) === fold).map(({ question }) => isAnswered(ranker, question))
  })
  return Math.round((1000 * right.filter((one) => one).length) / right.length) / 10
}
