import type { MailType } from '#shared/domain/mail-type.ts'

/** What a signal speaks for. */
export type Meaning = MailType | 'not_job'

/**
 * One thing that a sentence can say, in any wording the pattern covers.
 *
 * Weights: 9-10 says it outright, 6-8 says it unless something contradicts, 3-5 needs company, 1-2 colours.
 */
export type Signal = {
  meaning: Meaning
  weight: number
  /** One plain sentence for people. */
  reason: string
  /** Beginnings (up to 5 letters) of words of which the sentence must hold one: spares the pattern on most sentences. */
  cues: string[]
  /** Read on folded text (`fold`). */
  pattern: RegExp
  /** The sentence does not count where this matches too. */
  unless: RegExp | null
  /** Counts in a sentence about what would happen ("if you are selected …") too. */
  evenIf: boolean
  /** Counts little unless the sentences around it speak of jobs. */
  needsJob: boolean
  /** Counts less where the sentences around speak of jobs: it is about another world. */
  elsewhere: boolean
  /** Names a thing of another world that people apply for: it counts little in mail that names hiring. */
  world: boolean
  /** Where it is read; the subject alone for words that mean nothing in running text. */
  subjectOnly: boolean
  /** Plain words that people use for anything: they count in full in short mail from one person to another alone. */
  plain: boolean
}

type Options = { unless?: RegExp; evenIf?: boolean; needsJob?: boolean; elsewhere?: boolean; world?: boolean; subjectOnly?: boolean; plain?: boolean }

/** Length of a cue: longer words are told apart by the pattern. */
export const CUE_LENGTH = 5

/**
 * Makes the signals of one meaning.
 *
 * @example const says = signalsOf('offer'); says(9, 'Offers the job.', 'offer', p`pleased to offer you`)
 */
export function signalsOf(meaning: Meaning) {
  return (weight: number, reason: string, cues: string, pattern: RegExp, options: Options = {}): Signal => ({
    meaning,
    weight,
    reason,
    cues: cues.split(' ').map((cue) => cue.slice(0, CUE_LENGTH)),
    pattern,
    unless: options.unless ?? null,
    evenIf: options.evenIf ?? false,
    needsJob: options.needsJob ?? meaning !== 'not_job',
    elsewhere: options.elsewhere ?? false,
    world: options.world ?? false,
    subjectOnly: options.subjectOnly ?? false,
    plain: options.plain ?? false,
  })
}

/** Makes the signals of one meaning in plain words. */
export function plainSignalsOf(meaning: Meaning) {
  const says = signalsOf(meaning)
  return (weight: number, reason: string, cues: string, pattern: RegExp, options: Options = {}): Signal =>
    says(weight, reason, cues, pattern, { ...options, plain: true })
}

/**
 * Builds a pattern from fragments. `~N` stands for up to N words in between (at most 9).
 *
 * @example p`invite you ~4 interview` // 'invite you to a short interview'
 */
export function p(parts: TemplateStringsArray, ...fragments: string[]): RegExp {
  const source = String.raw(parts, ...fragments)
  return new RegExp(`\\b(?:${source.replace(/ ~(\d) /g, ' (?:[^ ]+ ){0,$1}?')})`)
}
