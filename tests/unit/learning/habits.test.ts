import { describe, expect, test } from 'vitest'
import { type LabelledMail, readForms } from '#cli/labelled-mail.ts'
import { examine } from '#core/detection/detect.ts'
import { answer, learnPersonal, type PersonalLayer, type ReviewExample } from '#core/learning/personal.ts'
import { fromPlain } from '#core/mail/plain.ts'
import { shippedKnowledge } from '#main/detection/shipped-knowledge.ts'
import { learningCheck, readLearningCheck } from '#main/learning/learning-check.ts'
import check from '#resources/learning-check.json' with { type: 'json' }

const REVIEWED = 12
const ORDINARY = 60

const knowledge = shippedKnowledge()
const bundled = readLearningCheck(learningCheck.parse(check))
const corpus = (await readExamples('tests/corpus/mails')).filter(({ mail }) => mail.typeAlso.length === 0).map(({ example }) => example)
const isOrdinary = spread(corpus.length, ORDINARY)
const ordinary = corpus.filter((_, at) => isOrdinary(at))
const elsewhere = [...corpus.filter((_, at) => !isOrdinary(at)), ...bundled]

async function readExamples(path: string): Promise<{ mail: LabelledMail; example: ReviewExample }[]> {
  const mails = (await readForms(path)).flatMap((form) => form.mails)
  return mails.map((mail) => ({ mail, example: { ...examine(fromPlain(mail), knowledge).learnable, label: mail.type, thread: mail.id } }))
}

/** Which of so many are picked, spread evenly. */
function spread(all: number, picked: number): (at: number) => boolean {
  return (at) => Math.floor((at * picked) / all) !== Math.floor(((at - 1) * picked) / all)
}

const right = (layer: PersonalLayer | null, mails: readonly ReviewExample[]) => mails.filter((mail) => answer(layer, mail) === mail.label).length

/** Of five thousand mails a few stand between two answers; less than one in a thousand may turn. */
const LOST = elsewhere.length / 1000

/** Learns from twelve mails of a habit among sixty others, and tells the share that is right of its other mails, in points. */
async function teach(habit: string, from: number) {
  const mails = (await readExamples(`tests/corpus/habits/${habit}.jsonl`)).map(({ example }) => example)
  const isReviewed = spread(mails.length, REVIEWED)
  const turn = (at: number) => (at + from) % mails.length
  const reviews = mails.filter((_, at) => isReviewed(turn(at)))
  const unseen = mails.filter((_, at) => !isReviewed(turn(at)))
  const { layer, used } = learnPersonal([...ordinary, ...reviews], bundled)
  const points = (of: PersonalLayer | null) => Math.round((100 * right(of, unseen)) / unseen.length)
  return { used, before: points(null), after: points(used ? layer : null), lost: right(null, elsewhere) - right(layer, elsewhere) }
}

describe.each(['in-house-rejections', 'quiet-invitations', 'letter-clinic'])('twelve reviews of %s among sixty ordinary ones', (habit) => {
  test.each([0, 1, 2])('gain on its other mails and lose nothing elsewhere (drawing %i)', async (from) => {
    const { used, before, after, lost } = await teach(habit, from)
    expect(used).toBe(true)
    expect(after - before).toBeGreaterThanOrEqual(20)
    expect(lost).toBeLessThan(LOST)
  })
})

test('what the shipped detection mostly has right is not made worse, here or elsewhere', async () => {
  const { before, after, lost } = await teach('community-newsletter', 0)
  expect(after).toBeGreaterThanOrEqual(before)
  expect(lost).toBeLessThan(LOST)
})
