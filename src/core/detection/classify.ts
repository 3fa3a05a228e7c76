import type { MailType } from '#shared/domain/mail-type.ts'
import type { Hit, Score } from './signals.ts'
import type { Structure } from './structure.ts'

/** The type that a mail has if it is job mail, with what speaks for it. */
export type Classified = {
  type: MailType
  score: number
  hit: Hit | null
  reason: string
  /** What speaks for the next best type. */
  rival: number
  /** Nothing but one signal speaks for it. */
  single: boolean
  /** The mail thanks for an application, or says that it arrived. */
  applied: boolean
}

type Candidate = { type: MailType; score: number; hit: Hit | null; reason: string; top: number }

/**
 * Chooses the type by the precedence of meaning: what ends an application beats what it thanks for, a step asked for now
 * beats the receipt it is announced with, and a first letter of a recruiter is one only without an application.
 *
 * @param scoreOf what the sentences say for each type
 * @returns null when nothing speaks for any type
 */
export function classify(scoreOf: (type: MailType) => Score, structures: Structure[]): Classified | null {
  const candidates = new Map(TYPES.map((type) => [type, candidate(type, scoreOf(type), structures)]))
  const of = (type: MailType) => candidates.get(type) ?? candidate(type, scoreOf(type), structures)
  const chosen = PRECEDENCE.map((choose) => choose(of)).find((found) => found !== null) ?? strongest(of)
  if (!chosen) return null
  const rival = Math.max(...TYPES.filter((type) => type !== chosen.type).map((type) => of(type).score))
  return {
    type: chosen.type,
    score: chosen.score,
    hit: chosen.hit,
    reason: chosen.reason,
    rival,
    single: chosen.score <= chosen.top,
    applied: of('application_confirmation').top >= THANKED,
  }
}

const TYPES: readonly MailType[] = [
  'rejection',
  'offer',
  'assessment',
  'interview_invitation',
  'status_update',
  'recruiter_outreach',
  'application_confirmation',
]

function candidate(type: MailType, { value, top }: Score, structures: Structure[]): Candidate {
  const best = structures.filter((structure) => structure.type === type).sort((a, b) => b.weight - a.weight)[0]
  const wordsLead = !best || (top !== null && top.weight >= best.weight)
  const score = best ? Math.max(value, best.weight) + 0.3 * Math.min(value, best.weight) : value
  return { type, score, hit: top, reason: wordsLead ? (top?.signal.reason ?? '') : best.reason, top: Math.max(top?.weight ?? 0, best?.weight ?? 0) }
}

type Look = (type: MailType) => Candidate
type Step = (of: Look) => Candidate | null

/** A statement this strong stands on its own. */
const SAYS = 6.5
const SAYS_OUTRIGHT = 8
const ENDED_BY_PERSON = 9.5
const SOFT_NO = 4.5

/** In this order; the first that answers decides. */
const PRECEDENCE: Step[] = [
  // The person ended it: what the mail says of the end is an answer to that.
  (of) => (of('status_update').top >= ENDED_BY_PERSON && of('status_update').top > of('rejection').top ? of('status_update') : null),
  // "We filled that role, but would like to meet you about another" is an invitation; a rejection that mentions the interview is none.
  (of) => (of('rejection').top >= SAYS && of('interview_invitation').score > of('rejection').score + 4 ? of('interview_invitation') : null),
  (of) => (of('rejection').top >= SAYS && of('rejection').score >= of('offer').score - 3 ? of('rejection') : null),
  (of) => (of('offer').top >= SAYS_OUTRIGHT && of('offer').score >= of('recruiter_outreach').score ? of('offer') : null),
  (of) => over(of('status_update'), SAYS_OUTRIGHT, of('interview_invitation'), of('assessment')),
  (of) => (of('assessment').top >= SAYS_OUTRIGHT && !cold(of) && of('assessment').score + 2 >= of('interview_invitation').score ? of('assessment') : null),
  (of) => (of('interview_invitation').top >= SAYS_OUTRIGHT && !cold(of) ? of('interview_invitation') : null),
  (of) => (cold(of) ? of('recruiter_outreach') : null),
  // "You advanced" and "when are you free" in one mail: the second is what is asked for now.
  (of) =>
    of('interview_invitation').top >= 4 &&
    of('status_update').top < SAYS_OUTRIGHT &&
    of('interview_invitation').score + 1.5 >=
      Math.max(of('status_update').score, of('assessment').score + 1.5, of('application_confirmation').score, of('recruiter_outreach').score)
      ? of('interview_invitation')
      : null,
  (of) => over(of('status_update'), SAYS, of('assessment'), of('interview_invitation'), of('application_confirmation')),
  (of) => over(of('assessment'), 4.5, of('interview_invitation'), of('status_update')),
  (of) => over(of('interview_invitation'), 5.5, of('assessment'), of('status_update')),
  // Bad news with good wishes, and nothing else: the no itself is worded in a way that no rule knows.
  (of) => (of('rejection').top >= 3 && of('rejection').score >= SOFT_NO && of('application_confirmation').top < SAYS_OUTRIGHT ? of('rejection') : null),
  (of) => (of('offer').top >= 6 && of('offer').score > of('application_confirmation').score ? of('offer') : null),
]

function over(one: Candidate, least: number, ...others: Candidate[]): Candidate | null {
  return one.top >= least && others.every((other) => one.score >= other.score) ? one : null
}

/** Nobody applied: a recruiter writes first. Words of an application speak against it. */
function cold(of: Look): boolean {
  const outreach = of('recruiter_outreach')
  if (of('rejection').top >= BAD_NEWS || (applied(of) && outreach.score < 3 * of('application_confirmation').score)) return false
  return (
    outreach.top >= 6 &&
    outreach.score > 2 * of('application_confirmation').score + 2 &&
    outreach.score >= Math.max(of('interview_invitation').score, of('assessment').score, of('status_update').score)
  )
}

/** The mail thanks for an application or an interest, or says that it arrived. */
function applied(of: Look): boolean {
  return of('application_confirmation').top >= THANKS
}

const THANKS = 2.5
const THANKED = 4
const BAD_NEWS = 3

function strongest(of: Look): Candidate | null {
  const best = TYPES.filter((type) => type !== 'recruiter_outreach' || !(applied(of) || of('rejection').top >= BAD_NEWS))
    .map(of)
    .reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best : null
}
