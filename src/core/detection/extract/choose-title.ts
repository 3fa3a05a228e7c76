import type { MailType } from '#shared/domain/mail-type.ts'
import { type Ranker, scoreOf } from '../ranker/ranker.ts'
import { rateTitles } from './rate-titles.ts'
import type { Candidate, Span } from './source.ts'
import { titleQuestion } from './title-signs.ts'

/**
 * The title that the mail is about: of the phrases that may be it the one that the ranker puts first, by how the rules rate it, by its
 * words and by how titles stand in mail; null where more speaks for none.
 *
 * @param company the employer already found
 */
export function chooseTitle(titles: Candidate[], company: string | null, type: MailType, ranker: Ranker): Span | null {
  const { phrases, none } = titleQuestion(rateTitles(titles, company), type)
  let best: Span | null = null
  let most = scoreOf(ranker, none.places)
  for (const { phrase, signs } of phrases) {
    const score = scoreOf(ranker, signs.places)
    if (score < most) continue
    most = score
    best = phrase.places[0] ?? null
  }
  return best
}
