import { writeFile } from 'node:fs/promises'
import { weigh } from '#core/detection/classifier/classifier.ts'
import { readClassifier } from '#core/detection/classifier/file.ts'
import { LABELS } from '#core/detection/classifier/labels.ts'
import { senderDirectory } from '#core/detection/directory.ts'
import senders from '#resources/senders.json' with { type: 'json' }
import { readForms } from './labelled-mail.ts'
import { fitWeigh, fitWords, type Held, holdOut } from './training/fit-classifier.ts'
import { packLearningCheck, type Scored } from './training/learning-check.ts'
import { packClassifier } from './training/pack.ts'
import { readTrainingMail, type TrainingMail } from './training/read-mail.ts'
import { trainRankers } from './training/train-rankers.ts'

const FOLDS = 6
/** The day of the corpus's last change: the card's date, so that the same corpus gives the same bytes. */
const CORPUS_DATE = '2026-11-22'
const FILE = 'resources/classifier.json'
const CHECK_FILE = 'resources/learning-check.json'
const RANKERS_FILE = 'resources/rankers.json'

const directory = senderDirectory.parse(senders)

async function readMails(folder: string): Promise<TrainingMail[]> {
  const forms = await readForms(folder)
  return forms.flatMap(({ name, mails }) => mails.map((mail) => readTrainingMail(mail, name, directory)))
}

/** What is said of each mail by weights that have seen neither the mail's form nor how to weigh it. */
function scoreHeldOut(held: readonly Held[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitWeigh(held.filter((one) => one.fold !== fold))
    return held.filter((one) => one.fold === fold).map(({ mail, evidence }) => ({ mail, scores: weigh(weights, evidence) }))
  })
}

/** The shares of what is right. */
function measure(scored: readonly Scored[]) {
  const said = scored.map(({ mail, scores }) => ({ mail, label: likeliest(scores) }))
  const job = said.filter(({ mail }) => mail.label !== 'not_job')
  const other = said.filter(({ mail }) => mail.label === 'not_job')
  const right = ({ mail, label }: (typeof said)[number]) => label === mail.label || mail.also.includes(label)
  const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10
  return {
    recall: percent(job.filter(({ label }) => label !== 'not_job').length, job.length),
    type: percent(job.filter(right).length, job.length),
    falseAlarms: percent(other.filter((one) => !right(one)).length, other.length),
  }
}

function likeliest(scores: number[]) {
  return LABELS[scores.indexOf(Math.max(...scores))] ?? 'not_job'
}

function countByLabel(mails: readonly TrainingMail[]): Record<string, number> {
  return Object.fromEntries(LABELS.map((label) => [label, mails.filter((mail) => mail.label === label).length]))
}

const mails = await readMails('tests/corpus/mails')
const besideRules = await readMails('tests/corpus/first-form')
const held = holdOut(mails, FOLDS, besideRules)
const scored = scoreHeldOut(held)
const heldOut = measure(scored)
const file = packClassifier(
  { words: fitWords([...mails, ...besideRules]), weigh: fitWeigh(held) },
  {
    description:
      'Two linear classifiers of English mail: what its words say, and how that is weighed against the rules. Trained on tests/corpus (mail of fictional people and companies, written for this project) alone.',
    corpus: CORPUS_DATE,
    mails: countByLabel([...mails, ...besideRules]),
    forms: new Set(mails.map(({ form }) => form)).size,
    heldOut,
  },
)
readClassifier(file)
await writeFile(FILE, `${JSON.stringify(file)}\n`)
await writeFile(CHECK_FILE, `${JSON.stringify(packLearningCheck(scored))}\n`)
console.log(
  `${FILE}: ${mails.length + besideRules.length} mails; held out by form: recall ${heldOut.recall}, type ${heldOut.type}, false alarms ${heldOut.falseAlarms}`,
)

const rankers = await trainRankers(['tests/corpus/mails', 'tests/corpus/first-form'], directory, CORPUS_DATE)
await writeFile(RANKERS_FILE, `${JSON.stringify(rankers)}\n`)
console.log(`${RANKERS_FILE}: ${rankers.card.mails} mails; held out by form: employer ${rankers.card.heldOut.employer}, title ${rankers.card.heldOut.title}`)
