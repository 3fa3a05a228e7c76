import { HASH_START, hash } from '../hashing.ts'
import type { Rankers } from '../ranker/file.ts'
import { NumberedSigns, type Ranker, scoreOf, signKind } from '../ranker/ranker.ts'
import type { EmployerSources } from './employer-sources.ts'
import { type PossibleTitle, possibleTitles } from './possible-titles.ts'
import { cuedTitle } from './rate-titles.ts'
import type { Span } from './source.ts'
import { step, titleSigns } from './title-signs.ts'
import { markEmployer, OCCUPATION, type Tokens, tokensOf } from './title-tokens.ts'

/**
 * How much less than the best phrase the one that the cues lead to may score. Mail of the corpus often has several forms of a title that
 * are right; employers mean one of them, and the cues keep to it.
 */
const CUED = 5
/** How much more than none a phrase has to score that no cue leads to. */
const UNCUED = 2

/** The phrases of a mail as the ranker sees them; `none` speaks for there being no title. */
export type TitleQuestion = { titles: PossibleTitle[]; signs: NumberedSigns[]; none: NumberedSigns }

/** Where titles are read from. */
export function titleTokens({ text, subject, invitations }: EmployerSources, company: string | null): Tokens[] {
  const sources = [subject, text, ...invitations].map(tokensOf)
  if (company !== null) for (const tokens of sources) markEmployer(tokens, company)
  return sources
}

/** Reads the phrases that the mail's title may be. */
export function titleQuestion(from: EmployerSources, company: string | null, bounds: Ranker): TitleQuestion {
  const sources = titleTokens(from, company)
  const titles = possibleTitles(sources, bounds, cuedTitle(from.titles, company))
  return { titles, signs: titleSigns(titles), none: signsOfMail(from, sources, titles) }
}

const NONE = signKind('none')

function signsOfMail({ type, text }: EmployerSources, sources: readonly Tokens[], titles: readonly PossibleTitle[]): NumberedSigns {
  const occupations = sources.reduce((sum, { bits }) => sum + bits.filter((bit) => bit & OCCUPATION).length, 0)
  const signs = new NumberedSigns()
  signs.addAll(NONE, [
    0,
    hash(HASH_START, type),
    step(titles[0]?.places[0]?.score ?? -8),
    Math.min(5, Math.ceil(text.view.length / 400)),
    Math.min(occupations, 6),
  ])
  return signs
}

/**
 * The title that the mail is about: of all its phrases the one that the ranker puts first, by how titles begin and end and how they
 * stand in mail; null where more speaks for none.
 *
 * @param company the employer already found, whose name is hardly ever a part of the title
 */
export function chooseTitle(from: EmployerSources, company: string | null, { title, titleBounds }: Rankers): Span | null {
  const { titles, signs, none } = titleQuestion(from, company, titleBounds)
  let best: Span | null = null
  let most = scoreOf(title, none.places) + (titles.some(({ cued }) => cued) ? 0 : UNCUED)
  titles.forEach(({ cued, places }, at) => {
    const score = scoreOf(title, signs[at]?.places ?? []) + (cued ? CUED : 0)
    if (score <= most) return
    best = cued ?? places[0] ?? null
    most = score
  })
  return best
}
