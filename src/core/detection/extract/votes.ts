import { hasLegalForm } from './company-words.ts'
import { agreement, type Hints } from './hints.ts'
import { NO_PERSON } from './signed-parts.ts'
import { type Candidate, type Span, wordsOf } from './source.ts'
import { titleLikeness } from './title-words.ts'

/** Below this a name is only a guess, and no value is better than a guess. */
const ENOUGH = 0.45

/** `bare` is the form without a legal form, where the mail writes one. */
export type Group = { best: Candidate; bare: Candidate | null; inSender: boolean; weight: number; count: number; places: Set<string> }

/** Adds a candidate's vote to its name. */
export function addVote(groups: Map<string, Group>, key: string, candidate: Candidate): void {
  const group = groups.get(key)
  const bare = hasLegalForm(candidate.source.view.slice(candidate.start, candidate.end)) ? null : candidate
  if (!group) {
    groups.set(key, {
      best: candidate,
      bare,
      inSender: isWholeSender(candidate),
      weight: candidate.weight,
      count: 1,
      places: new Set([`${candidate.source.kind}${candidate.start}`]),
    })
    return
  }
  const place = `${candidate.source.kind}${candidate.start}`
  if (isWholeSender(candidate)) group.inSender = true
  if (bare && (group.bare === null || bare.weight > group.bare.weight)) group.bare = bare
  if (!group.places.has(place)) group.count += 1
  group.places.add(place)
  if (candidate.weight > group.weight + 0.001) {
    group.best = candidate
    group.weight = candidate.weight
  }
}

/** "Acme", not "Ann from Acme" or "Acme Talent". */
function isWholeSender({ source, start, end }: Candidate): boolean {
  return source.kind === 'sender' && start === 0 && end >= source.view.trimEnd().length
}

/**
 * The name with the most support, in its fullest form; null where none has enough.
 *
 * @param mayGuess whether the only name of a mail may be taken for the employer though nothing says so: not where an agency writes
 */
export function bestGroup(groups: Map<string, Group>, hints: Hints, mayGuess: boolean): Span | null {
  let best: Group | null = null
  let bestKey = ''
  let bestScore = ENOUGH
  for (const [key, group] of groups) {
    const related = [...groups.keys()].filter(
      (other) => other !== key && Math.min(other.length, key.length) >= 3 && (other.startsWith(key) || key.startsWith(other)),
    )
    const score =
      group.weight +
      0.15 * Math.min(group.count - 1, 3) +
      0.1 * Math.min(related.length, 2) +
      (group.weight < 0.6 ? 0.3 : 0.45) * agreement(key, hints.fromSender) +
      0.3 * agreement(key, hints.fromLinks) +
      looks(wordsOf(group.best), agreement(key, hints.fromSender) > 0)
    // Who signs and sends is not said to be the employer: what a sentence says outweighs it.
    if (Math.min(score, group.weight < SAID ? MOST_UNSAID : score) > bestScore) {
      bestScore = Math.min(score, group.weight < SAID ? MOST_UNSAID : score)
      best = group
      bestKey = key
    }
  }
  if (best) return fullerForm(groups, best, bestKey, hints)
  return mayGuess ? loneName(groups) : null
}

/** What employers are called counts for a name; a single word that no address confirms may be anything. */
function looks(name: string, isConfirmed: boolean): number {
  return (NO_PERSON.test(name) || hasLegalForm(name) ? CALLED : 0) - (name.includes(' ') || isConfirmed ? 0 : SINGLE)
}

const CALLED = 0.1
const SINGLE = 0.2

/** Where nothing says who the employer is, the only name in the mail that can be one; a single word only where it signs. */
function loneName(groups: Map<string, Group>): Span | null {
  const [first, second] = [...groups.values()].filter((group) => canBeLone(group)).sort((a, b) => b.weight - a.weight)
  return first && first.weight >= LONE && (!second || second.weight <= first.weight - CLEAR) ? first.best : null
}

/** From this weight on a sentence says that a name is the employer's. */
const SAID = 0.8
const MOST_UNSAID = 0.95

function canBeLone({ best, weight }: Group): boolean {
  const name = wordsOf(best)
  return (name.includes(' ') || weight >= SIGNED) && (titleLikeness(name) === 0 || NO_PERSON.test(name.split(' ').at(-1) ?? ''))
}

const LONE = 0.35
const SIGNED = 0.6
const CLEAR = 0.05

/** What an institution's name begins with: "Tidewell" may be the University of Tidewell. */
export const INSTITUTION =
  /^(?:the )?(?:university|bank|college|city|county|borough|town|port|council|museum|hospital|institute|school|house|bishop|diocese|academy) (?:of|for) /i

/**
 * "Tidewell" beside "Tidewell Ports": the longer name, where the mail says it as plainly. A name that is nothing but
 * the word of the sender's domain gives way sooner. The legal form is left out where the mail does so too.
 */
/** Of a sender's name this may be what the sender does for the employer. */
const SERVICE = / (?:staffing|resourcing|recruit\w*|talent|careers?|jobs?|hiring|people|hr|hq|notifications?|interviews?|assessments?)$/i

function fullerForm(groups: Map<string, Group>, best: Group, key: string, hints: Hints): Span {
  const agrees = agreement(key, hints.fromSender)
  const isInDomain = agrees > 0
  // Where the sender goes by just this name, it is the whole.
  const isDomainWord = isInDomain && !best.inSender
  const enough = isDomainWord ? 0.3 : Math.max(0.85, best.weight - 0.2)
  let fuller = best
  let length = key.length
  for (const [other, group] of groups) {
    const isPlain = group.best.source.kind === 'text' ? group.weight >= enough : group.best.source.kind === 'subject' && isDomainWord && group.weight >= enough
    const isDomain = agrees < 1 && agreement(other, hints.fromSender) === 1
    if (other.length <= length || key.length < 2 || !(isPlain || isDomain || (group.inSender && (group.count > 1 || !SERVICE.test(wordsOf(group.best))))))
      continue
    const name = wordsOf(group.best)
    if (other.startsWith(key) || (other.endsWith(key) && INSTITUTION.test(name))) {
      fuller = group
      length = other.length
    }
  }
  return fuller.bare ?? fuller.best
}
