import type { SenderDirectory } from '../directory.ts'
import { type Ranker, type Signs, scoreOf } from '../ranker/ranker.ts'
import { type EmployerName, employerNames } from './employer-names.ts'
import { employerSigns, type SignedName } from './employer-signs.ts'
import type { EmployerSources } from './employer-sources.ts'
import { type EmployerVotes, voteForEmployer } from './employer-votes.ts'
import { isPlace } from './places.ts'
import { type Span, wordsOf } from './source.ts'
import { asShort, withArticle } from './written-name.ts'

/**
 * How much less than no employer at all a name may score. One in seven job mails of the corpus names none, in mailboxes about one in
 * twenty-five (4 of 190 in the development set): the odds of the one against the other, as a logarithm, are 1.3.
 */
const LEAN = 1.3
/** How much less than the best a shorter form of it may score, and be the name all the same. */
const SHORTER = 1

/** The names of a mail as the ranker sees them; `none` speaks for there being no employer. */
export type EmployerQuestion = { names: SignedName[]; none: Signs; votes: EmployerVotes }

/** Reads the names that a mail's employer may have. */
export function employerQuestion(from: EmployerSources, directory: SenderDirectory): EmployerQuestion {
  const votes = voteForEmployer(from, directory)
  const { signed, none } = employerSigns(employerNames(from, votes.best), votes, from, directory)
  return { names: signed, none, votes }
}

/**
 * The employer that the mail names: of all its names the one that the ranker puts first, by the cues around it, by who sends and
 * by how such names stand in mail; null where more speaks for none.
 */
export function chooseEmployer(from: EmployerSources, directory: SenderDirectory, ranker: Ranker): Span | null {
  const { names, none, votes } = employerQuestion(from, directory)
  const scored = names.map(({ name, signs }) => ({ name, score: scoreOf(ranker, signs.places) }))
  const best = highest(scored)
  if (!best || best.score + LEAN < scoreOf(ranker, none.places)) return null
  const { name } = best.name.key === votes.key ? best : shortForm(best, scored)
  return placeOfName(name, votes, from)
}

type Scored = { name: EmployerName; score: number }

function highest(scored: readonly Scored[]): Scored | null {
  return scored.reduce<Scored | null>((best, one) => (best === null || one.score > best.score ? one : best), null)
}

/** "Acme" for "Acme Intellectual Property": a shorter name that stands on its own too and scores nearly as well. */
function shortForm(best: Scored, scored: readonly Scored[]): Scored {
  const { key, places } = best.name
  return scored.reduce((shortest, one) => {
    const other = one.name
    const isPart = other.key.length < shortest.name.key.length && (key.startsWith(other.key) || key.endsWith(other.key))
    return isPart && one.score > best.score - SHORTER && !isPlace(other.words.toLowerCase()) && other.places.some((place) => !isWithin(place, places))
      ? one
      : shortest
  }, best)
}

function isWithin(place: Span, places: readonly Span[]): boolean {
  return places.some((other) => other.source.kind === place.source.kind && other.start <= place.start && other.end >= place.end)
}

/**
 * Where the name is quoted from: where the cues lead to it, or the letter first; as it stands without its legal form or article,
 * if it does so anywhere.
 */
function placeOfName({ key, places }: EmployerName, votes: EmployerVotes, { text, subject }: EmployerSources): Span | null {
  const bare = places.filter((place) => !/^the /i.test(wordsOf(place)))
  const order = ['text', 'subject', 'sender', 'calendar']
  const first = [...(bare.length > 0 ? bare : places)].sort((a, b) => order.indexOf(a.source.kind) - order.indexOf(b.source.kind))[0]
  const place = votes.key === key ? votes.best : first
  return place ? withArticle(asShort(place, [text, subject]), [text, subject]) : null
}
