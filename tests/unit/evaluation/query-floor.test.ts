import { expect, test } from 'vitest'
import { readSets } from '#cli/evaluation/labelled-set.ts'
import { queryRecall } from '#cli/evaluation/query-recall.ts'
import { searched } from '#cli/evaluation/reach.ts'
import { buildQueries } from '#main/gmail/query.ts'

/** Of the mails that are about applications, how many have to be found by their words alone. */
const FLOOR = 0.97

const CORPUS = ['tests/corpus/mails', 'tests/corpus/independent']

test('the queries find 97% of the corpus’ job mail without knowing any sender', async () => {
  const cases = (await readSets(CORPUS)).filter(({ truth }) => truth.type !== 'not_job')
  const mails = await Promise.all(cases.map(async ({ read }) => ({ ...searched(await read()), from: null })))
  const { matched, total } = queryRecall(mails, buildQueries({ senders: [] }, { afterSeconds: 1_000_000_000 }))
  expect(total).toBeGreaterThan(2_900)
  expect(matched / total).toBeGreaterThanOrEqual(FLOOR)
}, 60_000)
